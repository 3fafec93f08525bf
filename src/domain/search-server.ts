/** MEILISEARCH_URL: which search server, and the key it wants to see: `http(s)://[:KEY@]host[:port]`. */
export type SearchServer = { secure: boolean; host: string; port: number; key: string | null }

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part)
  } catch {
    return null // a lone "%": the key is not encoded as it must be
  }
}

/** What MEILISEARCH_URL says; null when it says nothing that can be followed. */
export function searchServerOf(written: string): SearchServer | null {
  if (!URL.canParse(written)) return null
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(written)
  const secure = protocol === 'https:'
  if ((!secure && protocol !== 'http:') || hostname === '') return null
  // A key before the colon would be a name without a password: it is refused, not silently left out.
  if (username !== '' || pathname !== '/' || search !== '' || hash !== '') return null
  const key = decoded(password)
  if (key === null || !/^[\x21-\x7e]*$/.test(key)) return null
  return {
    secure,
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (secure ? 443 : 80) : Number(port),
    key: key === '' ? null : key,
  }
}
