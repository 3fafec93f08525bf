/** What the worker is asked to do, each in one go, so that other questions come in between. */
import type {
  SearchDoc,
  SearchQuery,
  SearchResult,
  Suggestion,
  SuggestQuery,
} from '@/domain/search'

import { Engine, type EngineWish } from './engine'
import { isUnusable, putAside } from './file'
import { isAliveAfter, type Owner } from './owner'

export type Deeds = {
  init(): { needsRebuild: boolean }
  upsert(docs: SearchDoc[]): void
  remove(ids: string[]): void
  search(query: SearchQuery): SearchResult
  suggest(query: SuggestQuery): Suggestion[]
  setSynonyms(groups: string[][]): void
  stamps(): [id: string, stamp: string][]
  status(): { docs: number; version: string | null }
  beginRebuild(): number
  fill(number: number, docs: SearchDoc[]): void
  /** The new generation answers from now on; says how many documents it has. */
  endRebuild(number: number): number
  dropRebuild(number: number): void
  stir(): void
  close(): void
}

export type Ask = <Name extends keyof Deeds>(
  name: Name,
  ...values: Parameters<Deeds[Name]>
) => Promise<ReturnType<Deeds[Name]>>

/** An engine opened at the first deed; one whose file turns out damaged is begun anew. */
class Opened {
  private engine: Engine | null = null
  private readonly wish: EngineWish

  constructor(wish: EngineWish) {
    this.wish = wish
  }

  /** The index is derived: without it the next `init` asks for a rebuild. */
  use<T>(work: (engine: Engine) => T): T {
    try {
      this.engine ??= new Engine(this.wish)
      return work(this.engine)
    } catch (error) {
      if (this.wish.file !== null && isUnusable(error)) {
        this.close()
        putAside(this.wish.file)
      }
      throw error
    }
  }

  setSynonyms(synonyms: string[][]): void {
    this.wish.config = { ...this.wish.config, synonyms }
    this.engine?.setSynonyms(synonyms)
  }

  close(): void {
    this.engine?.close()
    this.engine = null
  }
}

type Rebuilds = Pick<Deeds, 'beginRebuild' | 'fill' | 'endRebuild' | 'dropRebuild' | 'stir'>

function rebuildsOf(opened: Opened, owner: Owner): Rebuilds {
  const building = new Set<number>()
  return {
    beginRebuild: () =>
      opened.use(({ generations }) => {
        const number = generations.begin(owner.name, isAliveAfter(owner))
        building.add(number)
        return number
      }),
    fill: (number, docs) => opened.use((engine) => engine.fill(number, docs)),
    endRebuild: (number) =>
      opened.use((engine) => {
        const docs = engine.countOf(number)
        engine.generations.swap(number, engine.version)
        building.delete(number)
        return docs
      }),
    dropRebuild: (number) => {
      building.delete(number)
      opened.use(({ generations }) => generations.discard(number))
    },
    stir: () => building.forEach((one) => opened.use(({ generations }) => generations.stir(one))),
  }
}

export function deedsWith(wish: EngineWish, owner: Owner): Deeds {
  const opened = new Opened({ ...wish })
  return {
    init: () => opened.use((engine) => ({ needsRebuild: engine.needsRebuild() })),
    upsert: (docs) => opened.use((engine) => engine.upsert(docs)),
    remove: (ids) => opened.use((engine) => engine.remove(ids)),
    search: (query) => opened.use((engine) => engine.search(query)),
    suggest: (query) => opened.use((engine) => engine.suggest(query)),
    setSynonyms: (groups) => opened.setSynonyms(groups),
    stamps: () => opened.use((engine) => engine.stamps()),
    status: () => opened.use((engine) => engine.status()),
    ...rebuildsOf(opened, owner),
    close: () => opened.close(),
  }
}
