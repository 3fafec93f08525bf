const most = 100_000

/** Why no load is generated, in one sentence; null when nothing speaks against it. */
export function refusalOf({
  publicUrl,
  wanted,
}: {
  publicUrl: string | undefined
  wanted: number
}): string | null {
  if (publicUrl)
    return `PUBLIC_URL is set (${publicUrl}): generated records do not belong in a real portal.`
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > most)
    return `Say how many records there should be, from 1 to ${most}: npm run generate:load 1000`
  return null
}
