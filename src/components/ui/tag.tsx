import type { ReactNode } from 'react'

import { classes } from './classes'
import type { Tone } from './types'

type TagProps = { tone?: Tone; children: ReactNode }

/** Names the kind of a thing, with the slanted strip in the kind's colour. */
export function Tag({ tone, children }: TagProps) {
  return <span className={classes('tag', tone && `t-${tone}`)}>{children}</span>
}

type BadgeProps = { tone?: 'green' | 'sky' | 'corn' | 'red'; children: ReactNode }

/** Names a state: open, cancelled, new. */
export function Badge({ tone, children }: BadgeProps) {
  return <span className={classes('badge', tone && `b-${tone}`)}>{children}</span>
}
