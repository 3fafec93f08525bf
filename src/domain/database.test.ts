import { expect, it } from 'vitest'

import { filePathIn, lacksTransactions } from './database'

it('knows the file in the address of a database', () => {
  expect(filePathIn('file:./data/allmende.db')).toBe('./data/allmende.db')
  expect(filePathIn('file:///srv/a%20b.db?mode=rw')).toBe('/srv/a b.db')
  expect(filePathIn('mongodb://localhost/allmende')).toBeNull()
})

it('H-29 knows when MongoDB offers no transactions', () => {
  expect(lacksTransactions('mongodb://localhost/allmende')).toBe(true)
  expect(lacksTransactions('mongodb://localhost/allmende?w=1&replicaSet=rs0')).toBe(false)
  expect(lacksTransactions('mongodb+srv://cluster/allmende')).toBe(false)
  expect(lacksTransactions('file:./data/allmende.db')).toBe(false)
})
