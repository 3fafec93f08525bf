'use client'

import { Brand } from '../ui/brand'
import { Icon } from '../ui/icon'
import { LanguageSwitch } from '../ui/language-switch'
import { SearchForm } from '../ui/search-form'
import type { Link } from '../ui/types'

type SiteHeadProps = {
  brand: { name: string; claim: string; href: string }
  language: Parameters<typeof LanguageSwitch>[0]
  places: (Link & { isCurrent: boolean })[]
  search: { action: string; label: string; placeholder: string; button: string; suggest: string }
  words: { navigation: string; signIn: string; menu: string; closeMenu: string }
}

function Navigation({ language: { other }, places, words }: SiteHeadProps) {
  return (
    <nav className="nav" id="navi" popover="auto" aria-label={words.navigation}>
      <ul>
        {places.map(({ label, href, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li className="only-menu">
          <a href={other.href} lang={other.code} hrefLang={other.code}>
            {other.label}
          </a>
        </li>
      </ul>
      <button
        className="btn btn--quiet btn--small menu-btn"
        type="button"
        popoverTarget="navi"
        popoverTargetAction="hide"
      >
        <Icon name="close" />
        {words.closeMenu}
      </button>
    </nav>
  )
}

/**
 * The head of every public page. Works without a script and does nothing in the browser; it stands here because a page
 * then carries these few words instead of every element made of them, which costs the server and the reader half.
 */
export function SiteHead(props: SiteHeadProps) {
  const { brand, language, search, words } = props
  return (
    <header className="head">
      <div className="wrap head__top">
        <Brand {...brand} />
        <div className="head__meta">
          <LanguageSwitch {...language} />
          <a href="/admin" aria-label={words.signIn}>
            <Icon name="user" />
            <span>{words.signIn}</span>
          </a>
          <button className="btn btn--quiet btn--small menu-btn" type="button" popoverTarget="navi">
            <Icon name="menu" />
            {words.menu}
          </button>
        </div>
      </div>
      <div className="wrap head__bar">
        <Navigation {...props} />
        <SearchForm compact {...search} />
      </div>
    </header>
  )
}
