import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

type Locked = {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  engines?: { node?: string }
}
type Lock = { packages: Record<string, Locked> }
type Advisory = { package: string; id: string; fixed: string }
type Package = {
  engines?: { node?: string }
} & Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

const lock = read<Lock>('package-lock.json')
const own = read<Package>('package.json')
/** Known weaknesses and the first version without them; kept by hand, because a portal may run without a network. */
const advisories = read<Advisory[]>('tests/unit/advisories.json')

const installed = Object.entries(lock.packages).flatMap(([path, { version = '' }]) => {
  const name = path.split('node_modules/').at(-1) ?? ''
  return path.includes('node_modules/') ? [{ name, version }] : []
})
const direct = Object.entries({
  ...own.dependencies,
  ...own.devDependencies,
  ...own.optionalDependencies,
})

const numbers = (version: string): number[] =>
  version
    .split(/[-+]/, 1)
    .flatMap((plain) => plain.split('.'))
    .map(Number)

/** True when a version comes before another; a pre-release comes before its release. */
function isBefore(version: string, other: string): boolean {
  const theirs = numbers(other)
  for (const [at, number] of numbers(version).entries()) {
    const their = theirs[at] ?? 0
    if (number !== their) return number < their
  }
  return version.includes('-') && !other.includes('-')
}

/** The known weaknesses of these packages. */
const weaknesses = (packages: readonly { name: string; version: string }[]): string[] =>
  packages.flatMap(({ name, version }) =>
    advisories
      .filter((one) => one.package === name && isBefore(version, one.fixed))
      .map(({ id, fixed }) => `${name} ${version}: ${id}, fixed in ${fixed}`),
  )

describe('H-31 dependencies', () => {
  it('have no known weakness', () => {
    expect(installed.length).toBeGreaterThan(400)
    expect(weaknesses(installed)).toEqual([])
  })

  it('with a weakness would be found, also deep inside another package', () => {
    expect(
      weaknesses([
        { name: 'next', version: '16.3.2' },
        { name: 'payload', version: '3.90.1-canary.1' },
        { name: 'nodemailer', version: '6.10.1' },
      ]).length,
    ).toBe(3)
    expect(installed).toContainEqual({ name: 'nodemailer', version: '10.6.0' })
  })

  it('are all in the list of weaknesses by their right name', () => {
    const names = new Set(installed.map(({ name }) => name))
    expect(advisories.filter((one) => !names.has(one.package))).toEqual([])
    expect(advisories.filter(({ fixed }) => !/^\d+\.\d+\.\d+$/.test(fixed))).toEqual([])
  })

  it('are pinned exactly and installed as pinned', () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    const wrong = direct.filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    )
    expect(wrong).toEqual([])
  })

  it('come from the registry alone, each with its hash', () => {
    const trouble = Object.entries(lock.packages).flatMap(([path, one]) => {
      if (path === '') return []
      const elsewhere =
        one.resolved !== undefined && !/^https:\/\/registry\.npmjs\.org\//.test(one.resolved)
      const hashed = /^sha512-[A-Za-z0-9+/]{86}==$/.test(one.integrity ?? '')
      return elsewhere || one.link || !hashed ? [`${path} ${one.resolved ?? ''}`] : []
    })
    expect(trouble).toEqual([])
  })

  it('of Payload are all of one version', () => {
    const versions = installed.filter(({ name }) => /^payload$|^@payloadcms\//.test(name))
    expect(versions.length).toBeGreaterThan(6)
    expect([...new Set(versions.map(({ version }) => version))]).toEqual(['3.90.2'])
  })

  it('say for which Node they are', () => expect(own.engines?.node).toMatch(/^>=\d+/))
})

describe('the order of versions', () => {
  it.each([
    ['1.9.0', '1.10.0'],
    ['3.90.1', '3.90.2'],
    ['9.1.1', '10.0.0'],
    ['2.0.0-beta.1', '2.0.0'],
  ])('puts %s before %s', (one, other) => {
    expect(isBefore(one, other)).toBe(true)
    expect(isBefore(other, one)).toBe(false)
    expect(isBefore(one, one)).toBe(false)
  })
})
