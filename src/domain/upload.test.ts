import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dispositionOf, familyOf, isStoredName, originalNameOf, refusalOfPixels } from './upload'
import { readArchive } from './upload-archive'
import { objectStreamsOf, refusalOfPdf } from './upload-pdf'

describe('H-19 the name of a file', () => {
  it('is harmless whatever was given, and does not change when it is made so again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = originalNameOf(given, 'pdf')
        expect(name).toMatch(/^[^./\\\p{Cc}\p{Cf}<>:"|?*%][^/\\\p{Cc}\p{Cf}<>:"|?*%]*\.pdf$/u)
        expect([...name].length).toBeLessThanOrEqual(100)
        expect(originalNameOf(name, 'pdf')).toBe(name)
      }),
    )
  })

  it('keeps what people wrote, with the ending of the content', () => {
    expect(originalNameOf('Übersicht der Städte (2026).docx', 'pdf')).toBe(
      'Übersicht der Städte (2026).pdf',
    )
    expect(originalNameOf('Protokoll Nr. 5.2', 'pdf')).toBe('Protokoll Nr. 5.pdf')
  })

  it('cannot leave its header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(dispositionOf(originalNameOf(given, 'png'), false)).toMatch(
          /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
        )
      }),
    )
  })

  it('is told from names that are not ours', () => {
    expect(isStoredName('11111111-1111-4111-8111-111111111111-640x480.webp')).toBe(true)
    for (const name of ['fremd.png', '.gitkeep', '11111111-1111-4111-8111-111111111111'])
      expect(isStoredName(name)).toBe(false)
  })
})

describe('H-19 content of any kind', () => {
  it('is read without a fault', () => {
    const bytes = fc.uint8Array({ maxLength: 300 })
    fc.assert(
      fc.property(bytes, (content) => {
        familyOf(content)
        expect(readArchive(content)).toBe('damaged')
        expect(refusalOfPdf(Buffer.from(content).toString('latin1'))).toBe('damaged')
        expect(objectStreamsOf(Buffer.from(content).toString('latin1'))).toEqual([])
      }),
    )
  })
})

it.each([
  [{ width: 7000, height: 7000, channels: 3 }, null],
  [{ width: 7100, height: 7100, channels: 3 }, 'too-many-pixels'],
  [{ width: 6000, height: 6000, channels: 4, depth: 'ushort' }, 'too-many-pixels'],
  [{ width: 6000, height: 6000, channels: 3, isProgressive: true }, 'too-many-pixels'],
  [{ width: 5000, height: 5000, channels: 3, isProgressive: true }, null],
  [{ width: 0, height: 10 }, 'damaged'],
] as const)('an image of %o is refused as %s', (image, refusal) => {
  expect(refusalOfPixels(image)).toBe(refusal)
})
