import { createServer, type Server } from 'node:net'

import { afterEach, expect, it } from 'vitest'

import { findLocalAddress, readAddress, requireFreePort, sayAddress } from './address.mjs'

let server: Server | undefined
const occupyPort = () =>
  new Promise<number>((resolve) => {
    server = createServer().listen(0, '127.0.0.1', () => {
      const address = server?.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
afterEach(() => server?.close())

it('is 127.0.0.1:3000 unless something else is wanted', () => {
  expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 3000 })
  expect(readAddress({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 3000 })
  expect(readAddress({ HOST: '::', PORT: '80' })).toEqual({ host: '::', port: 80 })
})

it.each(['0', '65536', 'http', '30.5', '-1', '0x50'])('refuses PORT=%s in one sentence', (PORT) => {
  expect(() => readAddress({ PORT })).toThrow(
    `PORT must be a number between 1 and 65535, but it is "${PORT}".`,
  )
})

it('says that the port is taken and how to choose another one', async () => {
  const port = await occupyPort()
  await expect(requireFreePort({ host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is already in use. Stop that program or choose another port: PORT=${port + 1} npm start`,
  )
})

it('accepts a free port and leaves it free', async () => {
  const port = await occupyPort()
  await new Promise((resolve) => server?.close(resolve))
  await requireFreePort({ host: '127.0.0.1', port })
  await requireFreePort({ host: '127.0.0.1', port })
})

it('says when the host is not of this machine', async () => {
  await expect(requireFreePort({ host: '192.0.2.1', port: 3000 })).rejects.toThrow(
    'HOST=192.0.2.1 is not an address of this machine',
  )
})

it.each([
  ['127.0.0.1', 'http://localhost:3000', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://localhost:3000', 'http://127.0.0.1:3000'],
  ['::', 'http://localhost:3000', 'http://[::1]:3000'],
  ['::1', 'http://localhost:3000', 'http://[::1]:3000'],
  ['localhost', 'http://localhost:3000', 'http://localhost:3000'],
  ['10.0.0.5', 'http://10.0.0.5:3000', 'http://10.0.0.5:3000'],
  ['fd00::5', 'http://[fd00::5]:3000', 'http://[fd00::5]:3000'],
])('shows %s as %s and asks %s', (host, shown, asked) => {
  expect(sayAddress({ host, port: 3000 })).toBe(shown)
  expect(findLocalAddress({ host, port: 3000 })).toBe(asked)
})
