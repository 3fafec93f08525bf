import { pagesNear } from '@/domain/listing'
import type { Locale } from '@/domain/locale'
import { translator } from '@/i18n/translator'

import { Pagination } from '../ui/pagination'

type PagesProps = {
  locale: Locale
  page: number
  pages: number
  /** The address of a page by its number. */
  hrefOf: (page: number) => string
}

/** The ways to the other pages of what was found. */
export function Pages({ locale, page, pages, hrefOf }: PagesProps) {
  const t = translator(locale)
  return (
    <Pagination
      label={t('list.pages')}
      pageLabel={t('list.page')}
      current={page}
      pages={pagesNear(page, pages).map((number) => ({ number, href: hrefOf(number) }))}
      previous={page > 1 ? { label: t('list.previous'), href: hrefOf(page - 1) } : undefined}
      next={page < pages ? { label: t('list.next'), href: hrefOf(page + 1) } : undefined}
    />
  )
}
