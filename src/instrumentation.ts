/** Next calls this once, when a server starts: the outbox begins to drain and the sweep to repair. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- the bundler replaces it; elsewhere than on Node nothing is loaded
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // eslint-disable-next-line no-restricted-syntax -- only now is it known that this is a server of ours
  const { beginBackground } = await import('@/app/background')
  beginBackground()
}
