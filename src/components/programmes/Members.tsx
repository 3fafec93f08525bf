import type { ReactNode } from 'react'

import { byRole } from '@/domain/programme'
import { words } from '@/domain/words'
import type { Programme } from '@/payload-types'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { Said } from '../content/Said'
import { PlacesMap } from '../map/PlacesMap'
import { among } from '../record/among'
import { RecordLink } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { DataTable } from '../ui/data-table'
import { Part } from '../ui/section'

type Props = RecordProps<Programme>

function rowsOf({ locale, both, chain }: Props): ReactNode[][] {
  const t = translator(locale)
  const members = (both.de.members ?? []).map((member, at) => ({
    role: member.role,
    organisation: among(chain.organisations, member.organisation)[0],
    note: words(both, (one) => one.members?.[at]?.note),
  }))
  return byRole(members).flatMap(({ role, members: own }) =>
    own.map(({ organisation, note }) => [
      organisation ? (
        <RecordLink key={organisation.id} locale={locale} to={organisation} />
      ) : (
        t('detail.unknown')
      ),
      nameOf(locale, 'member-role', role),
      organisation?.state
        ? nameOf(locale, 'federal-state', organisation.state)
        : t('detail.unknown'),
      note ? <Said key="note" locale={locale} text={note} /> : '',
    ]),
  )
}

/** Who works together: map and equal table, those who lead first. */
export function Members(props: Props) {
  const { locale, both, places } = props
  const t = translator(locale)
  const rows = rowsOf(props)
  if (rows.length === 0) return null
  return (
    <Part title={t('detail.members')}>
      <div className="stack">
        {!both.de.membersComplete && <p>{t('detail.membersPartial')}</p>}
        {places.length > 0 && (
          <PlacesMap locale={locale} places={places} title={t('detail.mapCaption')} />
        )}
        <DataTable
          caption={t('detail.members')}
          captionHidden
          head={[
            t('fact.organisation'),
            t('detail.role'),
            t('fact.federalState'),
            t('detail.note'),
          ]}
          rows={rows}
        />
      </div>
    </Part>
  )
}
