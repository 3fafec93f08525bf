'use client'

import { ErrorPage } from '@/components/layout/ErrorPage.client'

/** Next gives an error of the server its number, `digest`, which the log shows as well. */
type Props = { error: Error & { digest?: string }; retry: () => void }

/** Something went wrong: a sentence and a way on, never a stack. Another try asks the server again. */
export default function Failure({ error, retry }: Props) {
  return <ErrorPage again={retry} number={error.digest} />
}
