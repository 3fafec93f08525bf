/** The colours a thing may wear. They decorate; its word carries the meaning. */
export type Tone = 'green' | 'sky' | 'corn' | 'clay' | 'accent'

/** The page owns h1; everything below it says where it stands. */
export type HeadingLevel = 2 | 3 | 4

export type Link = { label: string; href: string }
