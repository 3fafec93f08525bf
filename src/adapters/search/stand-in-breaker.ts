/** Whether an engine is asked at all: one that does not answer rests for some seconds, then is looked at again. */
import { type SearchFault, SearchUnavailable } from '@/domain/search/unavailable'

/** The first rest, which doubles with every look in vain up to the longest; in milliseconds. */
export type Rests = { first: number; longest: number }
export const usualRests: Rests = { first: 5_000, longest: 60_000 }

export type Breaker = {
  /** Null: it may be asked. Otherwise why not; where its rest is over, it is looked at, and nobody waits for that. */
  whyNot(): SearchFault | null
  /** It was asked, and did not answer as it should. */
  failed(error: SearchUnavailable): void
  /** Looks at it at once, whoever waits; answers why it may not be asked. */
  look(): Promise<SearchFault | null>
}

/** `isWell` resolves once the engine may be asked again, and rejects with a `SearchUnavailable` while it may not. */
export function breaker(isWell: () => Promise<void>, rests: Rests = usualRests): Breaker {
  let why: SearchFault | null = null
  let rest = rests.first
  let until = 0
  let looking: Promise<void> | null = null

  const failed = ({ fault }: SearchUnavailable): void => {
    rest = why === null ? rests.first : Math.min(rest * 2, rests.longest)
    why = fault
    until = performance.now() + rest
  }
  const lookOnce = async (): Promise<void> => {
    try {
      await isWell()
      why = null
    } catch (error) {
      const isNamed = error instanceof SearchUnavailable
      failed(isNamed ? error : new SearchUnavailable('failing'))
      if (!isNamed) throw error
    } finally {
      looking = null
    }
  }
  const look = (): Promise<void> => (looking ??= lookOnce())
  return {
    whyNot: () => {
      // What nobody named ends the look, not the search: the stand-in goes on answering.
      if (why !== null && performance.now() >= until) look().catch(() => undefined)
      return why
    },
    failed: (error) => {
      if (why === null || why === 'not-built') failed(error)
    },
    look: async () => {
      await look()
      return why
    },
  }
}
