import type { Payload } from 'payload'

import { aSolution } from './builders'
import { aPortal, type Portal } from './portal'
import { type Account, signedIn } from './rest'

/** One who may do little, one who writes and one who may do everything, all signed in, and something published. */
type Staffed = Record<'member' | 'editor' | 'admin', Account> & {
  payload: Payload
  solution: string
}

/** For `beforeAll`: opens an empty portal, lets these people sign in, and answers with what closes it in the end. */
export async function lendStaffedPortal(take: (lent: Staffed) => void): Promise<Portal['close']> {
  const { payload, close } = await aPortal({ content: 'empty' })
  const member = await signedIn(payload, 'member')
  const editor = await signedIn(payload, 'editor')
  const admin = await signedIn(payload, 'admin')
  const { id: solution } = await aSolution(payload, { title: 'Öffentlich' })
  take({ payload, member, editor, admin, solution })
  return close
}
