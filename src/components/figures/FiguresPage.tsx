import type { Locale } from '@/domain/locale'
import { type Section as SectionName, sections } from '@/domain/section'
import { dateText, whole } from '@/i18n/format'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { Said } from '../content/Said'
import { StatedBy } from '../record/Figures'
import type { FigureView, SourceView } from '../record/props'
import { DataTable } from '../ui/data-table'
import { Section } from '../ui/section'

type FiguresPageProps = {
  locale: Locale
  counts: Record<SectionName, number>
  directory: { count: number; asOf: string | null }
  figures: readonly FigureView[]
  sources: readonly (SourceView & { cited: number })[]
}

function Counts({ locale, counts, directory }: FiguresPageProps) {
  const t = translator(locale)
  const rows = sections.map((section) => [
    <a key={section} href={placeOf(locale, section)}>
      {t(`place.${section}`)}
    </a>,
    whole(locale, counts[section]),
  ])
  const registered = [
    t('figures.municipalities', {
      date: directory.asOf ? dateText(locale, directory.asOf) : t('detail.unknown'),
    }),
    whole(locale, directory.count),
  ]
  return (
    <Section title={t('figures.counts')} lead={t('figures.countsText')}>
      <DataTable
        caption={t('figures.counts')}
        captionHidden
        head={[t('figures.kind'), t('figures.number')]}
        rows={[...rows, registered]}
        numeric={[1]}
      />
    </Section>
  )
}

function SourceLink({ source, locale }: { source: SourceView; locale: Locale }) {
  const lang = locale === 'de' ? undefined : 'de'
  return source.url ? (
    <a href={source.url} rel="noopener" lang={lang}>
      {source.title}
    </a>
  ) : (
    <span lang={lang}>{source.title}</span>
  )
}

function Indicators({ locale, figures }: FiguresPageProps) {
  const t = translator(locale)
  return (
    <Section title={t('figures.indicators')} soft>
      <DataTable
        caption={t('figures.indicators')}
        captionHidden
        head={[t('fact.what'), t('fact.value'), t('fact.asOf'), t('fact.source')]}
        rows={figures.map((figure) => [
          <span key="title" id={figure.id}>
            <Said locale={locale} text={figure.title} />
          </span>,
          <span key="value">
            <Said locale={locale} text={figure.value} />
            {figure.derived && <span className="small muted"> ({t('figures.derived')})</span>}
          </span>,
          figure.asOf ? dateText(locale, figure.asOf) : t('detail.unknown'),
          <ul key="sources" className="plain-list">
            {figure.sources.map((source) => (
              <li key={source.id}>
                <SourceLink source={source} locale={locale} />
              </li>
            ))}
            {figure.statedBy && (
              <li className="small muted">
                <StatedBy locale={locale} name={figure.statedBy} />
              </li>
            )}
          </ul>,
        ])}
      />
    </Section>
  )
}

/** All counts, all figures and all sources of the portal. */
export function FiguresPage(props: FiguresPageProps) {
  const { locale, sources } = props
  const t = translator(locale)
  return (
    <>
      <Counts {...props} />
      <Indicators {...props} />
      <Section title={t('figures.sources')} lead={t('figures.sourcesText')}>
        <DataTable
          caption={t('figures.sources')}
          captionHidden
          head={[t('fact.source'), t('fact.date'), t('figures.citedIn')]}
          rows={sources.map((source) => [
            <SourceLink key={source.id} source={source} locale={locale} />,
            source.publishedOn ? dateText(locale, source.publishedOn) : t('detail.unknown'),
            t('detail.cited', { count: source.cited }),
          ])}
        />
      </Section>
    </>
  )
}
