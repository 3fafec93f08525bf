import { expect, test } from '@playwright/test'

import { each, json } from './support/portal'
import { crawl } from './support/sentinel-crawl'
import { content, hitsIn, type Made, seen, signIn } from './support/sentinels'

/**
 * T-A5, H-35, E5: what is not public stands nowhere. A portal of its own holds a sentinel in every text, file name, file
 * and relation of what is a draft, withdrawn, deleted or internal (support/seed-sentinels.ts). Every address the built
 * portal has is asked as a visitor and as a member, as a page, as a payload for the browser's router and as data. The short
 * form asks for each page in two ways and follows one link of a kind; the long form (`npm run test:sentinel`) all.
 */
test.describe.configure({ mode: 'serial' })
test.setTimeout(420_000)

const change = (admin: Record<string, string>, { collection, id }: Made, status: string) =>
  seen(
    `/api/${collection}/${id}`,
    { ...admin, ...json },
    { method: 'PATCH', body: JSON.stringify({ _status: status }) },
  )

/** Pages where published records stand, besides their own. */
const mustShow = [
  '/suche?q=ZZDRAFT',
  '/en/search?q=ZZDRAFT',
  '/loesungen',
  '/en/solutions',
  '/termine',
  '/zahlen',
]

const drafts = (): Made[] => content().made.filter(({ state }) => state === 'draft')

test('T-A5 nothing that is not public stands anywhere, for a visitor', async () => {
  const { found, asked } = await crawl({})
  console.log(`asked ${asked} times as a visitor`)
  expect(asked).toBeGreaterThan(1500)
  expect(found).toEqual([])
})

test('T-A5 nor for a member', async () => {
  const { found, asked } = await crawl(await signIn('member'))
  console.log(`asked ${asked} times as a member`)
  expect(found).toEqual([])
})

test('T-A5 control: what is published is found everywhere, and gone within 5 s after it is withdrawn', async () => {
  const admin = await signIn('admin')
  for (const one of drafts())
    expect((await change(admin, one, 'published')).status, one.slug).toBe(200)
  const { found } = await crawl({})
  const where = found.map(({ address }) => address)
  const isFoundAt = (address: string) => where.some((one) => one.split('?_rsc')[0] === address)
  const { pages, files } = content()
  const unseen = drafts()
    .filter(({ collection }) => collection !== 'indicators' && collection !== 'pages')
    .filter(({ slug }) => !pages.filter((page) => page.endsWith(`/${slug}`)).some(isFoundAt))
  expect(unseen.map(({ slug }) => slug)).toEqual([])
  expect(mustShow.filter((address) => !isFoundAt(address))).toEqual([])
  expect(where.some((address) => address.includes('_rsc='))).toBe(true)
  for (const name of files.hidden)
    expect((await seen(`/api/media/file/${name}`)).status, name).toBe(200)
  // Every collection that is shown at all was found by its own sentinel.
  const hits = new Set(found.flatMap(({ hits: all }) => all))
  for (const { sentinel, collection } of drafts())
    expect(
      [...hits].some((hit) => hit.startsWith(sentinel)),
      collection,
    ).toBe(true)

  for (const one of drafts()) expect((await change(admin, one, 'draft')).status).toBe(200)
  const withdrawn = Date.now()
  const standing = async (addresses: readonly string[]): Promise<string[]> => {
    const answers = await each(addresses, (address) =>
      seen(address, address.includes('_rsc=') ? { RSC: '1' } : {}),
    )
    return answers
      .filter((answer) => hitsIn(content(), answer).length > 0)
      .map(({ address }) => address)
  }
  expect(await standing(mustShow)).toEqual([])
  for (const name of files.hidden)
    expect((await seen(`/api/media/file/${name}`)).status, name).not.toBe(200)
  expect(Date.now() - withdrawn).toBeLessThan(5000)
  expect(await standing([...new Set(where)])).toEqual([])
})

test('T-A5 after all that, nothing stands anywhere again', async () => {
  const { found } = await crawl({})
  expect(found).toEqual([])
})
