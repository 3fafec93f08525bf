import { headers } from 'next/headers'

import { isOwnPath } from '@/domain/own-path'
import { publicUrl } from '@/env'

/**
 * The page somebody came from, as their browser says; empty when it was none of ours. So a form knows its page also where
 * the link to it cannot: a page that is missing or fails is the same for everybody (`formOfPageBefore`).
 */
export async function pageBefore(): Promise<string> {
  const said = await headers()
  const before = said.get('referer') ?? ''
  if (!URL.canParse(before)) return ''
  const { host, pathname, search } = new URL(before)
  if (host !== said.get('host') && host !== new URL(publicUrl).host) return ''
  return [pathname + search, pathname].find(isOwnPath) ?? ''
}
