import { words } from '@/domain/words'
import type { Programme } from '@/payload-types'
import { dateText } from '@/i18n/format'
import { translator } from '@/i18n/translator'

import { langOf, Said } from '../content/Said'
import { among } from '../record/among'
import { RecordLink } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { Part } from '../ui/section'
import { Timeline } from '../ui/timeline'

/** Prizes the programme or one of its parts has won. */
export function Awards({ locale, both, chain }: RecordProps<Programme>) {
  const t = translator(locale)
  const awards = both.de.awards ?? []
  if (awards.length === 0) return null
  return (
    <Part title={t('detail.awards')}>
      <Timeline
        items={awards.map((award, at) => {
          const title = words(both, (one) => one.awards?.[at]?.title)
          const note = words(both, (one) => one.awards?.[at]?.note)
          const category = words(both, (one) => one.awards?.[at]?.category)
          const by =
            among(chain.organisations, award.awardedBy)[0]?.title.text ?? award.awardedByName
          const date = award.date
            ? dateText(locale, award.date)
            : award.reportedOn
              ? t('detail.reported', { date: dateText(locale, award.reportedOn) })
              : null
          const linked = [
            ...among(chain.organisations, [award.recipient, award.awardedBy].filter(Boolean)),
            ...among(chain.systems, award.system),
            ...among(chain.calls, award.call),
            ...among(chain.events, award.event),
          ]
          return {
            title: title?.text ?? '',
            lang: langOf(locale, title),
            date: [date, by ? t('detail.awardBy', { name: by }) : null].filter(Boolean).join(' · '),
            text: (
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
                {linked.length > 0 && (
                  <ul className="plain-list">
                    {linked.map((one) => (
                      <li key={one.id}>
                        <RecordLink locale={locale} to={one} />
                      </li>
                    ))}
                  </ul>
                )}
              </>
            ),
          }
        })}
      />
    </Part>
  )
}
