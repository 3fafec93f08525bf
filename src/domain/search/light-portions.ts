import type { SearchDoc } from '@/domain/search'

/** What goes to an engine at once: more would hold up whoever sends it, and the questions behind it. */
const portion = { docs: 25, letters: 100_000 }

/** Documents in their order, cut where enough have come together; one that is too long alone stands alone. */
export function lightPortions(docs: readonly SearchDoc[]): SearchDoc[][] {
  const portions: SearchDoc[][] = []
  let [current, letters]: [SearchDoc[], number] = [[], 0]
  for (const doc of docs) {
    current.push(doc)
    letters += lettersOf(doc)
    if (current.length < portion.docs && letters < portion.letters) continue
    portions.push(current)
    ;[current, letters] = [[], 0]
  }
  return current.length > 0 ? [...portions, current] : portions
}

const lettersOf = ({ title, summary = '', body = '', pages = [] }: SearchDoc): number =>
  [title, summary, body, ...pages].reduce((sum, { length }) => sum + length, 0)
