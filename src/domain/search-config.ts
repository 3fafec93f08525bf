import type { SearchConfig } from './search'

/** The groups of words with the same meaning that a portal begins with; then staff keeps them (services/synonyms). */
export const defaultSynonyms: readonly (readonly string[])[] = [
  ['komml', 'kommi'],
  ['surentia', 'sursentia'],
  ['ris', 'ratsinformationssystem'],
  ['ikz', 'interkommunale zusammenarbeit'],
  ['ki', 'künstliche intelligenz', 'ai', 'artificial intelligence'],
  ['aeg', 'arbeits- und entwicklungsgemeinschaft'],
  ['homeoffice', 'remote work'],
  ['civitas core', 'civitas/core'],
]

/** The file of the embedded index, beside the database; derived, in no backup. */
export const indexFile = 'search.db'

/** What the portal's search knows: its facets. The other spellings of the trade come from the database. */
export const searchConfig: SearchConfig = {
  name: 'allmende',
  facets: ['state', 'policyField', 'maturity', 'programme'],
  synonyms: [],
  version: '2',
}
