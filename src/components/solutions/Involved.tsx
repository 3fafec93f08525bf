import type { Solution } from '@/payload-types'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { PlacesMap } from '../map/PlacesMap'
import { among } from '../record/among'
import { RecordLink } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { DataTable } from '../ui/data-table'
import { Part } from '../ui/section'

/** Who provides, builds and needs it: map and equal table from one list. Who reuses it is added with adoptions. */
export function Involved({ locale, both, chain, places }: RecordProps<Solution>) {
  const t = translator(locale)
  const { de } = both
  const roles = [
    ...among(chain.organisations, de.provider).map((one) => ({
      one,
      role: t('detail.roleProvider'),
    })),
    ...among(chain.organisations, de.demandBy).map((one) => ({
      one,
      role: t('detail.roleDemand'),
    })),
    ...among(chain.organisations, de.partners).map((one) => ({
      one,
      role: t('detail.rolePartner'),
    })),
  ]
  const table = (
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
  return (
    <Part title={t('detail.adoptionTitle')}>
      <p>{t('detail.adoptionNone')}</p>
      {roles.length > 0 && (
        <div className="stack">
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
