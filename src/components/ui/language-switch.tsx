type Language = { code: string; label: string }

type LanguageSwitchProps = {
  label: string
  current: Language
  /** href: this page in the other language. */
  other: Language & { href: string }
}

/** Two languages: the one being read, and the way to the other, named in its own words. */
export function LanguageSwitch({ label, current, other }: LanguageSwitchProps) {
  return (
    <nav className="lang" aria-label={label}>
      <span aria-current="true">
        <span>
          {current.code.toUpperCase()}
          <span className="vh">: {current.label}</span>
        </span>
      </span>
      <a href={other.href} lang={other.code} hrefLang={other.code}>
        <span>
          {other.code.toUpperCase()}
          <span className="vh">: {other.label}</span>
        </span>
      </a>
    </nav>
  )
}
