/**
 * Which office document an archive is, and why it is refused (SECURITY H-19): macros, programs, pages that run scripts,
 * templates fetched from elsewhere, archives within archives.
 */
import { type UploadEnding, type UploadRefusal, uploadTypes } from './upload'

const officeEndings = ['docx', 'pptx', 'xlsx'] as const satisfies readonly UploadEnding[]
const openEndings = ['odt', 'odp', 'ods'] as const satisfies readonly UploadEnding[]

/** The part that names the type of every other part of an Office document. */
export const contentTypes = '[Content_Types].xml'
/** The first entry of an OpenDocument. */
export const mimetype = 'mimetype'
const manifest = 'META-INF/manifest.xml'

const macros =
  /(^|\/)(vbaProject(Signature)?\w*\.bin|vbaData\.xml|macrosheets\/|Basic\/|Scripts\/)/i
const programs =
  /(^|\/)activeX\/|\.(class|jar|exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|jse?|wsf|hta|lnk|msi|swf|html?|xhtml|mht|mhtml|zip|7z|rar|gz|iso|docm|dotm|xlsm|xltm|xlsb|pptm|potm|ppsm)$/i
const embeddedObject = /(^|\/)embeddings\/.*\.bin$/i
const embedded = /(^|\/)embeddings\/.*\.(docx|pptx|xlsx|odt|odp|ods)$/i
const relations = /\.rels$/i

/** What can be said from the names alone. */
export function refusalOfNames(names: readonly string[]): UploadRefusal | null {
  if (names.some((name) => macros.test(name))) return 'macros'
  const isRunning =
    names.some((name) => programs.test(name) || embeddedObject.test(name)) ||
    names.includes('META-INF/MANIFEST.MF')
  if (isRunning) return 'active-content'
  return names[0] === mimetype && names.includes(contentTypes) ? 'damaged' : null
}

/** The entries that must be read to judge the document. */
export const mustBeRead = (name: string): boolean =>
  name === contentTypes || name === mimetype || name === manifest || relations.test(name)

/** Office documents within it, such as the table behind a chart; each is judged like the whole. */
export const isEmbedded = (name: string): boolean => embedded.test(name)

const relationship = /<(?:[\w.-]+:)?Relationship\b[^>]*>/gi
const isExternal = /TargetMode\s*=\s*["']\s*External/i
const isFetchedKind = /\/(attachedTemplate|oleObject|subDocument|frame|aFChunk)\s*["']/i
/** On the own computer, as word processors note their templates. */
const isHere = /\bTarget\s*=\s*["']\s*(file:\/{2,3})?([a-z]:[\\/]|[^:\\/]*["'])/i

/** Letters may be written by their numbers. */
const plainLetters = (text: string): string =>
  text.replace(/&#(x[0-9a-f]+|\d+);/gi, (_, digits: string) => {
    const code = Number(digits.toLowerCase().replace('x', '0x'))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })

/** True when the document lets the reader's computer fetch something to open it. */
const fetches = (relations: string): boolean =>
  [...plainLetters(relations).matchAll(relationship)].some(
    ([one]) => isExternal.test(one) && isFetchedKind.test(one) && !isHere.test(one),
  )

/** What the parts themselves give away. */
export function refusalOfParts(parts: ReadonlyMap<string, string>): UploadRefusal | null {
  const types = parts.get(contentTypes) ?? ''
  if (/macroEnabled|vbaProject/i.test(types)) return 'macros'
  if (/encryption-data/.test(parts.get(manifest) ?? '')) return 'protected'
  return [...parts].some(([name, text]) => relations.test(name) && fetches(text))
    ? 'active-content'
    : null
}

/** The type of the document; null when it is an archive of another kind. */
export function officeEndingOf(
  names: readonly string[],
  parts: ReadonlyMap<string, string>,
): UploadEnding | null {
  if (names[0] === mimetype)
    return openEndings.find((ending) => uploadTypes[ending] === parts.get(mimetype)) ?? null
  const types = parts.get(contentTypes) ?? ''
  const found = officeEndings.filter((ending) =>
    types.includes(`"${uploadTypes[ending]}.main+xml"`),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
