import { notFound } from 'next/navigation'

/** Every address that is no page leads to the page that helps. */
export default function Page() {
  notFound()
}
