import type { Plot } from './fields-plots'

const parcels: Plot[] = [
  ['meadow', 'M3 3h11L10 18H1z'],
  ['ochre', 'M17 3h10l-2 15H13z'],
  ['meadow', 'M30 3h12v15H28z'],
  ['shared', 'M12 21h14l1 20H6z'],
  ['ochre', 'M1 21h8L4 41H1z'],
  ['meadow', 'M29 21h13v8H29.5z'],
  ['ochre', 'M29.7 32H42v9H30.2z'],
]

type BrandProps = { name: string; claim?: string; href: string }

/** The portal's sign and name, a link to its first page. */
export function Brand({ name, claim, href }: BrandProps) {
  return (
    <a className="brand" href={href}>
      <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
        {parcels.map(([crop, outline]) => (
          <path key={outline} className={`plot plot--${crop}`} d={outline} />
        ))}
      </svg>
      <span>
        <b>{name}</b> {claim && <small>{claim}</small>}
      </span>
    </a>
  )
}
