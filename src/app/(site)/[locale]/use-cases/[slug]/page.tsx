import type { Metadata } from 'next'

import { useCaseSight } from '@/components/use-cases/UseCaseView'

import type { SlugParams } from '../../../reader'
import { recordMetadata, recordPage } from '../../../record-page'

/** Made at the first request, kept until something changes. */
export const generateStaticParams = (): { slug: string }[] => []

export const generateMetadata = ({ params }: SlugParams): Promise<Metadata> =>
  recordMetadata(params, 'use-cases')

export default function Page({ params }: SlugParams) {
  return recordPage({ params, collection: 'use-cases', sight: useCaseSight })
}
