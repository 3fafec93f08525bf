'use client'

import { bandPlots, heroPlots } from './fields-plots'
import type { Plot } from './fields-plots'

function Plots({ plots }: { plots: Plot[] }) {
  return plots.map(([crop, outline]) => (
    <path key={outline} className={`plot plot--${crop}`} d={outline} />
  ))
}

/**
 * The field map, many parcels and one shared; decoration, silent for assistive technology. It does nothing in the browser:
 * here a page carries its name instead of every parcel.
 */
export function Fields({ variant }: { variant: 'hero' | 'band' }) {
  const hero = variant === 'hero'
  return (
    <svg
      className="fields"
      viewBox={hero ? '0 0 760 560' : '0 0 420 300'}
      preserveAspectRatio={hero ? 'xMaxYMid slice' : 'xMaxYMin slice'}
      aria-hidden="true"
      focusable="false"
    >
      <Plots plots={hero ? heroPlots : bandPlots} />
      {hero && (
        <g className="fields__net">
          <circle cx="512" cy="230" r="11" />
          <circle cx="458" cy="196" r="6" />
          <circle cx="566" cy="186" r="6" />
          <circle cx="578" cy="272" r="6" />
          <circle cx="440" cy="268" r="6" />
          <path d="m463 200 39 25M561 190l-40 33M572 268l-50-33M446 265l56-30" />
        </g>
      )}
    </svg>
  )
}
