import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, it } from 'vitest'

import { proxy } from '@/proxy'
import { forgetTurns, formPosts, storedRequests, takeTurn, type Turn } from '@/services/limits'

beforeEach(forgetTurns)

const post = async (client: string, method = 'POST'): Promise<Response> =>
  proxy(
    new NextRequest('http://127.0.0.1:3000/kontakt', {
      method,
      headers: { 'x-allmende-client': client },
    }),
  )

function exhaust(turn: Turn): void {
  while (takeTurn(turn, new Date()));
}

describe('H-17 a form that is sent too often', () => {
  it('is answered with 429 and when to come back, and still leads to the form, which keeps what was typed', async () => {
    exhaust(formPosts('192.0.2.7'))
    const answer = await post('192.0.2.7')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(answer.headers.get('x-middleware-rewrite')).toContain('/de/contact')
  })

  it('stops neither other clients nor those who read', async () => {
    exhaust(formPosts('192.0.2.7'))
    expect((await post('192.0.2.8')).status).toBe(200)
    expect((await post('192.0.2.7', 'GET')).status).toBe(200)
  })

  it('by all together is answered so to everybody', async () => {
    exhaust(storedRequests)
    expect((await post('192.0.2.9')).status).toBe(429)
  })
})
