import { twoWorlds, unknownTo } from './two-world'

/** `npm run test:two-world [QUESTIONS]`: the long form of tests/integration/two-world.test.ts, 10,000 questions for each actor. */
const questions = Number(process.argv[2] ?? 10_000)
const worlds = await twoWorlds()
let differing = 0
for (const [actor, kinds] of Object.entries(unknownTo)) {
  const started = Date.now()
  const result = await worlds.play({
    actor: actor as keyof typeof unknownTo,
    kinds,
    questions,
    seed: 7,
  }) // a key of it
  differing += result.differing.length
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(
    `${actor}: ${result.asked} questions, ${result.answered} answered, ${result.differing.length} differing answers, ${seconds} s`,
  )
  for (const line of result.differing.slice(0, 20)) console.log(`  ${line}`)
}
await worlds.end()
process.exit(differing === 0 ? 0 : 1)
