import type { Metadata } from 'next'

import { programmeSight } from '@/components/programmes/ProgrammeView'

import type { SlugParams } from '../../../reader'
import { recordMetadata, recordPage } from '../../../record-page'

/** Made at the first request, kept until something changes. */
export const generateStaticParams = (): { slug: string }[] => []

export const generateMetadata = ({ params }: SlugParams): Promise<Metadata> =>
  recordMetadata(params, 'programmes')

export default function Page({ params }: SlugParams) {
  return recordPage({ params, collection: 'programmes', sight: programmeSight })
}
