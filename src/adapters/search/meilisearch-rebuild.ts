/**
 * Builds the index anew beside the old one, which answers until both are exchanged. Whatever any process writes meanwhile
 * is carried over by the moment it was written, removals too.
 */
import { randomUUID } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'

import { z } from 'zod'

import type { SearchDoc } from '@/domain/search'
import { SearchUnavailable } from '@/domain/search/unavailable'

import { countDocuments, type Ground, prepareIndex, recordsOf, writing } from './meilisearch-index'
import { writtenSince } from './meilisearch-queries'
import { type MeilisearchRecord, recordOf, refuseBad, versionRecordOf } from './meilisearch-records'
import { inShape } from './meilisearch-server'
import { patienceOfRebuild as patience, tell, tellAndWait } from './meilisearch-tasks'

export async function rebuilt(
  ground: Ground,
  source: AsyncIterable<SearchDoc[]>,
): Promise<{ docs: number; ms: number }> {
  const started = performance.now()
  // By the clocks of those who write; what two clocks that differ lose is found by its stamp and repaired.
  const since = Date.now()
  const { server, uid, version } = ground
  await prepareIndex(ground, uid, patience)
  await removeLeftOvers(ground)
  const next = `${nextOf(uid)}${randomUUID().slice(0, 8)}`
  try {
    await prepareIndex(ground, next, patience)
    await fill(ground, next, source)
    await carryOver(ground, { from: uid, to: next, since })
    await tellAndWait(server, writing(next, [versionRecordOf(version)]), patience)
    const body = [{ indexes: [uid, next] }]
    await tellAndWait(server, { method: 'POST', path: '/swap-indexes', body }, patience)
    // What came in between the two lies in the old one, which now has the name of the new.
    await carryOver(ground, { from: next, to: uid, since })
    const docs = await countDocuments(server, uid, AbortSignal.timeout(patience.request))
    return { docs, ms: performance.now() - started }
  } finally {
    await removeIndex(ground, next)
  }
}

const nextOf = (uid: string): string => `${uid}-next-`

/** The index is gone, or is removed by a later rebuild: the result of this one does not depend on it. */
async function removeIndex({ server }: Ground, uid: string): Promise<void> {
  try {
    await tell(server, { method: 'DELETE', path: `/indexes/${uid}` })
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
  }
}

const indexes = z.object({
  results: z.array(z.object({ uid: z.string(), updatedAt: z.iso.datetime({ offset: true }) })),
})
const longestRebuild = 24 * 3_600_000

/** Indexes of rebuilds whose process has died. */
async function removeLeftOvers(ground: Ground): Promise<void> {
  const signal = AbortSignal.timeout(patience.request)
  const answer = await ground.server.ask({ method: 'GET', path: '/indexes?limit=1000', signal })
  for (const { uid, updatedAt } of inShape(indexes, answer).results) {
    const isOld = Date.parse(updatedAt) < Date.now() - longestRebuild
    if (isOld && uid.startsWith(nextOf(ground.uid))) await removeIndex(ground, uid)
  }
}

/** Characters of one request; Meilisearch takes 100 MB. */
const largestRequest = 8_000_000

/** One request at a time, so that what is written meanwhile waits behind no more than that. */
async function fill(
  ground: Ground,
  uid: string,
  source: AsyncIterable<SearchDoc[]>,
): Promise<void> {
  const { server, config, analyser } = ground
  for await (const docs of source) {
    refuseBad(docs, config)
    let batch: MeilisearchRecord[] = []
    let size = 0
    for (const doc of docs) {
      const record = await recordOf(doc, { analyser, written: 0 })
      const length = JSON.stringify(record).length
      if (batch.length > 0 && size + length > largestRequest) {
        await tellAndWait(server, writing(uid, batch), patience)
        ;[batch, size] = [[], 0]
      }
      batch.push(record)
      size += length
      await breath()
    }
    if (batch.length > 0) await tellAndWait(server, writing(uid, batch), patience)
  }
}

type Way = { from: string; to: string; since: number }
const moments = z.looseObject({ id: z.string(), written: z.number() })

/** Takes along what was written since a moment, unless the other side has it newer. */
async function carryOver({ server }: Ground, { from, to, since }: Way): Promise<void> {
  const { request } = patience
  const filter = writtenSince(since)
  const known = new Map<string, number>()
  const there = { uid: to, filter, fields: ['id', 'written'], request }
  for await (const records of recordsOf(server, there)) {
    for (const record of records) {
      const { id, written } = inShape(moments, record)
      known.set(id, written)
    }
  }
  for await (const records of recordsOf(server, { uid: from, filter, request })) {
    const newer = records
      .map((record) => inShape(moments, record))
      .filter(({ id, written }) => written > (known.get(id) ?? -1))
    if (newer.length > 0) await tellAndWait(server, writing(to, newer), patience)
  }
}
