import { describe, expect, it } from 'vitest'

import { differences, isSafeName, type Manifest, nameOf, whyNotTaken } from './backup'

const sha256 = 'a'.repeat(64)
const manifest: Manifest = {
  format: 1,
  version: '0.1.0',
  date: '2026-11-26T18:30:00.000Z',
  migrations: ['first'],
  counts: { users: 2 },
  files: { 'allmende.db': { size: 3, sha256 } },
  lost: [],
}
const found = { files: manifest.files, counts: manifest.counts, integrity: 'ok' }

describe('a backup', () => {
  it('is called after its minute', () => {
    expect(nameOf(new Date('2026-11-26T18:30:59Z'))).toBe('allmende-2026-11-26T1830.tar')
  })

  it('is whole when everything is as its manifest says', () => {
    expect(differences(manifest, found)).toEqual([])
  })

  it('names what is missing, changed, unknown or damaged', () => {
    const said = differences(manifest, {
      files: { x: { size: 3, sha256 } },
      counts: { users: 1 },
      integrity: 'row 3 missing',
    })
    expect(said).toEqual([
      'allmende.db is missing',
      'x is not in the manifest',
      'users holds 1 rows instead of 2',
      'the database is damaged: row 3 missing',
    ])
    const changed = { 'allmende.db': { size: 3, sha256: 'b'.repeat(64) } }
    expect(differences(manifest, { ...found, files: changed })).toEqual(['allmende.db has changed'])
  })

  it('of a newer version is not taken, one of an older version is', () => {
    expect(whyNotTaken(manifest, ['first', 'second'])).toBeNull()
    expect(whyNotTaken(manifest, [])).toMatch(/newer version, 0\.1\.0 \(migration first\)/)
    expect(whyNotTaken({ ...manifest, format: 2 }, ['first'])).toMatch(/newer/)
  })

  it.each(['../x', 'media/../../x', '/etc/passwd', 'media//x', 'media/.', 'a\\b', 'a\0b', ''])(
    'may not name %j',
    (name) => {
      expect(isSafeName(name)).toBe(false)
    },
  )

  it('may name what lies inside', () => {
    expect(isSafeName('media/Bericht über …-400x300.png')).toBe(true)
  })
})
