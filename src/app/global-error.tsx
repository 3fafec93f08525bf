'use client'

import { formOfPageBefore, homeOf, placeOf } from '@/i18n/routing'

const forms = [
  { place: 'contact', de: 'Kontakt', en: 'Contact' },
  { place: 'report-barrier', de: 'Barriere melden', en: 'Report a barrier' },
] as const

const pages = [
  { place: 'accessibility', de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' },
  { place: 'imprint', de: 'Impressum', en: 'Imprint' },
  { place: 'privacy', de: 'Datenschutz', en: 'Privacy' },
] as const

function Ways({ locale }: { locale: 'de' | 'en' }) {
  return (
    <ul>
      {forms.map(({ place, [locale]: label }) => (
        <li key={place}>
          <a href={formOfPageBefore(locale, place)}>{label}</a>
        </li>
      ))}
      {pages.map(({ place, [locale]: label }) => (
        <li key={place}>
          <a href={placeOf(locale, place)}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

/** The page as the server has it now; what Next offers here only shows the same once more. */
const again = () => window.location.reload()

/** The last resort, when even the frame of a page fails: words only, in both languages. */
export default function GlobalError() {
  return (
    <html lang="de">
      <head>
        <title>Da ist etwas schiefgegangen – Allmende</title>
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <main>
          <h1>Da ist etwas schiefgegangen</h1>
          <p>Die Seite konnte nicht angezeigt werden. Bitte versuchen Sie es noch einmal.</p>
          <p>
            <button type="button" onClick={again}>
              Noch einmal versuchen
            </button>{' '}
            <a href={homeOf('de')}>Zur Startseite</a>
          </p>
          <Ways locale="de" />
          <section lang="en">
            <h2>Something went wrong</h2>
            <p>The page could not be shown. Please try again.</p>
            <p>
              <button type="button" onClick={again}>
                Try again
              </button>{' '}
              <a href={homeOf('en')}>Go to the start page</a>
            </p>
            <Ways locale="en" />
          </section>
        </main>
      </body>
    </html>
  )
}
