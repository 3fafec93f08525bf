import { delimiter, join } from 'node:path'

/** @typedef {import('./settings.mjs').Settings} Settings */

/** Settings of a real portal have no place in a test: no test may reach its data or its mail. */
const dropped = [
  'DATABASE_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'MEILISEARCH_URL',
  'PUBLIC_URL',
  'PORT',
  'HOST',
  'EXAMPLES',
  'PAYLOAD_SECRET',
  'TRUST_PROXY',
  'TEST_DATABASE_URL',
  'NODE_ENV',
  'ALLMENDE_NODE',
]

/**
 * The environment of everything `npm test` starts.
 * @param {string} root
 * @param {Settings} [own]
 * @returns {Settings}
 */
export function makeTestEnvironment(root, own = process.env) {
  const kept = Object.entries(own).filter(([name]) => !dropped.includes(name))
  const env = Object.fromEntries(kept)
  // Windows writes it `Path`, and two spellings at once confuse it.
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return {
    ...env,
    [path]: [join(root, 'node_modules', '.bin'), env[path]].filter(Boolean).join(delimiter),
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: 'allmende-test-secret-never-for-a-real-portal',
  }
}
