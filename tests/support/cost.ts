export type Cost = { seconds: number; megabytes: number }

/** How long something takes, and how much memory it needs at the most beyond what was taken already. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5)
  const start = performance.now()
  await work()
  clearInterval(watch)
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: (peak - before) / 1024 / 1024,
  }
}
