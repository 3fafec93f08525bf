import { locales } from '@/domain/locale'
import { securityTxt } from '@/domain/security-txt'
import { env, publicUrl } from '@/env'
import { securityAddress } from '@/i18n/routing'

// Says until when it is valid, so it is written anew for each reader.
export const dynamic = 'force-dynamic'

/** Who to tell about a vulnerability (i18n/routing leads here). */
export function GET(): Response {
  const text = securityTxt(
    {
      contact: env.SECURITY_CONTACT ?? `${publicUrl}/kontakt`,
      canonical: publicUrl + securityAddress,
      languages: locales,
    },
    new Date(),
  )
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
