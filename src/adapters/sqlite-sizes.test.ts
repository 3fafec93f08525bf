import { expect, it } from 'vitest'

import { knowSizes } from './sqlite-sizes'

const failing = (code: string) => ({
  execute: (sql: string) =>
    sql === 'ANALYZE'
      ? Promise.reject(Object.assign(new Error(code), { code }))
      : Promise.resolve(),
})

it.each([
  ['SQLITE_BUSY', []],
  ['SQLITE_FULL', ['SQLITE_FULL']],
  ['SQLITE_CORRUPT', ['SQLITE_CORRUPT']],
])('learning the sizes of tables stops nothing, and of %s it tells: %j', async (code, told) => {
  const heard: unknown[] = []
  await knowSizes(failing(code), (error) => heard.push(Reflect.get(Object(error), 'code')))
  expect(heard).toEqual(told)
})
