import type { Metadata } from 'next'

import type { LocaleParams } from '../../reader'
import { standingMetadata, standingPage } from '../../standing-page'

export const generateMetadata = ({ params }: LocaleParams): Promise<Metadata> =>
  standingMetadata(params, 'privacy')

export default function Page({ params }: LocaleParams) {
  return standingPage(params, 'privacy')
}
