'use client'

import type { Marked as MarkedText } from '@/domain/search'

import { Marked } from '../content/Marked'
import { Tag } from '../ui/tag'
import type { Tone } from '../ui/types'

/** A hit in plain words; `lang` where a text is not in the page's own language. */
export type HitWords = {
  href: string
  kind: string
  tone: Tone
  /** Its date in words. */
  date?: string
  title: MarkedText
  titleLang?: string
  snippet?: MarkedText
  snippetLang?: string
  file?: { href: string; label: string }
}

function Hit({ href, kind, tone, date, file, ...texts }: HitWords) {
  return (
    <li>
      <p className="result__meta">
        <Tag tone={tone}>{kind}</Tag>
        {date && <span>{date}</span>}
      </p>
      <h3 className="result__title" lang={texts.titleLang}>
        <a href={href}>
          <Marked {...texts.title} />
        </a>
      </h3>
      {texts.snippet && (
        <p className="result__text" lang={texts.snippetLang}>
          <Marked {...texts.snippet} />
        </p>
      )}
      {file && (
        <p className="result__file">
          <a href={file.href}>{file.label}</a>
        </p>
      )}
    </li>
  )
}

/** What was found, from plain words; it stands here for the same reason as the head (`SiteHead.client.tsx`). */
export function SearchHits({ hits, start }: { hits: readonly HitWords[]; start: number }) {
  return (
    <ol className="results" start={start}>
      {hits.map((hit) => (
        <Hit key={hit.href} {...hit} />
      ))}
    </ol>
  )
}
