import type { ReactNode } from 'react'

import { DateLeaf } from './date-leaf'
import type { DateLeafProps } from './date-leaf'
import { Heading } from './heading'
import type { HeadingLevel } from './types'

export type EventCardProps = {
  leaf: DateLeafProps
  preline?: ReactNode
  title: string
  href?: string
  lang?: string
  text?: ReactNode
  textLang?: string
  /** Small lines below: place, how to take part. */
  meta?: ReactNode
  /** A link or button of its own, e.g. `<a className="btn btn--small">`. */
  action?: ReactNode
  /** Words of the decorative arrow line; the link is the title. */
  more?: string
  headingLevel?: HeadingLevel
}

type TitleProps = { title: string; href?: string; lang?: string; level: HeadingLevel }

function EventTitle({ title, href, lang, level }: TitleProps) {
  return (
    <Heading level={level} className="card__title" lang={lang}>
      {href ? <a href={href}>{title}</a> : title}
    </Heading>
  )
}
/** A date in a list: its leaf, its name, what to do. With an address the card is its link. */
export function EventCard(props: EventCardProps) {
  const {
    leaf,
    preline,
    title,
    href,
    lang,
    text,
    textLang,
    meta,
    action,
    more,
    headingLevel = 3,
  } = props
  return (
    <article className="card event">
      <DateLeaf {...leaf} />
      <div className="event__text">
        {preline && <p className="small muted">{preline}</p>}
        <EventTitle {...{ title, href, lang }} level={headingLevel} />
        {text && (
          <p className="muted" lang={textLang}>
            {text}
          </p>
        )}
        {meta && <p className="small">{meta}</p>}
        {more && <span className="more small">{more}</span>}
        {action && <div className="event__action">{action}</div>}
      </div>
    </article>
  )
}
