import { searchContract } from '../../../tests/search/contract'

import { embeddedSearch } from './embedded'

searchContract('the embedded engine', (config) => embeddedSearch({ config, file: null }))
