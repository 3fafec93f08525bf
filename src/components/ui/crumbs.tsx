export type CrumbsProps = {
  label: string
  items: { label: string; href?: string; lang?: string }[]
}

/** Where this page lies; the last item, without an address, is the page itself. */
export function Crumbs({ label, items }: CrumbsProps) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? (
              <a href={item.href} lang={item.lang}>
                {item.label}
              </a>
            ) : (
              <span aria-current="page" lang={item.lang}>
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
