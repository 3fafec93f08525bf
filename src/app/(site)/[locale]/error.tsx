'use client'

import { ErrorPage } from '@/components/layout/ErrorPage.client'

/** Next gives an error of the server its number, `digest`, which the log shows as well. */
type Props = { error: Error & { digest?: string }; reset: () => void }

/** Something went wrong: a sentence and a way on, never a stack. */
export default function Failure({ error, reset }: Props) {
  return <ErrorPage again={reset} number={error.digest} />
}
