import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locale'
import type { Words } from '@/domain/words'

/** The language to mark a text with; undefined when it is the page's own. */
export const langOf = (locale: Locale, text: Words | null | undefined): Locale | undefined =>
  text && text.lang !== locale ? text.lang : undefined

/** A text, marked with its language when it is not the page's own. */
export function Said({ locale, text }: { locale: Locale; text: Words }) {
  const lang = langOf(locale, text)
  return lang ? <span lang={lang}>{text.text}</span> : text.text
}

/** What is written in German only and has no name of its own in English: marked as such on other pages. */
export function German({ locale, children }: { locale: Locale; children: ReactNode }) {
  return locale === 'de' ? children : <span lang="de">{children}</span>
}

const cut = '\uE000'

/** A sentence of the portal around a part that may be in another language. */
export function Around({ sentence, part }: { sentence: (cut: string) => string; part: ReactNode }) {
  const [before, after] = sentence(cut).split(cut)
  return (
    <>
      {before}
      {part}
      {after}
    </>
  )
}

/** Several texts as a list. */
export function SaidList({ locale, texts }: { locale: Locale; texts: readonly Words[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.text} lang={langOf(locale, text)}>
          {text.text}
        </li>
      ))}
    </ul>
  )
}

/** Things one after the other with commas between them. */
export function Joined({ parts }: { parts: readonly ReactNode[] }) {
  return parts.map((part, at) => (
    <span key={at}>
      {at > 0 && ', '}
      {part}
    </span>
  ))
}
