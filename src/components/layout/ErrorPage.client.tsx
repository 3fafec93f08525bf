'use client'

import { usePathname } from 'next/navigation'

import { formOf, homeOf, placeOf } from '@/i18n/routing'

import { ChipLink } from '../ui/chip-link'

// Only these few words: the browser loads this page along with every other one.
const texts = {
  de: {
    title: 'Da ist etwas schiefgegangen',
    text: 'Die Seite konnte nicht angezeigt werden. Es liegt nicht an Ihnen. Bitte versuchen Sie es noch einmal.',
    number: 'Nummer des Fehlers für den Betrieb: ',
    again: 'Noch einmal versuchen',
    home: 'Zur Startseite',
    contact: 'Kontakt',
    barrier: 'Barriere melden',
    accessibility: 'Erklärung zur Barrierefreiheit',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
  },
  en: {
    title: 'Something went wrong',
    text: 'The page could not be shown. It is not your fault. Please try again.',
    number: 'Number of the error, for the people who run the portal: ',
    again: 'Try again',
    home: 'Go to the start page',
    contact: 'Contact',
    barrier: 'Report a barrier',
    accessibility: 'Accessibility statement',
    imprint: 'Imprint',
    privacy: 'Privacy',
  },
}

/** To whoever can help, and to what stands below every page. */
function Ways({ locale, here }: { locale: 'de' | 'en'; here: string }) {
  const t = texts[locale]
  const ways = [
    { label: t.contact, href: formOf(locale, 'contact', here) },
    { label: t.barrier, href: formOf(locale, 'report-barrier', here) },
    { label: t.accessibility, href: placeOf(locale, 'accessibility') },
    { label: t.imprint, href: placeOf(locale, 'imprint') },
    { label: t.privacy, href: placeOf(locale, 'privacy') },
  ]
  return (
    <ul className="chips">
      {ways.map((way) => (
        <ChipLink key={way.href} {...way} />
      ))}
    </ul>
  )
}

/** What people see when a page fails: a sentence, the number in the log, another try, a way home. */
export function ErrorPage({ again, number }: { again: () => void; number?: string }) {
  const here = usePathname()
  const locale = /^\/en(\/|$)/.test(here) ? 'en' : 'de'
  const t = texts[locale]
  return (
    <main id="main" className="wrap wrap--narrow section stack">
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      {number && <p>{t.number + number}</p>}
      <div className="btns">
        <button className="btn" type="button" onClick={again}>
          {t.again}
        </button>
        <a className="btn btn--quiet" href={homeOf(locale)}>
          {t.home}
        </a>
      </div>
      <Ways locale={locale} here={here} />
    </main>
  )
}
