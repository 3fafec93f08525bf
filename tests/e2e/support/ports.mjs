/** Where the portals of these tests listen, as playwright.config.ts has chosen. */
export const ports = {
  reading: process.env.E2E_PORT,
  editing: process.env.E2E_EDITING_PORT,
  empty: process.env.E2E_EMPTY_PORT,
  sentinel: process.env.E2E_SENTINEL_PORT,
}
