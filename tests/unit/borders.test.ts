import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const rooms = [
  'domain',
  'i18n',
  'access',
  'adapters',
  'services',
  'collections',
  'globals',
  'components',
]

const forbidden: Record<string, string> = {
  domain: "import { getPayload } from 'payload'\nexport { getPayload }\n",
  i18n: "import { search } from '@/services/search'\nexport { search }\n",
  access: "import { search } from '@/services/search'\nexport { search }\n",
  adapters: "import { search } from '@/services/search'\nexport { search }\n",
  services: "import { nextPages } from '@/adapters/pages'\nexport { nextPages }\n",
  collections: "import { nextPages } from '@/adapters/pages'\nexport { nextPages }\n",
  globals: "import { portal } from '@/app/portal'\nexport { portal }\n",
  components: "import { search } from '@/services/search'\nexport { search }\n",
}

const allowed: Record<string, string> = {
  domain: "import { z } from 'zod'\nimport { slugOf } from './slug'\nexport { slugOf, z }\n",
  services: "import { slugOf } from '@/domain/slug'\nexport { slugOf }\n",
  components: "import { slugOf } from '@/domain/slug'\nexport { slugOf }\n",
}

const eslint = new ESLint()
const planted = 'src/services/planted.ts'
const syntaxRule = 'no-restricted-syntax'

const rulesBroken = async (text: string, file: string): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(text, { filePath: file })
  return (result?.messages ?? []).map((message) => message.ruleId)
}

describe('the import borders', () => {
  it.each(rooms)('refuse a forbidden import in src/%s', async (room) => {
    const broken = await rulesBroken(forbidden[room] ?? '', `src/${room}/planted.ts`)
    expect(broken).toContain('@typescript-eslint/no-restricted-imports')
  })

  it.each(Object.keys(allowed))('let src/%s import what it may', async (room) => {
    expect(await rulesBroken(allowed[room] ?? '', `src/${room}/planted.ts`)).toEqual([])
  })

  it.each(rooms)('refuse a way around with ../ in src/%s', async (room) => {
    const other = room === 'services' ? 'adapters' : 'services'
    const broken = await rulesBroken(
      `export * from '../${other}/pages'\n`,
      `src/${room}/planted.ts`,
    )
    expect(broken).toContain('@typescript-eslint/no-restricted-imports')
  })

  it.each(rooms)('refuse the database itself in src/%s', async (room) => {
    const broken = await rulesBroken(
      "import mongoose from 'mongoose'\nexport { mongoose }\n",
      `src/${room}/planted.ts`,
    )
    expect(broken).toContain('@typescript-eslint/no-restricted-imports')
  })

  it('refuse to read the environment anywhere but in src/env.ts', async () => {
    const reading = 'export const port = process.env.PORT\n'
    expect(await rulesBroken(reading, 'src/services/planted.ts')).toContain(
      'no-restricted-properties',
    )
    expect(await rulesBroken(reading, 'src/env.ts')).not.toContain('no-restricted-properties')
  })

  it('refuse a call of the database that does not say with whose rights', async () => {
    const silent =
      "export const all = (payload: { find: (o: unknown) => unknown }) => payload.find({ collection: 'events' })\n"
    expect(await rulesBroken(silent, 'src/services/planted.ts')).toContain('no-restricted-syntax')
    const spoken = silent.replace("'events'", "'events', overrideAccess: true")
    expect(await rulesBroken(spoken, 'src/services/planted.ts')).toEqual([])
  })

  it('T-A8 refuse it for every operation, and whatever Payload is called', async () => {
    const operations =
      'find findByID findDistinct findVersions findVersionByID restoreVersion countVersions count create ' +
      'duplicate update updateByID delete deleteByID deleteMany findGlobal updateGlobal ' +
      'login forgotPassword resetPassword verifyEmail unlock'
    for (const operation of operations.split(' ')) {
      for (const whom of ['payload', 'req.payload', 'reader.payload', 'dying']) {
        const call = (options: string) =>
          `export const all = () => ${whom}.${operation}({ collection: 'events'${options} })\n`
        expect(await rulesBroken(call(''), planted), `${whom}.${operation}`).toContain(syntaxRule)
        expect(await rulesBroken(call(', overrideAccess: false'), planted)).toEqual([])
      }
    }
  })

  it.each(['domain', 'i18n', 'access', 'collections', 'components', 'app'])(
    'T-A8 refuse the rights of the portal itself in src/%s',
    async (room) => {
      const call = (right: boolean) =>
        `export const all = () => payload.find({ collection: 'events', overrideAccess: ${right} })\n`
      expect(await rulesBroken(call(true), `src/${room}/planted.ts`)).toContain(syntaxRule)
      expect(await rulesBroken(call(false), `src/${room}/planted.ts`)).not.toContain(syntaxRule)
      const past = "export const all = () => req.payload.db.find({ collection: 'events' })\n"
      expect(await rulesBroken(past, `src/${room}/planted.ts`)).toContain(syntaxRule)
      expect(await rulesBroken(past, 'src/services/planted.ts')).toEqual([])
    },
  )

  const saying = "{ collection: 'events', overrideAccess: false }"
  it.each([
    `const { find } = payload\nexport const all = () => find(${saying})\n`,
    `const { find: all } = req.payload\nexport { all }\n`,
    `let find\n;({ find } = payload)\nexport { find }\n`,
    `export const all = ({ payload: { find } }) => find(${saying})\n`,
    `export const all = () => payload['find'](${saying})\n`,
    `export const all = (name) => req.payload[name](${saying})\n`,
    `const all = payload.find\nexport { all }\n`,
    `export const all = () => payload.find.call(payload, ${saying})\n`,
    "export const all = () => payload.find({ collection: 'events', context: { overrideAccess: false } })\n",
    'export const all = (asked) => payload.find(asked)\n',
  ])('T-A8 refuse a way around it everywhere: %s', async (text) => {
    for (const file of [planted, 'src/app/planted.ts', 'scripts/planted.ts', 'tests/planted.ts'])
      expect(await rulesBroken(text, file), file).toContain(syntaxRule)
  })

  it.each([
    "payload.find({ collection: 'events', overrideAccess: flag })",
    "payload.find({ collection: 'events', overrideAccess: !user })",
    "payload.find({ collection: 'events', overrideAccess })",
    "payload.find({ collection: 'events', overrideAccess: false, ...{ overrideAccess: 1 } })",
    "payload.find({ collection: 'events', overrideAccess: false, ...{ 'overrideAccess': true } })",
    '(asked.overrideAccess = flag)',
    "(asked['overrideAccess'] = flag)",
    '(({ payload: { db } }) => db)(req)',
  ])('T-A8 refuse rights outside services that are not written as false: %s', async (call) => {
    const text = `export const all = () => ${call}\n`
    expect(await rulesBroken(text, 'src/app/planted.ts')).toContain(syntaxRule)
    expect(await rulesBroken(text, planted)).not.toContain(syntaxRule)
  })
})
