import { useId } from 'react'
import type { ReactNode } from 'react'

import { Fields } from './fields.client'

type HeroProps = { title: string; lead: string; children?: ReactNode }

/** The opening of the home page: its h1 before the large field map. */
export function Hero({ title, lead, children }: HeroProps) {
  const id = useId()
  return (
    <section className="hero" aria-labelledby={id}>
      <Fields variant="hero" />
      <div className="wrap hero__in">
        <h1 id={id}>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
      </div>
    </section>
  )
}
