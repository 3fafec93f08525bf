import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, it } from 'vitest'

import { database } from './database'

const chosen = (url: string) =>
  database({ url, migrations: [], migrationDir: os.tmpdir(), undone: () => undefined })

describe('the database', () => {
  it('is a file or MongoDB, as its address says; ids are texts in both', async () => {
    const file = pathToFileURL(path.join(os.tmpdir(), 'x.db')).href
    expect(await chosen(file)).toMatchObject({ name: 'sqlite', defaultIDType: 'text' })
    expect(await chosen('mongodb://localhost/allmende')).toMatchObject({
      name: 'mongoose',
      defaultIDType: 'text',
    })
    expect(await chosen('mongodb+srv://cluster/allmende')).toMatchObject({ name: 'mongoose' })
  })
})
