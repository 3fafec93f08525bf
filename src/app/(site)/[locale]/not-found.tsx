import { NotFoundPage } from '@/components/layout/NotFoundPage'

/** A missing page of either language; which one cannot be known here, so it says it in both. */
export default function NotFound() {
  return <NotFoundPage />
}
