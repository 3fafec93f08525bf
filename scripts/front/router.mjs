import { parseAndValidateFlightRouterState as parse } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js'

/**
 * Whether the browser part of Next could have sent this about the page it shows: Next answers with 500 to anything else
 * (H-33). Judged by Next's own reader, because its form changes with Next.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @returns {boolean}
 */
export function isReadableRouterState(headers) {
  try {
    parse(headers['next-router-state-tree'])
    return true
  } catch {
    return false
  }
}
