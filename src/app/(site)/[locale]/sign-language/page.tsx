import type { Metadata } from 'next'

import type { LocaleParams } from '../../reader'
import { standingMetadata, standingPage } from '../../standing-page'

export const generateMetadata = ({ params }: LocaleParams): Promise<Metadata> =>
  standingMetadata(params, 'sign-language')

export default function Page({ params }: LocaleParams) {
  return standingPage(params, 'sign-language')
}
