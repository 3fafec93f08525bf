import type { Locale } from '@/domain/locale'
import type { Both } from '@/domain/words'

import { RichText, type RichTextValue } from './RichText'

type Written = RichTextValue | null | undefined
type Bodied = { body?: Written }

/** True when there is a body to show, in whatever language. */
export const hasBody = ({ de, en }: Both<Bodied>): boolean => Boolean(en?.body ?? de.body)

/** A long text of a record, marked as German where English does not exist; nothing when there is none. */
export function LongText<T>({
  locale,
  both: { de, en },
  pick,
}: {
  locale: Locale
  both: Both<T>
  pick: (record: T) => Written
}) {
  const english = en && pick(en)
  const value = english ?? pick(de)
  if (!value) return null
  return (
    <RichText value={value} locale={locale} lang={locale === 'en' && !english ? 'de' : undefined} />
  )
}

/** The body of a record. */
export function BodyText({ locale, both }: { locale: Locale; both: Both<Bodied> }) {
  return <LongText locale={locale} both={both} pick={(record) => record.body} />
}
