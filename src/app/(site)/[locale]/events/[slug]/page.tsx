import type { Metadata } from 'next'

import { eventSight } from '@/components/events/EventView'
import { readLinked } from '@/services/linked'
import { idOf } from '@/services/reading'

import { readerOf, type SlugParams } from '../../../reader'
import { recordMetadata, recordPage } from '../../../record-page'

/** Made at the first request, kept until something changes. */
export const generateStaticParams = (): { slug: string }[] => []

export const generateMetadata = ({ params }: SlugParams): Promise<Metadata> =>
  recordMetadata(params, 'events')

export default async function Page({ params }: SlugParams) {
  const { locale } = await params
  return recordPage({
    params,
    collection: 'events',
    sight: eventSight,
    more: async ({ both }) => {
      const series = idOf(both.de.series)
      return {
        siblings: series
          ? await readLinked(await readerOf(locale), 'events', { series: { equals: series } })
          : [],
      }
    },
  })
}
