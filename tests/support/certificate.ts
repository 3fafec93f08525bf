import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isIP } from 'node:net'

/**
 * A self-signed certificate made on the spot, so that no key lies in the repository and no other program is needed.
 * Node can read certificates but not write them; these are the few parts of X.509 (RFC 5280) one needs.
 */
export type Certificate = { key: string; cert: string }

const sized = (length: number): Buffer => {
  if (length < 128) return Buffer.from([length])
  const bytes = Buffer.from(length.toString(16).padStart(length > 255 ? 4 : 2, '0'), 'hex')
  return Buffer.concat([Buffer.from([128 + bytes.length]), bytes])
}
const tagged = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), sized(content.length), content])
}
const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, ...parts)
const identifier = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'))
const text = (tag: number, value: string): Buffer => tagged(tag, Buffer.from(value))

const time = (moment: Date): Buffer =>
  text(0x17, `${moment.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`)

const algorithm = sequence(identifier('2a8648ce3d040302')) // ecdsa-with-SHA256
const commonName = (name: string): Buffer =>
  sequence(tagged(0x31, sequence(identifier('550403'), text(0x0c, name))))

const alternativeName = (host: string): Buffer =>
  isIP(host) === 4
    ? tagged(0x87, Buffer.from(host.split('.').map(Number)))
    : tagged(0x82, Buffer.from(host))

const day = 24 * 60 * 60 * 1000

/** A certificate for these hosts, valid from yesterday until tomorrow. */
export function aCertificate(...hosts: string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = commonName('Beispiel')
  const names = tagged(0x04, sequence(...hosts.map(alternativeName)))
  const toSign = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))), // version 3
    tagged(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])), // serial number
    algorithm,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(sequence(identifier('551d11'), names))),
  )
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', toSign, privateKey))
  const body = sequence(toSign, algorithm, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${(body.match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`,
  }
}
