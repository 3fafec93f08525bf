import { describe, expect, it } from 'vitest'

import {
  anArchive,
  anOfficeDocument,
  anOpenDocument,
  contentTypes,
  part,
} from '../../../tests/support/archives'
import { corpus } from '../../../tests/support/upload-corpus'
import { officePages } from './office'
import { Unreadable } from './unreadable'

const word = (body: string): Buffer =>
  anArchive([
    contentTypes('docx'),
    part('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`),
  ])
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const relation = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="x" Target="${target}"/>`
const relations = (...all: string[]): string => `<Relationships>${all.join('')}</Relationships>`

describe('R3 the text of an office document', () => {
  it('is read page by page where a program has laid it out', () => {
    const pages = officePages(
      word(
        `${paragraph('Vorne &amp; oben')}<w:p><w:r><w:lastRenderedPageBreak/><w:t>Bewässe</w:t><w:t>rung</w:t></w:r></w:p>`,
      ),
      'docx',
    )
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('Vorne & oben\n')
    expect(pages[1]).toContain('Bewässerung')
  })

  it('is divided at its own breaks where no program has', () => {
    const pages = officePages(
      word(`${paragraph('eins')}<w:p><w:r><w:br w:type="page"/><w:t>zwei</w:t></w:r></w:p>`),
      'docx',
    )
    expect(pages.map((page) => page.trim())).toEqual(['eins', 'zwei'])
  })

  it('holds nothing that was deleted but kept, and nothing of layout', () => {
    const [page] = officePages(
      word(
        `<w:p><w:del><w:r><w:t>geheim</w:t></w:r></w:del><w:instrText>PAGE</w:instrText><w:r><w:t>offen</w:t></w:r></w:p>`,
      ),
      'docx',
    )
    expect(page?.trim()).toBe('offen')
  })

  it('comes slide by slide in the order of the presentation, not of the files', () => {
    const slides = anOfficeDocument('pptx', [])
    expect(officePages(slides, 'pptx')).toEqual([])
    const named = anArchive([
      contentTypes('pptx'),
      part(
        'ppt/presentation.xml',
        '<p:presentation><p:sldIdLst><p:sldId id="1" r:id="b"/><p:sldId id="2" r:id="a"/></p:sldIdLst></p:presentation>',
      ),
      part(
        'ppt/_rels/presentation.xml.rels',
        relations(relation('a', 'slides/slide1.xml'), relation('b', '/ppt/slides/slide2.xml')),
      ),
      part('ppt/slides/slide1.xml', '<p:sld><a:p><a:r><a:t>zweite Folie</a:t></a:r></a:p></p:sld>'),
      part('ppt/slides/slide2.xml', '<p:sld><a:p><a:r><a:t>erste Folie</a:t></a:r></a:p></p:sld>'),
    ])
    expect(officePages(named, 'pptx').map((page) => page.trim())).toEqual([
      'erste Folie',
      'zweite Folie',
    ])
  })

  it('comes sheet by sheet with the name of each; a hidden sheet is not read', () => {
    const sheets = anArchive([
      contentTypes('xlsx'),
      part(
        'xl/workbook.xml',
        '<workbook><sheets><sheet name="Kosten" r:id="a"/><sheet name="Intern" state="hidden" r:id="b"/></sheets></workbook>',
      ),
      part(
        'xl/_rels/workbook.xml.rels',
        relations(relation('a', 'worksheets/sheet1.xml'), relation('b', 'worksheets/sheet2.xml')),
      ),
      part(
        'xl/sharedStrings.xml',
        '<sst><si><t>Solar</t></si><si><r><t>Dach</t></r><r><t>fläche</t></r></si></sst>',
      ),
      part(
        'xl/worksheets/sheet1.xml',
        '<worksheet><row><c t="s"><v>1</v></c><c><v>4711</v></c><c t="inlineStr"><is><t>direkt</t></is></c></row></worksheet>',
      ),
      part('xl/worksheets/sheet2.xml', '<worksheet><row><c t="s"><v>0</v></c></row></worksheet>'),
    ])
    const pages = officePages(sheets, 'xlsx')
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatch(/^Kosten\nDachfläche 4711 direkt/)
  })

  it.each([
    ['odt', '<text:p>eins</text:p><text:p>zw<text:soft-page-break/>ei</text:p>', 2],
    [
      'odp',
      '<draw:page><text:p>eins</text:p><presentation:notes><text:p>Notiz</text:p></presentation:notes></draw:page><draw:page><text:p>zwei</text:p></draw:page>',
      2,
    ],
    [
      'ods',
      '<table:table table:name="eins"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table><table:table table:name="zwei"/>',
      2,
    ],
  ] as const)('is read from %s, too', (ending, content, count) => {
    const bytes = anArchive([
      { name: 'mimetype', content: String(anOpenDocument(ending).subarray(38, 90)), plain: true },
      part('content.xml', `<office:document-content>${content}</office:document-content>`),
    ])
    const pages = officePages(bytes, ending)
    expect(pages).toHaveLength(count)
    expect(pages[0]).toContain('eins')
    expect(pages.join()).not.toContain('Notiz')
  })
})

describe('R3 a hostile office document', () => {
  it('is read or refused with a word, whatever it holds', async () => {
    const strange: string[] = []
    for (const { what, bytes } of await corpus()) {
      for (const ending of ['docx', 'pptx', 'xlsx', 'odt'] as const)
        try {
          officePages(bytes, ending)
        } catch (error) {
          if (!(error instanceof Unreadable)) strange.push(`${what}: ${String(error)}`)
        }
    }
    expect(strange).toEqual([])
  })

  it('is not unpacked beyond what it says and what is allowed', () => {
    const zeros = Buffer.alloc(19 * 1024 * 1024)
    const lie = anArchive([
      contentTypes('docx'),
      { ...part('word/document.xml', zeros), claimed: 10 },
    ])
    expect(() => officePages(lie, 'docx')).not.toThrow()
    const bomb = anArchive([
      contentTypes('docx'),
      part('word/document.xml', Buffer.alloc(65 * 1024 * 1024, 'a')),
      { name: 'x', content: Buffer.alloc(700 * 1024), plain: true },
    ])
    expect(() => officePages(bomb, 'docx')).toThrow(Unreadable)
  })
})
