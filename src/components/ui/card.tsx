import type { ReactNode } from 'react'

import { Heading } from './heading'
import { Tag } from './tag'
import type { HeadingLevel, Tone } from './types'

export type Fact = { label: string; value: ReactNode }

export type CardProps = {
  layout?: 'plain' | 'row'
  kind?: string
  tone?: Tone
  /** Top right: "Stand 28. November 2025". */
  stamp?: ReactNode
  title: ReactNode
  href?: string
  lang?: string
  summary?: ReactNode
  summaryLang?: string
  /** Below the summary, e.g. a `.german` mark. */
  note?: ReactNode
  /** Beside the text in a row, in the foot of a plain card. */
  aside?: ReactNode
  facts?: Fact[]
  /** Last line of the foot of a plain card. */
  foot?: ReactNode
  headingLevel?: HeadingLevel
}

/** Pairs of name and value in one line, as a description list. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function CardTop({ kind, tone, stamp }: CardProps) {
  if (!kind && !stamp) return null
  return (
    <div className="card__top">
      {kind && <Tag tone={tone}>{kind}</Tag>}
      {stamp && <span className="small muted">{stamp}</span>}
    </div>
  )
}

function CardText({ href, title, lang, summary, summaryLang, note, headingLevel = 3 }: CardProps) {
  return (
    <>
      <Heading level={headingLevel} className="card__title" lang={lang}>
        {href ? (
          <a href={href} hrefLang={lang}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {summary && <p lang={summaryLang}>{summary}</p>}
      {note}
    </>
  )
}

function RowCard(props: CardProps) {
  const { aside, facts = [], foot } = props
  return (
    <article className="card card--row">
      <div className="card__body stack">
        <CardTop {...props} />
        <CardText {...props} />
      </div>
      {aside && <div className="card__aside stack">{aside}</div>}
      {(facts.length > 0 || foot) && (
        <div className="card__foot">
          {facts.length > 0 && <Facts facts={facts} />}
          {foot}
        </div>
      )}
    </article>
  )
}

/** A record in a list. With an address the whole card is its one stretched link. */
export function Card(props: CardProps) {
  const { layout = 'plain', aside, facts = [], foot } = props
  if (layout === 'row') return <RowCard {...props} />
  return (
    <article className="card">
      <CardTop {...props} />
      <CardText {...props} />
      {(aside || facts.length > 0 || foot) && (
        <div className="card__foot stack">
          {aside}
          {facts.length > 0 && <Facts facts={facts} />}
          {foot && <div className="small muted">{foot}</div>}
        </div>
      )}
    </article>
  )
}
