import type { ReactNode } from 'react'

type StripListProps = {
  items: { title: string; href: string; lang?: string; text?: ReactNode }[]
  label?: string
}

/** Links with one line each, between rules: programmes, indicators, help. */
export function StripList({ items, label }: StripListProps) {
  return (
    <ul className="strip" aria-label={label}>
      {items.map(({ title, href, lang, text }) => (
        <li key={href}>
          <a className="strip__link" href={href} lang={lang}>
            {title}
          </a>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ul>
  )
}
