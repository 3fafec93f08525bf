import type { ReactNode } from 'react'

import { type Words, words } from '@/domain/words'
import type { Programme } from '@/payload-types'
import { dateText } from '@/i18n/format'
import { translator } from '@/i18n/translator'

import { Around, langOf, Said } from '../content/Said'
import { among } from '../record/among'
import { RecordLinks } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { Part } from '../ui/section'
import { Timeline, type TimelineItem } from '../ui/timeline'

type Props = RecordProps<Programme>
type Award = NonNullable<Programme['awards']>[number]

/** When it was awarded and by whom, as far as that is known. */
function whenAndBy({ locale, chain }: Props, award: Award): ReactNode {
  const t = translator(locale)
  const linked = among(chain.organisations, award.awardedBy)[0]?.title
  const by: Words | null =
    linked ?? (award.awardedByName ? { text: award.awardedByName, lang: 'de' } : null)
  const date = award.date
    ? dateText(locale, award.date)
    : award.reportedOn
      ? t('detail.reported', { date: dateText(locale, award.reportedOn) })
      : null
  return (
    <>
      {date}
      {date && by && ' · '}
      {by && (
        <Around
          sentence={(name) => t('detail.awardBy', { name })}
          part={<Said locale={locale} text={by} />}
        />
      )}
    </>
  )
}

const linkedTo = ({ chain }: Props, award: Award) => [
  ...among(chain.organisations, [award.recipient, award.awardedBy].filter(Boolean)),
  ...among(chain.systems, award.system),
  ...among(chain.calls, award.call),
  ...among(chain.events, award.event),
]

function AwardText({ at, ...props }: Props & { at: number }) {
  const { locale, both } = props
  const award = both.de.awards?.[at]
  const category = words(both, (one) => one.awards?.[at]?.category)
  const note = words(both, (one) => one.awards?.[at]?.note)
  const linked = award ? linkedTo(props, award) : []
  return (
    <>
      {category && (
        <p>
          <Said locale={locale} text={category} />
        </p>
      )}
      {note && (
        <p>
          <Said locale={locale} text={note} />
        </p>
      )}
      {linked.length > 0 && <RecordLinks locale={locale} to={linked} />}
    </>
  )
}

function itemOf(props: Props, award: Award, at: number): TimelineItem {
  const title = words(props.both, (one) => one.awards?.[at]?.title)
  return {
    title: title?.text ?? '',
    lang: langOf(props.locale, title),
    date: whenAndBy(props, award),
    text: <AwardText {...props} at={at} />,
  }
}

/** Prizes the programme or one of its parts has won. */
export function Awards(props: Props) {
  const awards = props.both.de.awards ?? []
  if (awards.length === 0) return null
  return (
    <Part title={translator(props.locale)('detail.awards')}>
      <Timeline items={awards.map((award, at) => itemOf(props, award, at))} />
    </Part>
  )
}
