import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import { afterEach, describe, expect, it } from 'vitest'

import { type Answering, closeFront, openFront } from '../../tests/support/front'
import { answersUnderWay, leave } from './leaving.mjs'

afterEach(closeFront)

describe('F9 leaving', () => {
  const slow: Answering = async (_, response) => {
    response.write('begun ')
    await wait(400)
    response.end('ended')
  }
  const ask = (port: number, agent: Agent) =>
    new Promise<string>((resolve) => {
      get({ host: '127.0.0.1', port, agent, headers: { host: 'portal.example' } }, (answer) => {
        let body = ''
        answer.on('data', (part) => (body += part))
        answer.once('close', () => resolve(body))
      }).once('error', ({ message }) => resolve(message))
    })

  it('answers everything asked to its end, takes nothing new and closes what is only kept open', async () => {
    const { front, port } = await openFront(slow)
    const under = answersUnderWay(front)
    const agent = new Agent({ keepAlive: true })
    expect(await ask(port, agent)).toBe('begun ended')
    const asked = Array.from({ length: 20 }, () => ask(port, agent))
    await expect.poll(() => under.size).toBe(20)
    const left = leave(front, under)
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['begun ended']))
    expect(await left).toBe(true)
    expect(await ask(port, new Agent())).toMatch(/ECONNREFUSED/)
    agent.destroy()
  })

  it('takes in everybody who stands before the door already', async () => {
    const { front, port } = await openFront(slow)
    const under = answersUnderWay(front)
    const asked = Array.from({ length: 50 }, () => ask(port, new Agent()))
    // They are connected before Node has looked who came.
    await new Promise<void>((resolve) => process.nextTick(resolve))
    expect(await leave(front, under)).toBe(true)
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['begun ended']))
  })

  it('does not wait for those who left in the middle', async () => {
    const { front, port } = await openFront((_, response) => {
      response.write('begun ')
      return Promise.resolve()
    })
    const under = answersUnderWay(front)
    const leavers = Array.from(
      { length: 20 },
      () =>
        new Promise<void>((resolve) => {
          const asking = get({ port, agent: new Agent(), headers: { host: 'portal.example' } })
          asking.once('response', (answer) => answer.once('data', () => asking.destroy()))
          asking.once('close', resolve)
          asking.on('error', () => undefined)
        }),
    )
    await Promise.all(leavers)
    await expect.poll(() => under.size).toBe(0)
    expect(await leave(front, under)).toBe(true)
  })

  it('control: without it the answers under way are lost', async () => {
    const { front, port } = await openFront(slow)
    const under = answersUnderWay(front)
    const asked = Array.from({ length: 20 }, () => ask(port, new Agent()))
    await expect.poll(() => under.size).toBe(20)
    front.closeAllConnections()
    expect(await Promise.all(asked)).not.toContain('begun ended')
  })
})
