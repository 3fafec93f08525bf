import type { ReactNode } from 'react'

import type { HeadingLevel } from './types'

type HeadingProps = {
  level: HeadingLevel
  className?: string
  id?: string
  lang?: string
  children: ReactNode
}

/** A heading whose level is decided by its place and whose size by its class. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag: `h${HeadingLevel}` = `h${level}`
  return <Tag {...rest} />
}
