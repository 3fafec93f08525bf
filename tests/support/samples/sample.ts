import type { UploadEnding, UploadRefusal } from '@/domain/upload'

/** A file somebody may send, and what becomes of it: the ending it is kept with, or why it is refused (SECURITY 3c). */
export type Sample = {
  what: string
  name: string
  type: string
  bytes: Buffer
  becomes: UploadEnding | { refused: UploadRefusal }
}

export const no = (refused: UploadRefusal): { refused: UploadRefusal } => ({ refused })
export const plain = (text: string): Buffer => Buffer.from(text)
export const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

export const script = '<script>alert(1)</script>'
export const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`

/** So many megabytes of nothing. */
export const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024)
