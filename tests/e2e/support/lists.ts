import type { Page } from '@playwright/test'

import { ask } from './portal'

export type Option = { name: string; value: string; label: string; count: number; chosen: boolean }

/** One page of a list as its HTML says it, without running anything. */
export type ListPage = {
  address: string
  status: number
  /** How many records there are with the choice of the address, and how many in all. */
  total: number
  all: number
  /** The records of this page in their order. */
  rows: { href: string; title: string }[]
  options: Option[]
  sorts: { value: string; chosen: boolean }[]
  chips: { text: string; href: string }[]
  /** What an empty list offers, each with the number of records it promises. */
  ways: { text: string; href: string }[]
  pages: string[]
  next: string | null
}

const read = (html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const main = parsed.querySelector('main') ?? parsed.body
  const line = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const href = (element: Element | null) => element?.getAttribute('href') ?? ''
  const numbers = line(main.querySelector('[role=status] strong')).match(/\d+/g)?.map(Number) ?? []
  const links = (scope: string) =>
    [...main.querySelectorAll(`${scope} a[href]`)].map((link) => ({
      text: line(link),
      href: href(link),
    }))
  return {
    total: numbers[0] ?? NaN,
    all: numbers.at(-1) ?? NaN,
    rows: [...main.querySelectorAll('article')].map((card) => {
      const link = card.querySelector('a[href]')
      return { href: href(link), title: line(link) }
    }),
    options: [...main.querySelectorAll<HTMLInputElement>('fieldset input')].map((input) => ({
      name: input.name,
      value: input.value,
      label: line(input.closest('label')?.querySelector('span')),
      count: Number(/(\d+)$/.exec(line(input.closest('label')))?.[1]),
      chosen: input.hasAttribute('checked'),
    })),
    sorts: [...main.querySelectorAll<HTMLOptionElement>('select[name=sort] option')].map(
      (option) => ({ value: option.value, chosen: option.hasAttribute('selected') }),
    ),
    chips: links('.chips--active'),
    ways: links('.empty'),
    pages: links('nav.pages').map((link) => link.href),
    next: main.querySelector('nav.pages a[rel=next]')?.getAttribute('href') ?? null,
  }
}

export async function listAt(page: Page, address: string): Promise<ListPage> {
  const { status, body } = await ask(address)
  return { address, status, ...(await page.evaluate(read, body)) }
}

/** The records of all pages of a list in their order. */
export async function wholeList(page: Page, address: string): Promise<ListPage['rows']> {
  const rows: ListPage['rows'] = []
  for (let next: string | null = address; next !== null;) {
    const list: ListPage = await listAt(page, next)
    rows.push(...list.rows)
    next = list.next
  }
  return rows
}

/** The last part of the addresses of some rows. */
export const idsOf = (rows: ListPage['rows']): string[] =>
  rows.map(({ href }) => href.split('/').at(-1) ?? '')

/** The address of a list with a choice: `[['kind', 'adapter']]`. */
export const choosing = (address: string, pairs: readonly (readonly [string, string])[]): string =>
  `${address}?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`
