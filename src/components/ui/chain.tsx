import type { ReactNode } from 'react'

import { Heading } from './heading'
import type { HeadingLevel } from './types'

const art = {
  useCase: {
    crop: 'corn',
    paper: 'M48 26h52v34H76L62 74V60H48z',
    lines: 'M70 37c1-6 12-6 12 1 0 5-7 5-7 9M75 53v.1',
  },
  solution: {
    crop: 'sky',
    paper: 'M45 38 74 26l29 12v28L74 78 45 66z',
    lines: 'm45 38 29 12 29-12M74 50v28',
  },
  adoption: {
    crop: 'green',
    paper: 'M34 74V48l16-11 16 11v26zM82 74V40l18-13 18 13v34z',
    lines: 'M46 74V60h8v14M95 74V58h10v16M66 56h16m-6-5 6 5-6 5',
  },
  event: {
    crop: 'clay',
    paper: 'M46 32h58v44H46z',
    lines:
      'M46 44h58M60 26v11M90 26v11M62 66c0-7 12-7 12 0M78 66c0-7 12-7 12 0M71 55a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM87 55a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  },
  document: {
    crop: 'green',
    paper: 'M54 22h30l14 14v44H54z',
    lines: 'M84 22v14h14M63 48h25M63 58h25M63 68h16',
  },
}

export type ChainIcon = keyof typeof art
export type ChainStep = { title: string; text: ReactNode; icon: ChainIcon }

const PARCEL = 'M14 6 150 2 138 96 2 100Z'

function ChainArt({ icon }: { icon: ChainIcon }) {
  const { crop, paper, lines } = art[icon]
  return (
    <svg viewBox="0 0 152 104" aria-hidden="true" focusable="false">
      <path className="chain__paper" d={PARCEL} />
      <path className={`plot plot--${crop}`} d={PARCEL} />
      <g className="chain__art">
        <path className="chain__paper" d={paper} />
        <path d={lines} />
      </g>
    </svg>
  )
}

type ChainProps = { steps: ChainStep[]; headingLevel?: HeadingLevel }

/** The way from a task to its document, in order; every step may carry a link in its text. */
export function Chain({ steps, headingLevel = 3 }: ChainProps) {
  return (
    <ol className="chain">
      {steps.map(({ title, text, icon }) => (
        <li key={title}>
          <ChainArt icon={icon} />
          <Heading level={headingLevel} className="chain__title">
            {title}
          </Heading>
          <p className="chain__text">{text}</p>
        </li>
      ))}
    </ol>
  )
}
