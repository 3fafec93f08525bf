import type { Link } from './types'

type ChipLinkProps = Link & { lang?: string; isFirst?: boolean }

/** One way on in a list of chips; `isFirst` stands out. */
export function ChipLink({ label, href, lang, isFirst = false }: ChipLinkProps) {
  return (
    <li>
      <a className={isFirst ? 'chip chip--on' : 'chip'} href={href} lang={lang}>
        {label}
      </a>
    </li>
  )
}
