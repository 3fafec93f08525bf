import type { CollectionSlug, DataFromCollectionSlug } from 'payload'

/** The collections the first content fills, in an order in which most relations lead back to what exists already. */
export const imported = [
  'sources',
  'organisations',
  'programmes',
  'people',
  'systems',
  'use-cases',
  'calls',
  'event-series',
  'focus-groups',
  'events',
  'documents',
  'solutions',
  'agenda-items',
  'news',
  'indicators',
  'pages',
] as const satisfies readonly CollectionSlug[]
export type Imported = (typeof imported)[number]

/** A relation by the id the other record has in the content; it becomes a database id only when it is written. */
export class Ref {
  constructor(
    readonly collection: Imported | 'municipalities',
    readonly origin: string,
    /** The row (or record) that holds it makes no sense without it. */
    readonly needed = false,
  ) {}
}

type WithRefs<T> = T extends { createdAt: string }
  ? Ref
  : T extends { root: unknown }
    ? T
    : T extends readonly (infer Row)[]
      ? WithRefs<Row>[]
      : T extends object
        ? { [Name in keyof T]: WithRefs<T[Name]> }
        : T

type Kept = 'id' | 'createdAt' | 'updatedAt' | '_status' | 'origin' | 'originHash'

/** The fields of a record of the model, with `Ref` wherever the model relates to another record. */
export type Data<S extends Imported> = {
  [Name in keyof Omit<DataFromCollectionSlug<S>, Kept>]: WithRefs<DataFromCollectionSlug<S>[Name]>
}

type English<T> = T extends (infer Row)[] ? (Row extends Ref | string ? T : Partial<Row>[]) : T

/** What exists in English; of rows only the fields that do. */
export type EnglishData<S extends Imported> = {
  [Name in keyof Data<S>]?: English<Data<S>[Name]>
}

/** One record of the content as the model wants it. */
export type Mapped = {
  collection: Imported
  /** Its id in the content. */
  origin: string
  german: Record<string, unknown>
  english: Record<string, unknown>
}

/** Puts a record together; the collection decides which fields and values the compiler accepts. */
export const mapped = <S extends Imported>(
  collection: S,
  origin: string,
  data: { german: Data<S>; english: EnglishData<S> },
): Mapped => ({ collection, origin, ...data })
