import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'

import { afterEach, describe, expect, it } from 'vitest'

import { controlPages, sizeOf, sourceOfControl, stretchControl } from './control-pages'
import { generatedSolution } from './generated-solution'
import { refusalOf } from './load-refusal'
import { lineOf, median, table } from './report'

const around = {
  useCases: ['u1', 'u2', 'u3'],
  programmes: ['p1'],
  systems: ['s1', 's2'],
  organisations: ['o1', 'o2', 'o3', 'o4'],
  sources: ['q1', 'q2'],
}

describe('a generated solution', () => {
  it('is the same whenever it is made, and another one for each number', () => {
    expect(generatedSolution(7, around)).toEqual(generatedSolution(7, around))
    const titles = Array.from(
      { length: 500 },
      (_, at) => generatedSolution(at, around).german.title,
    )
    expect(new Set(titles).size).toBe(500)
  })

  it('varies in everything a list can be narrowed by', () => {
    const all = Array.from({ length: 300 }, (_, at) => generatedSolution(at, around).german)
    const seen = (name: 'kind' | 'maturity' | 'openSource' | 'maturityAsOf'): number =>
      new Set(all.map((one) => one[name])).size
    expect([seen('kind'), seen('maturity'), seen('openSource')]).toEqual([4, 7, 3])
    expect(seen('maturityAsOf')).toBeGreaterThan(30)
    expect(all.every(({ useCases }) => new Set(useCases).size === useCases?.length)).toBe(true)
  })

  it('manages with a portal that has hardly anything', () => {
    const poor = { useCases: ['u1'], programmes: [], systems: [], organisations: [], sources: [] }
    expect(generatedSolution(1, poor).german).toMatchObject({
      useCases: ['u1'],
      programme: null,
      provider: null,
      connections: [],
    })
  })
})

describe('a load', () => {
  it('is refused by a portal with a public address, whatever is asked for', () => {
    const publicUrl = 'https://allmende.example.org'
    expect(refusalOf({ publicUrl, wanted: 20 })).toContain('PUBLIC_URL is set')
    expect(refusalOf({ publicUrl: undefined, wanted: 20 })).toBeNull()
  })

  it.each([Number('many'), 0, -1, 1.5, 1_000_000])('is refused when %d is asked for', (wanted) => {
    expect(refusalOf({ publicUrl: '', wanted })).toContain('npm run generate:load 1000')
  })
})

describe('a page to compare with', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  /** A copy of the checkout with the page as the build leaves it. */
  function prerendered(): { copy: string; html: () => string } {
    const copy = mkdtempSync(path.join(os.tmpdir(), 'allmende-bench-test-'))
    folders.push(copy)
    const page = path.join(copy, '.next/server/app/de', controlPages.list.folder)
    mkdirSync(path.dirname(page), { recursive: true })
    const [, text = ''] = /<p>(.*)<\/p>/.exec(sourceOfControl(controlPages.list.folder)) ?? []
    writeFileSync(`${page}.html`, `<html><p>${text}</p><script>"${text}"</script></html>`)
    writeFileSync(`${page}.rsc`, `0:["$","p",null,{"children":"${text}"}]`)
    return { copy, html: () => readFileSync(`${page}.html`, 'utf8') }
  }

  it.each([
    [90_000, 14_000],
    [120_000, 9_000],
    [60_000, 12_000],
  ])('becomes %i bytes large, and %i when compressed', (raw, gzip) => {
    const { copy, html } = prerendered()
    stretchControl(copy, 'list', { raw, gzip })
    const size = sizeOf(html())
    expect(Math.abs(size.raw / raw - 1)).toBeLessThan(0.01)
    expect(Math.abs(size.gzip / gzip - 1)).toBeLessThan(0.02)
  })

  it('says so when the build did not prerender it', () => {
    const { copy, html } = prerendered()
    const file = path.join(copy, '.next/server/app/de', `${controlPages.list.folder}.html`)
    writeFileSync(file, html().replaceAll('textof', 'other'))
    expect(() => stretchControl(copy, 'list', { raw: 9_000, gzip: 900 })).toThrow('place')
  })

  it('is measured as it goes over the line', () => {
    const html = 'ä'.repeat(1_000)
    expect(sizeOf(html).raw).toBe(2_000)
    expect(sizeOf(html).gzip).toBeGreaterThan(deflateRawSync(html).length)
  })
})

describe('what the bench says', () => {
  it('takes the middle of its rounds', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([5])]).toEqual([2, 2.5, 5])
  })

  it('sets figures below one another', () => {
    expect(
      table([
        ['page', 'ms'],
        ['home', '7'],
        ['a list', '12'],
      ]),
    ).toBe('page    ms\nhome     7\na list  12')
  })

  it('says of each goal whether it was reached', () => {
    expect(lineOf({ name: 'Lists', reached: false, figures: '151 ms' })).toBe(
      'Lists: not reached (151 ms)',
    )
  })
})
