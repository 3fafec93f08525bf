'use client'

import { ErrorPage } from '@/components/layout/ErrorPage.client'

/** Something went wrong: a sentence and a way on, never a stack. */
export default function Failure({ reset }: { error: Error; reset: () => void }) {
  return <ErrorPage again={reset} />
}
