import { searchContract } from '../../../tests/search/contract'
import { onRealServer } from '../../../tests/support/meilisearch-engine'

import { embeddedSearch } from './embedded'

searchContract('the embedded engine', (config) => embeddedSearch({ config, file: null }))

const onMeilisearch = onRealServer()
if (onMeilisearch) searchContract('the Meilisearch server of TEST_MEILISEARCH_URL', onMeilisearch)
