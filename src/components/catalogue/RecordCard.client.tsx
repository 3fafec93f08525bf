'use client'

import { Card } from '../ui/card'
import { MaturityPath } from '../ui/maturity'
import type { HeadingLevel, Tone } from '../ui/types'

/** A text; `lang` where it is not the page's own. */
type Part = { text: string; lang?: string }

type RecordCardProps = {
  kind?: string
  tone: Tone
  title: string
  lang?: string
  href: string
  summary?: string
  summaryLang?: string
  maturity?: Parameters<typeof MaturityPath>[0]
  /** "Stand Dezember 2026". */
  asOf?: string
  facts: { label: string; parts: Part[] }[]
  headingLevel: HeadingLevel
}

const marked = (parts: readonly Part[]) =>
  parts.map(({ text, lang }, at) => (
    <span key={at}>
      {at > 0 && ', '}
      {lang ? <span lang={lang}>{text}</span> : text}
    </span>
  ))

const inWords = (parts: readonly Part[]) =>
  parts.some(({ lang }) => lang) ? marked(parts) : parts.map(({ text }) => text).join(', ')

function Aside({ maturity, asOf }: Pick<RecordCardProps, 'maturity' | 'asOf'>) {
  return (
    <>
      {maturity && <MaturityPath {...maturity} />}
      {asOf && <p className="small muted">{asOf}</p>}
    </>
  )
}

/** A record in a list, from plain words; it stands here for the same reason as the head (`SiteHead.client.tsx`). */
export function RecordCard({ maturity, asOf, facts, ...texts }: RecordCardProps) {
  return (
    <Card
      {...texts}
      layout="row"
      aside={maturity || asOf ? <Aside maturity={maturity} asOf={asOf} /> : undefined}
      facts={facts.map(({ label, parts }) => ({ label, value: inWords(parts) }))}
    />
  )
}
