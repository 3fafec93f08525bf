import { describe, expect, it } from 'vitest'

import { database } from './database'

const chosen = (url: string) => database({ url, migrations: [], migrationDir: '/tmp' })

describe('the database', () => {
  it('is a file or MongoDB, as its address says; ids are texts in both', async () => {
    expect(await chosen('file:/tmp/x.db')).toMatchObject({ name: 'sqlite', defaultIDType: 'text' })
    expect(await chosen('mongodb://localhost/allmende')).toMatchObject({
      name: 'mongoose',
      defaultIDType: 'text',
    })
    expect(await chosen('mongodb+srv://cluster/allmende')).toMatchObject({ name: 'mongoose' })
  })
})
