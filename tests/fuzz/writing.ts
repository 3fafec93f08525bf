import { corpus, propertyNames } from './corpus'
import type { Draw } from './random'
import type { Shape } from './shapes'

/** In an address a text has to be encoded; now and then it is not, or not rightly. */
export function encoded(draw: Draw, text: string): string {
  // Half a character cannot be encoded; this is what a broken program sends for it.
  if (!text.isWellFormed()) return draw.one(['%ED%A0%80', '%uD800', '%EF%BF%BD'])
  const right = encodeURIComponent(text)
  if (draw.chance(0.05)) return right.slice(0, Math.max(1, right.length - 1))
  return draw.chance(0.05) ? right.replaceAll('%', '%25') : right
}

export const nasty = (draw: Draw): string => draw.one(corpus)
export const name = (draw: Draw, usual: readonly string[]): string =>
  draw.chance(0.8) ? draw.one(usual) : draw.one(propertyNames)

export function question(draw: Draw, names: readonly string[]): string {
  const parts = draw.some(5, () => {
    const suffix = draw.one(['', '', '', '[]', '[a]', '[__proto__]', '[$ne]', '.a'])
    return `${encoded(draw, name(draw, names) + suffix)}=${encoded(draw, nasty(draw))}`
  })
  return parts.length > 0 ? `?${parts.join('&')}` : draw.one(['', '?', '?&&=', '?=', '?%'])
}

const operators = [
  'equals',
  'not_equals',
  'like',
  'contains',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'gt',
  '$where',
  'x',
]
export const fields = [
  'id',
  'title',
  'slug',
  'date',
  'startsAt',
  'body',
  'updatedAt',
  '_status',
  'email',
  'author.email',
  'sources.title',
  'hash',
  'sessions.id',
  'and',
  'or',
  'x.y.z',
]
const options = [
  'limit',
  'page',
  'depth',
  'sort',
  'locale',
  'fallback-locale',
  'draft',
  'trash',
  'select[title]',
  'populate[users][email]',
  'joins',
  'joins[x][limit]',
  'pagination',
  'where',
  'where[or]',
  'overrideAccess',
]

export function restQuestion(draw: Draw): string {
  const parts = draw.some(4, () => {
    const value = encoded(draw, draw.chance(0.3) ? draw.one(fields) : nasty(draw))
    if (draw.chance(0.5)) return `${encodeURIComponent(name(draw, options))}=${value}`
    const path = draw
      .some(2, () => draw.one(['[or][0]', '[and][1]', '[or][99999]', '[0]']))
      .join('')
    return `where${path}[${name(draw, fields)}][${name(draw, operators)}]=${value}`
  })
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

function nastyValue(draw: Draw, depth = 0): unknown {
  if (depth > 3 || draw.chance(0.6)) return nasty(draw)
  if (draw.chance(0.3)) return draw.one([null, true, 1e308, -1, 0, [], {}])
  if (draw.chance(0.4)) return draw.some(3, () => nastyValue(draw, depth + 1))
  return Object.fromEntries(
    draw.some(3, () => [
      name(draw, [...fields, '$gt', '$where', 'root', 'children']),
      nastyValue(draw, depth + 1),
    ]),
  )
}

/** JSON.parse and not an object of ours, so that `__proto__` is really a key. */
function json(draw: Draw): string {
  if (draw.chance(0.1))
    return draw.one([
      '',
      '{',
      '[',
      'null',
      '"x"',
      '1',
      '{"a":1}}',
      '\u0000',
      '{"__proto__":{"a":1}}',
      '['.repeat(150),
    ])
  const parts = draw.some(
    5,
    () =>
      `${JSON.stringify(name(draw, [...fields, 'password', 'token', 'role', 'name', 'kind']))}:${JSON.stringify(nastyValue(draw))}`,
  )
  return `{${parts.join(',')}}`
}

export const border = 'fuzzborder'
const part = ([key, value]: readonly [string, string], more = ''): string =>
  `--${border}\r\nContent-Disposition: form-data; name="${key}"${more}\r\n\r\n${value}\r\n`

/** As browsers write it. */
export const multipart = (entries: readonly (readonly [string, string])[], whole = true): string =>
  entries.map(([key, value]) => part([key.replaceAll(/["\r\n\0]/g, ''), value])).join('') +
  (whole ? `--${border}--\r\n` : '')

/** As no browser writes it: with anything in the heads of its parts. */
export const brokenMultipart = (
  draw: Draw,
  entries: readonly (readonly [string, string])[],
): string =>
  entries
    .map(([key, value]) => {
      const more = draw.one([
        '',
        `; filename="${nasty(draw)}"`,
        `; filename*=UTF-8''${nasty(draw)}`,
        `\r\nContent-Type: ${nasty(draw)}`,
        '\r\nContent-Transfer-Encoding: base64',
        `\r\n${nasty(draw)}: x`,
        '; filename="a',
      ])
      return part([draw.chance(0.3) ? nasty(draw) : key, value], more)
    })
    .join('') + draw.one([`--${border}--\r\n`, `--${border}--`, '', `--${border}\r\n`, border])

export function body(draw: Draw): Pick<Shape, 'headers' | 'body'> {
  const kind = draw.below(4)
  if (kind === 0) {
    const text = draw.some(
      4,
      () => `${encoded(draw, name(draw, fields))}=${encoded(draw, nasty(draw))}`,
    )
    return {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: text.join('&'),
    }
  }
  if (kind === 1) {
    const entries = [
      ['_payload', json(draw)],
      [name(draw, [...fields, 'file']), nasty(draw)],
    ] as const
    return {
      headers: {
        'content-type': draw.one([
          `multipart/form-data; boundary=${border}`,
          `multipart/form-data; boundary=${border}`,
          'multipart/form-data',
          'multipart/form-data; boundary=other',
        ]),
      },
      body: draw.chance(0.5)
        ? brokenMultipart(draw, entries)
        : multipart(entries, draw.chance(0.7)),
    }
  }
  const type = draw.one([
    'application/json',
    'application/json',
    'application/json; charset=utf-7',
    'text/plain',
    'application/xml',
  ])
  return { headers: { 'content-type': type }, body: json(draw) }
}
