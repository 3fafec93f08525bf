import type { Solution } from '@/payload-types'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { PlacesMap } from '../map/PlacesMap'
import { among } from '../record/among'
import { RecordLink } from '../record/Parts'
import type { LinkedView, RecordProps } from '../record/props'
import { DataTable } from '../ui/data-table'
import { Part } from '../ui/section'

type Props = RecordProps<Solution>
type Role = { one: LinkedView; role: string }

function rolesOf({ locale, both, chain }: Props): Role[] {
  const t = translator(locale)
  const { provider, demandBy, partners } = both.de
  const inRole = (related: unknown, role: string): Role[] =>
    among(chain.organisations, related).map((one) => ({ one, role }))
  const all = [
    ...inRole(provider, t('detail.roleProvider')),
    ...inRole(demandBy, t('detail.roleDemand')),
    ...inRole(partners, t('detail.rolePartner')),
  ]
  // Who has several roles stands in one line.
  const byOrganisation = Map.groupBy(all, ({ one }) => one.id)
  return [...byOrganisation.values()].flatMap((own) =>
    own.slice(0, 1).map(({ one }) => ({ one, role: own.map(({ role }) => role).join(', ') })),
  )
}

function RolesTable({ locale, roles }: Pick<Props, 'locale'> & { roles: readonly Role[] }) {
  const t = translator(locale)
  return (
    <DataTable
      caption={t('detail.mapCaption')}
      head={[t('fact.organisation'), t('detail.role'), t('fact.federalState')]}
      rows={roles.map(({ one, role }) => [
        <RecordLink key={one.id} locale={locale} to={one} />,
        role,
        one.state ? nameOf(locale, 'federal-state', one.state) : t('detail.unknown'),
      ])}
    />
  )
}

/** Who provides, builds and needs it: map and equal table from one list. Who reuses it is added with adoptions. */
export function Involved(props: Props) {
  const { locale, places } = props
  const t = translator(locale)
  const roles = rolesOf(props)
  const table = <RolesTable locale={locale} roles={roles} />
  return (
    <Part title={t('detail.adoptionTitle')}>
      <p>{t('detail.adoptionNone')}</p>
      {roles.length > 0 && (
        <div className="stack involved">
          <h3>{t('detail.takesPartTitle')}</h3>
          {places.length > 0 ? (
            <div className="adopt">
              <PlacesMap locale={locale} places={places} title={t('detail.mapCaption')} />
              {table}
            </div>
          ) : (
            table
          )}
        </div>
      )}
    </Part>
  )
}
