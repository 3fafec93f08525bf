import { useId } from 'react'
import type { ReactNode } from 'react'

import { classes } from './classes'

/** `href` names the outline in a file of its own, so that it is sent once and kept. */
export type MapShape = { id: string; href: string; on?: boolean }
export type MapPoint = {
  x: number
  y: number
  label: string
  kind: 'dot' | 'square' | 'use'
  href?: string
  /** Where the label starts; a line leads there. Without it the point has no visible label. */
  labelAt?: { x: number; y: number }
}

type GermanyMapProps = {
  shapes: MapShape[]
  points: MapPoint[]
  title: string
  description: string
  credit?: ReactNode
  viewBox?: string
  /** Usually a `<MapLegend>`. */
  children?: ReactNode
}

function Sign({ x, y, kind, r = 8 }: { x: number; y: number; kind: MapPoint['kind']; r?: number }) {
  if (kind !== 'square') return <circle className={kind} cx={x} cy={y} r={r} />
  const side = r * 1.75
  return <rect className={kind} x={x - side / 2} y={y - side / 2} width={side} height={side} />
}

function Place({ point }: { point: MapPoint }) {
  const { x, y, label, labelAt, href } = point
  const drawn = (
    <>
      {href && <circle className="hit" cx={x} cy={y} r="19" />}
      <Sign x={x} y={y} kind={point.kind} />
      {labelAt && (
        <text x={labelAt.x + 4} y={labelAt.y + 5}>
          {label}
        </text>
      )}
    </>
  )
  if (!href) return <g>{drawn}</g>
  return (
    <a href={href} aria-label={label}>
      {drawn}
    </a>
  )
}

function Land({ shapes, points }: { shapes: MapShape[]; points: MapPoint[] }) {
  return (
    <g aria-hidden="true">
      {shapes.map(({ id, href, on }) => (
        <use key={id} className={classes('land', on && 'land--on')} href={href} />
      ))}
      {points.map(({ x, y, labelAt: to }) =>
        to ? (
          <path key={`${x} ${y}`} className="lead-line" d={`M${x} ${y}L${to.x} ${to.y}`} />
        ) : null,
      )}
    </g>
  )
}

/** One picture with a name and a description; a point with an address is a link of its own. */
export function GermanyMap(props: GermanyMapProps) {
  const { shapes, points, title, description, credit, viewBox = '-2 0 424 540', children } = props
  const id = useId()
  const linked = points.some((point) => point.href)
  return (
    <figure>
      <svg
        className="map"
        viewBox={viewBox}
        role={linked ? 'group' : 'img'}
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}d`}
      >
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        <Land shapes={shapes} points={points} />
        {points.map((point) => (
          <Place key={`${point.x} ${point.y} ${point.label}`} point={point} />
        ))}
      </svg>
      {children}
      {credit && <figcaption>{credit}</figcaption>}
    </figure>
  )
}

type MapLegendProps = { label: string; items: { kind: MapPoint['kind']; text: string }[] }

/** What the signs of the map mean, in words. */
export function MapLegend({ label, items }: MapLegendProps) {
  return (
    <ul className="legend" aria-label={label}>
      {items.map(({ kind, text }) => (
        <li key={kind}>
          <svg className="map" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <Sign x={8} y={8} kind={kind} r={7} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
