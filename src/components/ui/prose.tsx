import type { ReactNode } from 'react'

/** Rich text at reading width; `lang` if it is not the page's language. */
export function Prose({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  )
}
