import { revalidatePath } from 'next/cache'

/** Next's page cache. Outside a request of the web process (seed, tests, command line) there is nothing to forget. */
export const nextPages = {
  refresh(): void {
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
}
