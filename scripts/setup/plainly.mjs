import { explain } from './say.mjs'

/** Loaded before a command: whatever it does not answer itself is said in one sentence; the stack is for DEBUG=1. */
process.on('uncaughtException', (error) => {
  explain(error)
  process.exit(1)
})
