import { Fragment } from 'react'

import type { Link } from './types'

export type Page = { number: number; href: string }

type PaginationProps = {
  label: string
  /** Said before a number, not shown: "Seite". */
  pageLabel: string
  /** In order; where numbers are left out a gap is drawn. */
  pages: Page[]
  current: number
  previous?: Link
  next?: Link
}

function PageItem({
  page,
  current,
  pageLabel,
}: {
  page: Page
  current: boolean
  pageLabel: string
}) {
  const name = (
    <>
      <span className="vh">{pageLabel} </span>
      {page.number}
    </>
  )
  return (
    <li>{current ? <span aria-current="page">{name}</span> : <a href={page.href}>{name}</a>}</li>
  )
}

function Step({ rel, link }: { rel: 'prev' | 'next'; link: Link | undefined }) {
  if (!link) return null
  return (
    <li>
      <a className="pages__step" rel={rel} href={link.href}>
        {link.label}
      </a>
    </li>
  )
}

/** The pages of a list as links; one page alone shows nothing. */
export function Pagination(props: PaginationProps) {
  const { label, pageLabel, pages, current, previous, next } = props
  if (pages.length < 2) return null
  return (
    <nav className="pages" aria-label={label}>
      <ul>
        <Step rel="prev" link={previous} />
        {pages.map((page, index) => (
          <Fragment key={page.number}>
            {page.number - (pages[index - 1]?.number ?? page.number - 1) > 1 && (
              <li aria-hidden="true">
                <span className="pages__gap">…</span>
              </li>
            )}
            <PageItem page={page} current={page.number === current} pageLabel={pageLabel} />
          </Fragment>
        ))}
        <Step rel="next" link={next} />
      </ul>
    </nav>
  )
}
