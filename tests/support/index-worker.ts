/**
 * A web process in small, for tests that kill it: `index-worker.ts write` writes records for ever and says the id of each;
 * `index-worker.ts check` starts as the portal does, does what is due, and says which of the published solutions are not
 * in the index. The database comes with the environment.
 */
import { openPortal } from '../../scripts/open-portal'
import { settled, startDraining } from '../../src/services/outbox'
import { docId } from '../../src/services/search-documents'
import { openIndex } from '../../src/services/search-index'
import { engineOf, stateOf } from '../../src/services/search-state'
import { aSolution } from './builders'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const payload = await openPortal()
await startDraining(payload)
const isMadeAnew = await openIndex(payload)
await stateOf(payload).rebuilding

if (process.argv[2] === 'write') {
  say('working')
  for (let at = 0; ; at += 1) {
    const { id } = await aSolution(payload, { title: `Beim Schreiben ${at}` })
    say(id)
  }
}
await settled(payload)
const { docs } = await payload.find({
  collection: 'solutions',
  pagination: false,
  depth: 0,
  overrideAccess: false,
})
const stamps = await engineOf(payload).stamps()
const missing = docs.filter(({ id }) => !stamps.has(docId('solutions', id, 'de')))
say(JSON.stringify({ isMadeAnew, missing: missing.map(({ id }) => id), all: docs.length }))
await engineOf(payload).close()
await payload.destroy()
process.exit(0)
