/** The filters our adapter writes, read as Meilisearch reads them (crates/filter-parser), and nothing more. */
export type Kept = Record<string, unknown>

export const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const valuesOf = (one: Kept, path: string): unknown[] => {
  const held = path.split('.').reduce<unknown>((at, key) => Reflect.get(Object(at), key), one)
  return [held ?? []].flat()
}

/** Between double quotes; only a quote is given back without its backslash. */
function listed(written: string): string[] {
  const values: string[] = []
  for (const { 1: value = '' } of written.matchAll(/"((?:\\.|[^"\\])*)"/gs))
    values.push(value.includes('\\"') ? value.replaceAll('\\"', '"') : value)
  const rest = written.replace(/"((?:\\.|[^"\\])*)"/gs, '')
  if (!/^[\s,]*$/.test(rest)) throw new Error(`Not a list: ${written}`)
  return values
}

function matches(one: Kept, filter: string): boolean {
  const [, name = '', sign = '', value = ''] =
    /^([\w.]+) (EXISTS|IN|>=|<=)(?: (.+))?$/s.exec(filter) ?? []
  if (sign === 'EXISTS') return valuesOf(one, name).length > 0
  if (sign === 'IN') {
    const wanted = listed(value.slice(1, -1))
    return valuesOf(one, name).some((held) => wanted.includes(String(held)))
  }
  if (sign !== '>=' && sign !== '<=') throw new Error(`Not a filter: ${filter}`)
  if (!/^-?\d+(\.\d+)?(e\+?\d+)?$/.test(value)) throw new Error(`Not a number: ${value}`)
  return valuesOf(one, name).some((held) =>
    sign === '>=' ? Number(held) >= Number(value) : Number(held) <= Number(value),
  )
}

export const matchesAll = (one: Kept, filters: readonly string[]): boolean =>
  filters.every((filter) => matches(one, filter))
