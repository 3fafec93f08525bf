import { z } from 'zod'

import { federalStates } from './federal-state'

/** One row of the official directory. Keys (AGS) are text: eight digits, leading zeros count. */
export const municipalityRow = z.object({
  ags: z.string().regex(/^\d{8}$/, 'eight digits expected'),
  name: z.string().trim().min(1, 'a name is expected'),
  designation: z.string().trim(),
  type: z.string().trim(),
  state: z.enum(federalStates, 'an ISO 3166-2 code such as DE-NW is expected'),
  district: z.string().trim(),
  lat: z.number().min(47).max(56).nullable(),
  lon: z.number().min(5).max(16).nullable(),
})
export type MunicipalityRow = z.infer<typeof municipalityRow>

export const columns = [
  'ags',
  'name',
  'designation',
  'type',
  'state',
  'district',
  'lat',
  'lon',
] as const

/** Cells of one CSV line; quotes may hold commas and doubled quotes (RFC 4180). */
export function cellsOf(line: string): string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

const coordinate = (cell: string | undefined): number | null => (cell ? Number(cell) : null)

/** Reads a whole list. Throws with the line's number and what is wrong with it; nothing is guessed. */
export function municipalitiesFrom(csv: string): MunicipalityRow[] {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (cellsOf(head).join() !== columns.join()) {
    throw new Error(
      `Line 1: the columns ${columns.join()} are expected, found ${head || 'nothing'}.`,
    )
  }
  const seen = new Set<string>()
  return lines.flatMap((line, at) => {
    if (line === '') return []
    const row = rowFrom(line, at + 2)
    if (seen.has(row.ags))
      throw new Error(`Line ${at + 2}: the key ${row.ags} stands in the list twice.`)
    seen.add(row.ags)
    return [row]
  })
}

function rowFrom(line: string, number: number): MunicipalityRow {
  const [ags, name, designation, type, state, district, lat, lon] = cellsOf(line)
  const row = municipalityRow.safeParse({
    ags,
    name,
    designation,
    type,
    state,
    district,
    lat: coordinate(lat),
    lon: coordinate(lon),
  })
  if (row.success) return row.data
  const [issue] = row.error.issues
  throw new Error(
    `Line ${number}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'} (${line.slice(0, 60)})`,
  )
}
