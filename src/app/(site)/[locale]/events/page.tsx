import type { Metadata } from 'next'

import { langOf } from '@/components/content/Said'
import { Section } from '@/components/ui/section'
import { StripList } from '@/components/ui/strip-list'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { readLinked } from '@/services/linked'

import { listMetadata, ListPage } from '../../list-page'
import { type LocaleParams, localeOf } from '../../reader'

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> =>
  listMetadata(localeOf((await params).locale), 'events')

export default async function Page({ params }: LocaleParams) {
  return (
    <ListPage
      locale={(await params).locale}
      section="events"
      below={async (reader) => {
        const t = translator(reader.locale)
        const series = await readLinked(reader, 'event-series', {})
        return (
          <Section title={t('events.series')} lead={t('events.seriesLead')} soft id="series">
            <StripList
              items={series.map((one) => ({
                title: one.title.text,
                lang: langOf(reader.locale, one.title),
                href: addressOf(reader.locale, 'event-series', one.slug),
                text: one.summary?.text,
              }))}
            />
          </Section>
        )
      }}
    />
  )
}
