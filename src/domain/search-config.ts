import type { SearchConfig } from './search'
import { stopwords } from './search/stopwords'

/** The file of the embedded index, beside the database; derived, in no backup. */
export const indexFile = 'search.db'

/** What the portal's search knows: its facets. The other spellings of the trade come from the database. */
export const searchConfig: SearchConfig = {
  name: 'allmende',
  facets: ['state', 'policyField', 'maturity', 'programme'],
  synonyms: [],
  stopwords,
  version: '2',
}
