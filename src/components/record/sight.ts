import type { RecordPageProps } from './RecordPage'

/** What a view of one kind of record adds to the page every record has. */
export type Sight = Pick<RecordPageProps, 'kind' | 'leaf' | 'main' | 'aside' | 'wide' | 'jsonLd'>
