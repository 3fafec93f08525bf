import type { Draw } from './random'

export type Actor = 'visitor' | 'editor' | 'admin'
export type Fuzzed = {
  number: number
  actor: Actor
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** What the portal has told about itself: addresses of its pages, collections, ids of actions. */
export type Ground = {
  addresses: readonly string[]
  parameters: readonly string[]
  collections: readonly string[]
  ids: readonly string[]
  actions: readonly string[]
}

export type Shape = Omit<Fuzzed, 'number' | 'actor'>
export type Maker = (draw: Draw, ground: Ground) => Shape
