import { createCipheriv, randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'

import { describe, expect, it } from 'vitest'

import { isAction, isReadableAction } from './action.mjs'
import { sealsOf } from './seals.mjs'

type Encoder = { encodeReply: (value: unknown, options?: object) => Promise<string | FormData> }
const load = createRequire(import.meta.url)
// The very encoder that Next gives to the browser; it has no types.
const { encodeReply } = load(
  'next/dist/compiled/react-server-dom-turbopack/client.browser',
) as Encoder
const { createTemporaryReferenceSet } = load(
  'next/dist/compiled/react-server-dom-turbopack/client.browser',
) as { createTemporaryReferenceSet: () => object }

const border = 'xborder'
/** As a browser sends it. */
async function sent(content: string | FormData): Promise<{ type: string; body: Buffer }> {
  const response = new Response(content)
  const type = response.headers.get('content-type') ?? ''
  return { type, body: Buffer.from(await response.arrayBuffer()) }
}
const readable = (body: string | Buffer, type: string, called = true) =>
  isReadableAction(
    { 'content-type': type, ...(called && { 'next-action': 'x' }) },
    typeof body === 'string' ? Buffer.from(body) : body,
  )
const form = (entries: [string, string][], end = `--${border}--\r\n`) =>
  entries
    .map(
      ([name, value]) =>
        `--${border}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join('') + end
const multipart = `multipart/form-data; boundary=${border}`

const shared = { title: 'ä', tags: ['a'] }
const typed = new FormData()
typed.set('name', 'Beispiel')
typed.set('file', new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }))

describe('H-23 what React writes for the browser is read', () => {
  it.each([
    ['a text', ['a', '$100', '$$', '$']],
    [
      'the arguments of the panel',
      [{ name: 'form-state', args: { data: shared, schemaPath: 'a.b', doc: { id: 'x' } } }],
    ],
    ['the same thing twice', [{ one: shared, other: shared, deep: { again: shared.tags } }]],
    [
      'values JSON does not know',
      [undefined, NaN, -0, Infinity, 10n ** 30n, new Date('2026-11-26')],
    ],
    ['collections', [new Map([['a', shared]]), new Set([1, shared])]],
    ['a form with a file', [{ step: 'form' }, typed]],
    ['bytes', [new Uint8Array([1, 2, 3]), new Blob(['x'])]],
    ['a promise', [Promise.resolve({ a: 1 })]],
    ['a function that stays in the browser', [{ onChange: () => 1 }]],
    ['nothing', []],
  ])('%s', async (_, value) => {
    const options = { temporaryReferences: createTemporaryReferenceSet() }
    const { type, body } = await sent(await encodeReply(value, options))
    expect(readable(body, type), body.toString()).toBe(true)
  })

  it('and a form that was sent without script', async () => {
    const fields = new FormData()
    fields.set('$ACTION_REF_1', '')
    fields.set('$ACTION_1:0', '{"id":"abc","bound":"$@1"}')
    fields.set('$ACTION_1:1', '["slug"]')
    fields.set('text', 'Guten Tag,\r\n--xborder\r\n$1:a')
    const { type, body } = await sent(fields)
    expect(readable(body, type, false)).toBe(true)
  })
})

describe('H-23 what nobody of ours writes is not', () => {
  it.each([
    ['{"then":"$1:__proto__:then","status":"resolved_model"}'],
    ['{"then":1}'],
    ['"$1"'],
    ['"$@0:constructor:constructor"'],
    ['{"__proto__":{"a":1}}'],
    ['["$1:a:b"]'],
    ['["$Y1"]'],
    ['['],
    [''],
    ['['.repeat(100_000)],
    ['['.repeat(3_000) + ']'.repeat(3_000)],
  ])('%.60s', (row) => {
    expect(readable(row, 'text/plain;charset=UTF-8')).toBe(false)
    expect(readable(form([['0', row]]), multipart)).toBe(false)
    expect(readable(form([['$ACTION_1:0', row]]), multipart, false)).toBe(false)
  })

  it('breaks on no first argument, whatever it is', () => {
    const plain = 'text/plain;charset=UTF-8'
    for (const row of ['[{"toString":1}]', '[[[[]]]]', '[null]', '[]', '[{}]'])
      expect(typeof readable(row, plain)).toBe('boolean')
  })

  it.each(['{}', '"$undefined"', 'null', '1', '"a"'])('arguments that are no list: %s', (row) => {
    expect(readable(row, 'text/plain;charset=UTF-8')).toBe(false)
    expect(readable(form([['0', row]]), multipart)).toBe(false)
  })

  it.each([
    ['cut off', `--${border}\r\nContent-Disposition: form-data; name="0"\r\n\r\n[]`, multipart],
    ['without an end', form([['0', '[]']], ''), multipart],
    ['without names', `--${border}\r\nX: y\r\n\r\n[]\r\n--${border}--\r\n`, multipart],
    ['with another border', form([['0', '[]']]), 'multipart/form-data; boundary=other'],
    ['without a border', form([['0', '[]']]), 'multipart/form-data'],
    ['empty', '', multipart],
    ['without the first row', form([['1', '[]']]), multipart],
    [
      'H-33 with a NUL in a name',
      form([
        ['0', '[]'],
        ['a\0', 'x'],
      ]),
      multipart,
    ],
    [
      'H-33 with a NUL in a file name',
      form([
        ['0', '[]'],
        ['f"; filename="a\0.png', 'x'],
      ]),
      multipart,
    ],
    [
      'H-33 with a broken quotation',
      form([
        ['0', '[]'],
        ['f"; filename="a', 'x"'],
      ]).replace('a"', 'a'),
      multipart,
    ],
    [
      'H-33 with a head nobody writes',
      form([['0', '[]']]).replace('\r\n\r\n', '\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
      multipart,
    ],
    [
      'H-33 with an endless head',
      form([
        ['0', '[]'],
        ['x'.repeat(20_000), 'x'],
      ]),
      multipart,
    ],
    [
      'H-33 with its border in a value',
      form([
        ['0', '[]'],
        ['a', `x${border}x`],
      ]),
      multipart,
    ],
  ])('a form %s', (_, body, type) => expect(readable(body, type)).toBe(false))
})

describe('H-33 what Next has sealed for a deed', () => {
  const key = randomBytes(32)
  const sealed = 'a'.repeat(42)
  const seals = sealsOf({
    encryptionKey: key.toString('base64'),
    node: {
      [sealed]: { filename: 'node_modules/x/index.js', exportedName: '$$RSC_SERVER_ACTION_0' },
      open: { filename: 'src/x.ts', exportedName: '$$RSC_SERVER_ACTION_0' },
    },
  })
  /** As Next does it (app-render/encryption). */
  const seal = (text: string) => {
    const start = randomBytes(16)
    const close = createCipheriv('aes-256-gcm', key, start)
    const bytes = [close.update(text), close.final(), close.getAuthTag()]
    return Buffer.concat([start, ...bytes]).toString('base64')
  }
  const called = (id: string, first: unknown) =>
    isReadableAction({ 'next-action': id }, Buffer.from(JSON.stringify([first, 'de'])), seals)

  it('is opened by Next alone', () => {
    expect(called(sealed, seal(`${sealed}["x"]`))).toBe(true)
    for (const forged of [seal('other'), `${seal(sealed).slice(0, -8)}AAAAAA==`, 'x', '', 1, null])
      expect(called(sealed, forged)).toBe(false)
    expect(called('open', 'x')).toBe(true)
  })

  it('is found where React puts it', async () => {
    const isTaken = async (word: string) => {
      const { type, body } = await sent(await encodeReply([Promise.resolve(word), 'de']))
      return isReadableAction({ 'content-type': type, 'next-action': sealed }, body, seals)
    }
    expect(await isTaken(seal(`${sealed}["x"]`))).toBe(true)
    expect(await isTaken('forged')).toBe(false)
  })

  it('is not asked for by a form', () => {
    const asked = (name: string, value = '') =>
      isReadableAction({ 'content-type': multipart }, Buffer.from(form([[name, value]])), seals)
    expect(asked(`$ACTION_ID_${sealed}`)).toBe(false)
    expect(asked('$ACTION_1:0', JSON.stringify({ id: sealed, bound: null }))).toBe(false)
    expect(asked('$ACTION_ID_open')).toBe(true)
  })
})

it('looks at forms and actions of pages, and not at the interface of the panel', () => {
  const action = (method: string, url: string, headers: Record<string, string>) =>
    isAction({ method, url, headers })
  expect(action('POST', '/kontakt', { 'content-type': multipart })).toBe(true)
  expect(action('POST', '/admin', { 'next-action': 'x' })).toBe(true)
  expect(action('POST', '/api/media', { 'content-type': multipart })).toBe(false)
  expect(action('GET', '/', { 'next-action': 'x' })).toBe(false)
  expect(action('POST', '/', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(false)
})
