import { linkedFrom } from '../linked'
import { readAll, type Reader } from '../reading'
import { entryOf, listedFact, namedFact, Names, type Rows, unique } from './entry'

/** The rows of /wissen. */
export async function documentRows(reader: Reader): Promise<Rows> {
  const [documents, programmes, organisations] = await Promise.all([
    readAll(reader, { collection: 'documents' }),
    readAll(reader, { collection: 'programmes' }),
    readAll(reader, { collection: 'organisations' }),
  ])
  const programme = new Names(programmes)
  const organisation = new Names(organisations)
  const entries = documents.flatMap((both) => {
    const { de } = both
    return entryOf(linkedFrom('documents', both), {
      kind: { list: 'document-kind', value: de.kind },
      asOf: de.date ?? null,
      sort: { title: de.title, date: de.date ?? '' },
      facets: {
        kind: [de.kind],
        programme: unique(programme.slugs(de.programmes)),
        year: unique([de.date?.slice(0, 4)]),
      },
      facts: [
        ...listedFact('state', 'document-state', [de.state]),
        ...namedFact('publisher', organisation.titles(de.publisher)),
        ...namedFact('programme', programme.titles(de.programmes)),
      ],
      more: [...(de.keyPoints ?? []), de.identifier ?? ''],
    })
  })
  return { entries, names: { programme: programme.all() } }
}

/** The rows of /foerderung. */
export async function callRows(reader: Reader): Promise<Rows> {
  const [calls, programmes, organisations] = await Promise.all([
    readAll(reader, { collection: 'calls' }),
    readAll(reader, { collection: 'programmes' }),
    readAll(reader, { collection: 'organisations' }),
  ])
  const programme = new Names(programmes)
  const organisation = new Names(organisations)
  const entries = calls.flatMap((both) => {
    const { de } = both
    return entryOf(linkedFrom('calls', both), {
      kind: { list: 'call-kind', value: de.kind },
      asOf: null,
      sort: { title: de.title, date: de.deadline ?? '' },
      facets: {
        kind: [de.kind],
        status: [de.state],
        grantor: unique(organisation.slugs(de.grantor)),
        programme: unique(programme.slugs(de.programmes)),
      },
      facts: [
        ...listedFact('state', 'call-state', [de.state]),
        ...namedFact('grantor', organisation.titles(de.grantor)),
        ...(de.deadline ? [{ name: 'deadline' as const, values: [{ date: de.deadline }] }] : []),
        ...namedFact('programme', programme.titles(de.programmes)),
      ],
      more: de.eligible ?? [],
    })
  })
  return { entries, names: { programme: programme.all(), grantor: organisation.all() } }
}

/** The rows of /aktuelles. */
export async function newsRows(reader: Reader): Promise<Rows> {
  const [news, programmes] = await Promise.all([
    readAll(reader, { collection: 'news' }),
    readAll(reader, { collection: 'programmes' }),
  ])
  const programme = new Names(programmes)
  const entries = news.flatMap((both) => {
    const { de } = both
    return entryOf(linkedFrom('news', both), {
      kind: null,
      asOf: de.date ?? null,
      sort: { title: de.title, date: de.date ?? '' },
      facets: {
        programme: unique(programme.slugs(de.programmes)),
        year: unique([de.date?.slice(0, 4)]),
      },
      facts: namedFact('programme', programme.titles(de.programmes)),
      more: de.topics ?? [],
    })
  })
  return { entries, names: { programme: programme.all() } }
}
