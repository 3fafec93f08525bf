/** A process of its own that does one thing to an index and says what it found: `FILE DEED JSON`. */
import { argv, stdout } from 'node:process'

import { embeddedSearch } from '../../src/adapters/search/embedded'
import type { SearchDoc } from '../../src/domain/search'
import { judgedConfig } from '../search/judged'

const [, , file = '', deed = '', json = '[]'] = argv
const engine = embeddedSearch({ config: judgedConfig, file })
const say = (value: unknown) => stdout.write(`${JSON.stringify(value)}\n`)
// The test that starts it says what the text holds.
const docs = JSON.parse(json) as SearchDoc[]

async function* neverEnding() {
  yield docs
  say('building')
  await new Promise((resolve) => setTimeout(resolve, 600_000))
}

if (deed === 'upsert') await engine.upsert(docs, { wait: true })
if (deed === 'remove') await engine.remove(docs.map(({ id }) => id))
if (deed === 'rebuild')
  await engine.rebuild(
    (async function* () {
      yield docs
    })(),
  )
if (deed === 'die-rebuilding') await engine.rebuild(neverEnding())
if (deed === 'search') {
  const { hits } = await engine.search({ q: String(docs[0]?.title), viewer: ['public'] })
  say(hits.map(({ id }) => id))
}
say(await engine.status())
