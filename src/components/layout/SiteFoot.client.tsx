'use client'

import { Brand } from '../ui/brand'
import type { Link } from '../ui/types'

type Column = { title: string; links: Link[] }

type SiteFootProps = {
  brand: { name: string; href: string }
  lead: string
  columns: Column[]
  legal: { label: string; links: Link[] }
  /** They know the page they stand on: nothing for search engines. */
  forms: Link[]
  licence: string
}

function FootColumn({ title, links }: Column) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The foot of every public page; it stands here for the same reason as its head (`SiteHead.client.tsx`). */
export function SiteFoot({ brand, lead, columns, legal, forms, licence }: SiteFootProps) {
  return (
    <footer className="foot">
      <div className="wrap foot__in">
        <div className="stack">
          <Brand {...brand} />
          <p className="muted">{lead}</p>
        </div>
        {columns.map((column) => (
          <FootColumn key={column.title} {...column} />
        ))}
      </div>
      <nav className="wrap foot__legal" aria-label={legal.label}>
        {legal.links.map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
        {forms.map(({ label, href }) => (
          <a key={href} href={href} rel="nofollow">
            {label}
          </a>
        ))}
        <span className="muted">{licence}</span>
      </nav>
    </footer>
  )
}
