import type { ReactNode } from 'react'

import { Part } from './section'
import type { HeadingLevel } from './types'

export type Source = { title: string; href?: string; detail?: ReactNode; lang?: string }

type SourcesProps = {
  title: string
  items: Source[]
  id?: string
  /** Above the list: when the record was confirmed last. */
  note?: ReactNode
  /** Said after a linked source, not shown: "externe Seite". */
  hrefNote?: string
  headingLevel?: HeadingLevel
}

/** Where the statements of a page come from. No source, no section. */
export function Sources({ title, items, id, note, hrefNote, headingLevel }: SourcesProps) {
  if (items.length === 0) return null
  return (
    <Part title={title} id={id} headingLevel={headingLevel}>
      {note && <p className="sources__note small muted">{note}</p>}
      <ul className="sources">
        {items.map((source, index) => (
          <li key={index}>
            {source.href ? (
              <a href={source.href}>
                <span lang={source.lang}>{source.title}</span>
                {hrefNote && <span className="vh"> ({hrefNote})</span>}
              </a>
            ) : (
              <span lang={source.lang}>{source.title}</span>
            )}
            {source.detail && <>, {source.detail}</>}
          </li>
        ))}
      </ul>
    </Part>
  )
}
