import type { Locale } from '@/domain/locale'
import type { Section as SectionName } from '@/domain/section'
import { dateText } from '@/i18n/format'
import { addressOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { EntryCard, type EntryView } from '../catalogue/EntryCard'
import { langOf, Said } from '../content/Said'
import { FigureItem } from '../record/Figures'
import type { FigureView, LinkedView } from '../record/props'
import { Card } from '../ui/card'
import { Chain } from '../ui/chain'
import { TopicChips } from '../ui/chips'
import { EntryTile } from '../ui/entry-tile'
import { Figure, Figures } from '../ui/figure'
import { Hero } from '../ui/hero'
import { Section } from '../ui/section'
import { StripList } from '../ui/strip-list'

export type HomeProps = {
  locale: Locale
  counts: Record<SectionName, number>
  figures: readonly FigureView[]
  news: readonly (EntryView & { id: string })[]
  coming: readonly (EntryView & { id: string })[]
  programmes: readonly LinkedView[]
  /** Use cases to begin with. */
  starts: readonly LinkedView[]
}

const waysIn = [
  { way: 'find', place: 'solutions', tone: 'green' },
  { way: 'join', place: 'events', tone: 'sky' },
  { way: 'give', place: 'contribute', tone: 'corn' },
  { way: 'learn', place: 'about', tone: 'clay' },
] as const

function Tiles({ locale, counts }: HomeProps) {
  const t = translator(locale)
  return (
    <div className="wrap">
      <ul className="tiles">
        {waysIn.map(({ way, place, tone }) => (
          <li key={way}>
            <EntryTile
              tone={tone}
              href={placeOf(locale, place)}
              title={t(`home.${way}Title`)}
              text={t(`home.${way}Text`)}
              more={t(`home.${way}More`, { count: counts.solutions })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Numbers({ locale, counts, figures }: HomeProps) {
  const t = translator(locale)
  return (
    <Section
      title={t('home.figures')}
      action={{ label: t('home.allFigures'), href: placeOf(locale, 'figures') }}
    >
      <Figures>
        <Figure
          value={String(counts.solutions)}
          label={t('home.solutionsFigure')}
          source={t('home.solutionsSource')}
          sourceHref={placeOf(locale, 'solutions')}
          tone="accent"
        />
        {figures.map((figure, at) => (
          <FigureItem key={figure.id} locale={locale} figure={figure} at={at} />
        ))}
      </Figures>
    </Section>
  )
}

function Coming({ locale, coming }: HomeProps) {
  const t = translator(locale)
  const open = coming.every(({ day }) => !day?.start)
  return (
    <Section
      title={t('home.dates')}
      action={{ label: t('home.allDates'), href: placeOf(locale, 'events') }}
      lead={open ? (coming.length > 0 ? t('home.noDate') : t('events.none')) : undefined}
    >
      <ul className="grid grid--wide">
        {coming.map((entry) => (
          <li key={entry.id}>
            <EntryCard locale={locale} entry={entry} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Newest({ locale, news }: HomeProps) {
  const t = translator(locale)
  return (
    <Section
      title={t('home.news')}
      soft
      action={{ label: t('home.allNews'), href: placeOf(locale, 'news') }}
    >
      <ul className="grid">
        {news.map(({ id, link, asOf }) => (
          <li key={id}>
            <Card
              stamp={asOf ? dateText(locale, asOf) : undefined}
              kind={t('one.news')}
              title={link.title.text}
              lang={langOf(locale, link.title)}
              href={addressOf(locale, 'news', link.slug)}
              summary={link.summary?.text}
              summaryLang={langOf(locale, link.summary)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function WholeChain({ locale, counts }: HomeProps) {
  const t = translator(locale)
  const counted = (section: 'use-cases' | 'solutions' | 'events' | 'documents', text: string) => (
    <>
      {text}{' '}
      <a href={placeOf(locale, section)}>{t(`counted.${section}`, { count: counts[section] })}</a>
    </>
  )
  return (
    <Section title={t('home.chain')} lead={t('home.chainLead')}>
      <Chain
        steps={[
          {
            title: t('one.use-cases'),
            text: counted('use-cases', t('home.chainUseCase')),
            icon: 'useCase',
          },
          {
            title: t('one.solutions'),
            text: counted('solutions', t('home.chainSolution')),
            icon: 'solution',
          },
          { title: t('home.adoption'), text: t('home.chainAdoption'), icon: 'adoption' },
          { title: t('home.event'), text: counted('events', t('home.chainEvent')), icon: 'event' },
          {
            title: t('home.document'),
            text: counted('documents', t('home.chainDocument')),
            icon: 'document',
          },
        ]}
      />
    </Section>
  )
}

function Together({ locale, programmes }: HomeProps) {
  const t = translator(locale)
  return (
    <Section
      title={t('home.programmes')}
      soft
      action={{ label: t('home.allProgrammes'), href: placeOf(locale, 'programmes') }}
    >
      <StripList
        items={programmes.map((one) => ({
          title: one.title.text,
          lang: langOf(locale, one.title),
          href: addressOf(locale, 'programmes', one.slug),
          text: one.summary ? (
            <Said locale={locale} text={one.summary} />
          ) : (
            one.kind && nameOf(locale, 'programme-kind', one.kind)
          ),
        }))}
      />
    </Section>
  )
}

/** The start page: four ways in, then what there is. */
export function HomePage(props: HomeProps) {
  const { locale, starts } = props
  const t = translator(locale)
  return (
    <>
      <Hero title={t('home.title')} lead={t('home.lead')}>
        <TopicChips
          label={t('home.start')}
          chips={starts.map((one) => ({
            label: one.title.text,
            lang: langOf(locale, one.title),
            href: addressOf(locale, 'use-cases', one.slug),
          }))}
        />
      </Hero>
      <Tiles {...props} />
      <Numbers {...props} />
      <Newest {...props} />
      <Coming {...props} />
      <WholeChain {...props} />
      <Together {...props} />
    </>
  )
}
