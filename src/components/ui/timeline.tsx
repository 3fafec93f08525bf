import type { ReactNode } from 'react'

import { classes } from './classes'
import { Heading } from './heading'
import type { HeadingLevel, Link, Tone } from './types'

export type TimelineItem = {
  title: string
  href?: string
  lang?: string
  date?: ReactNode
  people?: ReactNode
  text?: ReactNode
  textLang?: string
  links?: Link[]
  tone?: Tone
}

function TimelineTitle({ item, level }: { item: TimelineItem; level: HeadingLevel }) {
  const { title, href, lang } = item
  return (
    <Heading level={level} className="time__title" lang={lang}>
      {href ? <a href={href}>{title}</a> : title}
    </Heading>
  )
}

type TimelineProps = { items: TimelineItem[]; headingLevel?: HeadingLevel; label?: string }

/** Things in the order of time, each with its strip on a line. */
export function Timeline({ items, headingLevel = 3, label }: TimelineProps) {
  return (
    <ol className="time" aria-label={label}>
      {items.map((item, index) => (
        <li key={index} className={classes(item.tone && `t-${item.tone}`)}>
          <TimelineTitle item={item} level={headingLevel} />
          {item.date && <p className="muted">{item.date}</p>}
          {item.people && <p className="speakers">{item.people}</p>}
          {item.text && (
            <div className="time__text" lang={item.textLang}>
              {typeof item.text === 'string' ? <p>{item.text}</p> : item.text}
            </div>
          )}
          {item.links && item.links.length > 0 && (
            <ul className="chips">
              {item.links.map((link) => (
                <li key={link.href}>
                  <a className="chip" href={link.href}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

export type SeriesItem = {
  title: string
  lang?: string
  href?: string
  text?: ReactNode
  note?: ReactNode
  state: 'past' | 'open' | 'current'
  action?: Link
}

/** The sessions of one series side by side; the one of this page is marked. */
export function SeriesLine({ items, label }: { items: SeriesItem[]; label?: string }) {
  return (
    <ol className="series" aria-label={label}>
      {items.map(({ title, lang, href, text, note, state, action }, index) => (
        <li
          key={index}
          className={classes(state === 'open' && 'open')}
          aria-current={state === 'current' ? 'true' : undefined}
        >
          {href ? (
            <a href={href} lang={lang}>
              {title}
            </a>
          ) : (
            <b lang={lang}>{title}</b>
          )}
          {text && <span>{text}</span>}
          {note && <span className="muted">{note}</span>}
          {action && (
            <span>
              <a href={action.href}>{action.label}</a>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
