/** How much the single words of a question say, apart from how many texts have them. */
import type { Wanted } from './plan'
import { stemGerman } from './stem'
import { wordsOfAsking } from './stopwords'
import { fold } from './terms'

const light = new Set(wordsOfAsking.map((word) => stemGerman(fold(word))))

const isLight = ({ written: [word, ...more] }: Wanted): boolean =>
  word !== undefined && more.length === 0 && light.has(stemGerman(fold(word)))

/** German writes nouns with a capital, and they say what it is about: automatisch says less than Protokolle. */
const isSmall = ({ written }: Wanted): boolean => written.every((word) => /^\p{Ll}/u.test(word))

/** What single words of a question count, where others say more. */
export function weigh(all: readonly Wanted[]): void {
  const telling = all.filter((one) => !isLight(one))
  if (telling.length === 0) return
  for (const one of all) if (isLight(one)) one.isLight = true
  if (telling.every(isSmall)) return
  for (const one of telling) if (isSmall(one)) one.isSmall = true
}
