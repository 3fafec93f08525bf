import { revalidatePath } from 'next/cache'

/**
 * Next's page cache. `changed` makes every kept page void, wherever the change comes from; within a request Next is told
 * as well, and tells the browser. Outside of one (sweep, seed, tests, command line) there is nobody to be told.
 */
export const nextPages = (changed: () => void) => ({
  refresh(): void {
    changed()
    try {
      revalidatePath('/', 'layout')
    } catch (error) {
      if (
        error instanceof Error &&
        /static generation store missing|outside a request scope/i.test(error.message)
      )
        return
      throw error
    }
  },
})
