import 'server-only'

import config from '@payload-config'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { ServerFunctionClientArgs } from 'payload'

import { portal } from '../portal'
import { importMap } from './admin/importMap.js'
import { mayCall } from './deeds'

/** In the shape in which the panel reads what went wrong. */
const refused = (message: string) => ({ errors: [{ message }] })

/**
 * What the panel in the browser asks its server for, between two pages. Only for staff. Payload throws on arguments
 * that its own browser part never sends; such a call is answered, so that nobody can make failures at will.
 */
export async function answerPanel(args: ServerFunctionClientArgs | undefined): Promise<unknown> {
  const { payload, user } = await portal(await headers())
  // The answer of the panel's own functions to somebody whose session has ended.
  if (!args || !mayCall(args.name, user)) return null
  try {
    return await handleServerFunctions({ ...args, config, importMap })
  } catch (error) {
    // Leading to another page is done by throwing, too.
    unstable_rethrow(error)
    const kind = error instanceof Error ? error.name : typeof error
    payload.logger.error({ msg: 'A call of the panel failed', kind })
    return refused('Not possible')
  }
}
