import type { Locale } from '@/domain/locale'
import { endingOf } from '@/domain/upload'
import { fileSize } from '@/i18n/format'

import { Icon } from '../ui/icon'

/** A file that may be shown, as pages need it. */
export type FileView = {
  url: string
  filename: string
  mimeType: string
  size: number | null
  width?: number
  height?: number
  alt: string
  /** The language of its texts when it is not the page's own. */
  lang?: Locale
  notes: string[]
  /** Smaller copies of an image: address and width. */
  copies: { url: string; width: number }[]
}

type Values = Record<string, unknown>

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined

const copiesIn = (sizes: unknown): FileView['copies'] =>
  Object.values(isValues(sizes) ? sizes : {}).flatMap((size) => {
    const url = isValues(size) ? textIn(size.url) : ''
    const width = isValues(size) ? numberIn(size.width) : undefined
    return url && width ? [{ url, width }] : []
  })

/** The file behind a relation; null when there is none, or when whoever reads the page may not see it. */
export function fileOf(value: unknown): FileView | null {
  if (!isValues(value) || !textIn(value.url)) return null
  return {
    url: textIn(value.url),
    filename: textIn(value.filename),
    mimeType: textIn(value.mimeType),
    size: numberIn(value.filesize) ?? null,
    width: numberIn(value.width),
    height: numberIn(value.height),
    alt: textIn(value.alt),
    lang: value.textsIn === 'de' ? 'de' : undefined,
    notes: [textIn(value.caption), textIn(value.credit), textIn(value.licence)].filter(Boolean),
    copies: copiesIn(value.sizes),
  }
}

export const isPicture = ({ mimeType }: FileView): boolean => mimeType.startsWith('image/')

const sourcesOf = ({ url, width, copies }: FileView): string | undefined =>
  copies.length > 0 && width
    ? [...copies, { url, width }].map((one) => `${one.url} ${one.width}w`).join(', ')
    : undefined

/** An image with what it shows, who made it and under which licence. */
export function Picture({ file, isFirst = false }: { file: FileView; isFirst?: boolean }) {
  return (
    <figure lang={file.lang}>
      <img
        src={file.url}
        srcSet={sourcesOf(file)}
        sizes="(min-width: 64rem) 44rem, 92vw"
        alt={file.alt}
        width={file.width}
        height={file.height}
        loading={isFirst ? undefined : 'lazy'}
        decoding="async"
      />
      {file.notes.length > 0 && <figcaption>{file.notes.join(' · ')}</figcaption>}
    </figure>
  )
}

/** What a file is and how large: "PDF, 1,2 MB". */
export function aboutFile(locale: Locale, { filename, size }: FileView): string {
  const kind = endingOf(filename)?.toUpperCase()
  return [kind, size === null ? null : fileSize(locale, size)].filter(Boolean).join(', ')
}

/** A document to open, with its kind and size. */
export function FileLink({ locale, file }: { locale: Locale; file: FileView }) {
  return (
    <p>
      <a href={file.url}>
        <Icon name="file" /> <span lang={file.lang}>{file.alt || file.filename}</span> (
        {aboutFile(locale, file)})
      </a>
    </p>
  )
}
