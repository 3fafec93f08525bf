/** A whole number from 0 to `most`, or the usual one where none was given. */
export const numberWithin = (value: number | undefined, usual: number, most: number): number =>
  Math.min(Math.max(Math.trunc(Number.isNaN(value) ? usual : (value ?? usual)), 0), most)
