'use client'

/** The last resort, when even the frame of a page fails: words only, in both languages. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="de">
      <body>
        <main>
          <h1>Da ist etwas schiefgegangen</h1>
          <p>Die Seite konnte nicht angezeigt werden. Bitte versuchen Sie es noch einmal.</p>
          <p lang="en">Something went wrong. Please try again.</p>
          <p>
            <button type="button" onClick={reset}>
              Noch einmal versuchen
            </button>{' '}
            <a href="/">Allmende</a>
          </p>
        </main>
      </body>
    </html>
  )
}
