import { Heading } from './heading'
import type { HeadingLevel, Tone } from './types'

type EntryTileProps = {
  tone: Tone
  href: string
  title: string
  text: string
  more: string
  headingLevel?: HeadingLevel
}

/** One way into the portal; the whole tile is its link. Stands in `<ul className="tiles"><li>`. */
export function EntryTile({ tone, href, title, text, more, headingLevel = 2 }: EntryTileProps) {
  return (
    <div className={`tile t-${tone}`}>
      <Heading level={headingLevel} className="tile__title">
        <a href={href}>{title}</a>
      </Heading>
      <p>{text}</p>
      <span className="more small">{more}</span>
    </div>
  )
}
