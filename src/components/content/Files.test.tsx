import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { aboutFile, FileLink, fileOf, Picture } from './Files'
import { RichText } from './RichText'

const image = {
  id: 'a',
  url: '/api/media/file/a.png',
  filename: 'a.png',
  mimeType: 'image/png',
  width: 2000,
  height: 1000,
  alt: 'Ein Rathaus',
  credit: 'Beispiel',
  licence: 'CC0',
  sizes: {
    card: { url: '/api/media/file/a-640.png', width: 640 },
    page: { url: null, width: null },
  },
}
const document = {
  id: 'b',
  url: '/api/media/file/b.pdf',
  filename: 'b.pdf',
  mimeType: 'application/pdf',
  filesize: 1_258_291,
  alt: 'Protokoll',
}

const fileFrom = (value: unknown) => {
  const file = fileOf(value)
  if (!file) throw new Error('There is no file to see.')
  return file
}

describe('a file on a page', () => {
  it('is not there for readers who only get its id', () => {
    expect(fileOf('a')).toBeNull()
    expect(fileOf(null)).toBeNull()
    expect(fileOf({ id: 'a' })).toBeNull()
  })

  it('is an image with its description, its measures and a smaller copy', () => {
    const html = renderToStaticMarkup(<Picture file={fileFrom(image)} />)
    expect(html).toContain('alt="Ein Rathaus"')
    expect(html).toContain('width="2000" height="1000"')
    expect(html).toContain('/api/media/file/a-640.png 640w, /api/media/file/a.png 2000w')
    expect(html).toContain('Beispiel · CC0')
    expect(html).not.toContain('lang=')
  })

  it('says when its texts are German on an English page', () => {
    const html = renderToStaticMarkup(<Picture file={fileFrom({ ...image, textsIn: 'de' })} />)
    expect(html).toContain('<figure lang="de">')
  })

  it('is a link with kind and size when it is a document', () => {
    const file = fileFrom(document)
    expect(aboutFile('de', file)).toBe('PDF, 1,2\u00a0MB')
    expect(aboutFile('en', { ...file, size: 300 })).toBe('PDF, 1\u00a0KB')
    const html = renderToStaticMarkup(<FileLink locale="de" file={file} />)
    expect(html).toContain('href="/api/media/file/b.pdf"')
    expect(html).toContain('Protokoll')
  })

  it('inside a text is left out while it is not public', () => {
    const text = (value: unknown) => ({ root: { children: [{ type: 'upload', value }] } })
    const shown = renderToStaticMarkup(<RichText locale="de" value={text(image)} />)
    const hidden = renderToStaticMarkup(<RichText locale="de" value={text('a')} />)
    expect(shown).toContain('<img')
    expect(hidden).not.toContain('<img')
  })
})
