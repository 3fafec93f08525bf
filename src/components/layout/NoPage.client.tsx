'use client'

import { Brand } from '../ui/brand'
import { ChipLink } from '../ui/chip-link'
import { SearchForm } from '../ui/search-form'
import type { Link } from '../ui/types'

/** The way on, in one language. */
export type Help = {
  lang: string
  title: string
  text: string
  search: { action: string; label: string; placeholder: string; button: string }
  home: Link
  ways: Link[]
}

type NoPageProps = { brand: { name: string; claim: string; href: string }; helps: Help[] }

/** The page of an address without a page. Works without a script; as few words as possible go along with every page. */
export function NoPage({ brand, helps }: NoPageProps) {
  return (
    <main id="main" className="wrap wrap--narrow section stack stack--xl">
      <p>
        <Brand {...brand} />
      </p>
      {helps.map(({ lang, title, text, search, home, ways }, at) => (
        <section key={lang} lang={lang} className="stack">
          {at === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
          <p className="lead">{text}</p>
          <SearchForm {...search} />
          <ul className="chips">
            <ChipLink {...home} isFirst />
            {ways.map((way) => (
              <ChipLink key={way.href} {...way} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}
