import {
  addressOf,
  figures,
  forms,
  home,
  listNames,
  lists,
  type Locale,
  profiles,
  standing,
} from './content'

/** One page of every kind. */
export const oneOfEveryKind = (locale: Locale): string[] => [
  home[locale],
  ...listNames.map((name) => lists[name][locale]),
  `${lists.solutions[locale]}?kind=adapter`,
  `/${locale === 'de' ? 'suche' : 'en/search'}?q=KI`,
  locale === 'de' ? '/zahlen' : '/en/figures',
  ...standing.slice(0, 1).map((one) => one[locale]),
  ...forms.map((one) => one[locale]),
  addressOf('ratsinformationen-suchen', locale),
  addressOf('surentia', locale),
  addressOf('komml', locale),
  addressOf('stadt-oberhausen', locale),
  addressOf('allris', locale),
  addressOf('urban-ki-jahrestagung-2025', locale),
  addressOf('urban-ki-aeg-reihe', locale),
  addressOf('ikz-fokusgruppen', locale),
  addressOf('metastudie-remote-work-oberhausen', locale),
  addressOf('co-creation-fund', locale),
  addressOf('komml-erhaelt-landespreis', locale),
  addressOf(profiles[0]?.id ?? '', locale),
]

/** Pages that are made once and kept. */
export const keptPages = [
  home.de,
  home.en,
  lists.solutions.de,
  lists.events.en,
  addressOf('mapchatai', 'de'),
  figures.de,
]
