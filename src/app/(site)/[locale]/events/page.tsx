import type { Metadata } from 'next'

import { listMetadata, ListPage } from '../../list-page'
import { type LocaleParams, localeOf } from '../../reader'

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> =>
  listMetadata(localeOf((await params).locale), 'events')

export default async function Page({ params }: LocaleParams) {
  return <ListPage locale={(await params).locale} section="events" />
}
