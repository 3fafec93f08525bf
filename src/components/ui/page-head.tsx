import type { ReactNode } from 'react'

import { Crumbs } from './crumbs'
import type { CrumbsProps } from './crumbs'
import { DateLeaf } from './date-leaf'
import type { DateLeafProps } from './date-leaf'
import { Fields } from './fields.client'

type PageHeadProps = {
  title: string
  titleLang?: string
  crumbs?: CrumbsProps
  /** Above the title: tags, badges. */
  preline?: ReactNode
  lead?: ReactNode
  leadLang?: string
  leaf?: DateLeafProps
  /** Below the lead: `<div className="btns">…`, a search, a mark. */
  children?: ReactNode
}

/** The band that opens a page: where it lies, what it is (the only h1), what to do here. */
export function PageHead(props: PageHeadProps) {
  const { title, titleLang, crumbs, preline, lead, leadLang, leaf, children } = props
  return (
    <div className="band">
      <Fields variant="band" />
      <div className="wrap band__in">
        {crumbs && <Crumbs {...crumbs} />}
        <div className="band__row">
          {leaf && <DateLeaf {...leaf} />}
          <div className="band__text">
            {preline && <div className="band__mark">{preline}</div>}
            <h1 lang={titleLang}>{title}</h1>
            {lead && (
              <p className="lead" lang={leadLang}>
                {lead}
              </p>
            )}
            {children}
          </div>
        </div>
      </div>
    </div>
  )
}
