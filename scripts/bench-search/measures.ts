/** Times of many runs, and how long the thread that serves pages was held up. */

/** Milliseconds of one run: of the processor, in all threads together, and on the wall. */
export type Times = { cpu: number[]; wall: number[] }

export async function timesOf<T>(inputs: readonly T[], run: (input: T) => unknown): Promise<Times> {
  const times: Times = { cpu: [], wall: [] }
  for (const input of inputs) {
    const [before, began] = [process.cpuUsage(), performance.now()]
    await run(input)
    const { user, system } = process.cpuUsage(before)
    times.cpu.push((user + system) / 1000)
    times.wall.push(performance.now() - began)
  }
  return times
}

export function percentile(all: readonly number[], share: number): number {
  const sorted = [...all].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export type Block = { wall: number; cpu: number }

/**
 * The longest time in which this thread did nothing else, while the work went on: on the wall, and what of it the thread
 * itself was working. Where other programs take the processor, only the latter is of our making.
 */
export async function longestBlock(work: () => Promise<unknown>): Promise<Block> {
  const longest: Block = { wall: 0, cpu: 0 }
  const step = 2
  let last = { wall: performance.now(), cpu: threadTime() }
  const look = () => {
    const now = { wall: performance.now(), cpu: threadTime() }
    longest.wall = Math.max(longest.wall, now.wall - last.wall - step)
    longest.cpu = Math.max(longest.cpu, now.cpu - last.cpu)
    last = now
  }
  const timer = setInterval(look, step)
  try {
    await work()
    await new Promise((resolve) => setTimeout(resolve, 2 * step))
    look()
  } finally {
    clearInterval(timer)
  }
  return longest
}

/** Milliseconds this thread has worked; older Nodes cannot tell, there the wall counts. */
function threadTime(): number {
  if (!('threadCpuUsage' in process)) return performance.now()
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
