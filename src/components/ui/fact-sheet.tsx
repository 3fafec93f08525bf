import { useId } from 'react'
import type { ReactNode } from 'react'

import type { Fact } from './card'
import { Heading } from './heading'
import type { HeadingLevel } from './types'

type BoxProps = { title: string; id?: string; children: ReactNode; headingLevel?: HeadingLevel }

/** A framed section of the aside, named by its heading. */
export function Box({ title, id, children, headingLevel = 2 }: BoxProps) {
  const own = useId()
  return (
    <section className="box" id={id} aria-labelledby={own}>
      <Heading level={headingLevel} className="box__title" id={own}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

type FactSheetProps = { title: string; facts: Fact[]; id?: string; headingLevel?: HeadingLevel }

/** The facts of one record as a description list in a box. */
export function FactSheet({ facts, ...box }: FactSheetProps) {
  return (
    <Box {...box}>
      <dl className="dl">
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </Box>
  )
}
