import { readAddress } from '../setup/address.mjs'
import { Failure } from '../setup/say.mjs'

/** @typedef {import('./seals.mjs').Seals} Seals */
/** @typedef {import('./host.mjs').Place & { hops: number, seals?: Seals }} FrontSettings */

/**
 * @param {Record<string, string | undefined>} settings
 * @returns {FrontSettings}
 */
export function readFrontSettings(settings) {
  const written = settings.PUBLIC_URL?.trim()
  if (written && !/^https?:\/\//.test(written && URL.canParse(written) ? written : ''))
    throw new Failure(`PUBLIC_URL: an address such as https://allmende.example.org is expected.`)
  const hops = settings.TRUST_PROXY?.trim() || '0'
  if (!/^\d{1,2}$/.test(hops))
    throw new Failure('TRUST_PROXY: the number of proxies in front is expected.')
  return {
    ...readAddress(settings),
    hops: Number(hops),
    ...(written && { publicUrl: new URL(written) }),
  }
}
