import { useId } from 'react'
import type { ReactNode } from 'react'

import { classes } from './classes'
import { Heading } from './heading'
import type { HeadingLevel, Link } from './types'

type SectionProps = {
  title: string
  id?: string
  /** On the tinted ground. */
  soft?: boolean
  tight?: boolean
  lead?: ReactNode
  action?: Link
  headingLevel?: HeadingLevel
  children: ReactNode
}

/** A band across the page, named by its heading, with one link that leads on. */
export function Section(props: SectionProps) {
  const { title, id, soft, tight, lead, action, headingLevel = 2, children } = props
  const own = useId()
  return (
    <section
      className={classes('section', soft && 'section--soft', tight && 'section--tight')}
      id={id}
      aria-labelledby={own}
    >
      <div className="wrap">
        <div className="section__head">
          <div className="stack">
            <Heading level={headingLevel} className="section__title" id={own}>
              {title}
            </Heading>
            {lead && <p className="lead">{lead}</p>}
          </div>
          {action && (
            <a className="more" href={action.href}>
              {action.label}
            </a>
          )}
        </div>
        {children}
      </div>
    </section>
  )
}

type PartProps = { title: string; id?: string; headingLevel?: HeadingLevel; children: ReactNode }

/** A section inside a column of a page, named by its heading. */
export function Part({ title, id, headingLevel = 2, children }: PartProps) {
  const own = useId()
  return (
    <section id={id} aria-labelledby={own}>
      <Heading level={headingLevel} className="part__title" id={own}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
