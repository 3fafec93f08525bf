import type { Health } from '@/domain/health'
import { lookAtHealth, noPortal } from '@/services/health'

import { publicPortal } from '../portal'

/** Asked anew each time. */
export const dynamic = 'force-dynamic'

async function health(): Promise<Health> {
  try {
    return await lookAtHealth(await publicPortal(), new Date())
  } catch {
    return noPortal
  }
}

const answered = (body: Health | null, isWell: boolean): Response =>
  new Response(body && JSON.stringify(body), {
    status: isWell ? 200 : 503,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  })

/** For the operator's monitoring: 200 while all is well, else 503; the body names the part. */
export async function GET(): Promise<Response> {
  const now = await health()
  return answered(now, now.ok)
}

export async function HEAD(): Promise<Response> {
  return answered(null, (await health()).ok)
}
