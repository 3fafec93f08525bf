import type { SearchConfig } from './search'

/** What the portal's search knows: its facets and the other spellings of the initiatives and of the trade. */
export const searchConfig: SearchConfig = {
  name: 'allmende',
  facets: ['state', 'policyField', 'maturity', 'programme'],
  synonyms: [
    ['komml', 'kommi'],
    ['surentia', 'sursentia'],
    ['ris', 'ratsinformationssystem'],
    ['ikz', 'interkommunale zusammenarbeit'],
    ['ki', 'künstliche intelligenz', 'ai', 'artificial intelligence'],
    ['aeg', 'arbeits- und entwicklungsgemeinschaft'],
    ['homeoffice', 'remote work'],
    ['civitas core', 'civitas/core'],
  ],
  version: '1',
}
