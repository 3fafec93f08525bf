import type { Locale } from '@/domain/locale'
import { type Maturity, stagesOf, stepOf } from '@/domain/maturity'
import { dateText } from '@/i18n/format'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { MaturitySteps } from '../ui/maturity'
import { Part } from '../ui/section'

/** The path from idea to operation, with the present stage marked. */
export function MaturityPart({
  locale,
  maturity,
  asOf,
}: {
  locale: Locale
  maturity: Maturity
  asOf?: string | null
}) {
  const t = translator(locale)
  const steps = stagesOf(maturity).map(({ stage, state }) => ({
    name: nameOf(locale, 'maturity', stage),
    state,
  }))
  const end = {
    name: nameOf(locale, 'maturity', 'retired'),
    state: maturity === 'retired' ? ('now' as const) : ('end' as const),
  }
  return (
    <Part title={t('detail.maturityTitle')}>
      {stepOf(maturity) === 0 && <p>{t('detail.stepUnknown')}</p>}
      <MaturitySteps label={t('fact.maturity')} steps={[...steps, end]} />
      {asOf && <p className="small muted">{t('detail.asOf', { date: dateText(locale, asOf) })}</p>}
    </Part>
  )
}
