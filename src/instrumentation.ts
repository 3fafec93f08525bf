/** Next calls this once, when a server starts: pages can open the portal, the outbox drains, the sweep repairs. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- the bundler replaces it; elsewhere than on Node nothing is loaded
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // eslint-disable-next-line no-restricted-syntax -- only now is it known that this is a server of ours
  const { beginBackground, offerPortal } = await import('@/app/background')
  offerPortal()
  beginBackground()
}
