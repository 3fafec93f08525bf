import type { StructuredData } from '@/domain/structured-data'
import { wordList, words } from '@/domain/words'
import type { Document } from '@/payload-types'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { aboutFile, fileOf } from '../content/Files'
import { among } from '../record/among'
import { Discussed } from '../record/Discussed'
import { dated, fact, factOr, Glance, linkedAll, listed, outside } from '../record/Facts'
import { ChainParts, TextsPart } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { licenceAddress, parties } from '../record/structured'
import { Icon } from '../ui/icon'

type Props = RecordProps<Document>

/** The ways to the document itself; says so when there is none. */
function Open({ locale, both }: Props) {
  const t = translator(locale)
  const { url, file } = both.de
  const upload = fileOf(file)
  if (!url && !upload) return <p>{t('detail.noAddress')}</p>
  return (
    <div className="btns">
      {upload && (
        <a className="btn" href={upload.url}>
          <Icon name="file" /> {t('detail.open')} ({aboutFile(locale, upload)})
        </a>
      )}
      {url && (
        <a className="btn btn--quiet" href={url} rel="noopener">
          <Icon name="external" /> {t('detail.openSite')}
          <span className="vh"> ({t('site.external')})</span>
        </a>
      )}
    </div>
  )
}

function Main(props: Props) {
  const { locale, both, chain } = props
  const t = translator(locale)
  return (
    <>
      <Open {...props} />
      <TextsPart
        locale={locale}
        title={t('detail.keyPoints')}
        texts={wordList(both, (one) => one.keyPoints)}
      />
      <Discussed locale={locale} events={chain.events} agenda={[]} />
      <ChainParts locale={locale} chain={chain} omit={['events', 'organisations', 'programmes']} />
    </>
  )
}

function Aside({ locale, both, chain }: Props) {
  const { de } = both
  const unknown = translator(locale)('detail.unknown')
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact('kind', listed(locale, 'document-kind', de.kind)),
        ...fact('state', listed(locale, 'document-state', de.state), 'state'),
        factOr('date', dated(locale, de.date), { unknown, field: 'date' }),
        factOr('publisher', linkedAll(locale, chain.organisations), {
          unknown,
          field: 'publisher',
        }),
        ...fact(
          'authorUnit',
          de.authorUnit && <span lang={locale === 'de' ? undefined : 'de'}>{de.authorUnit}</span>,
        ),
        ...fact('identifier', de.identifier, 'identifier'),
        ...fact('language', listed(locale, 'language', de.language)),
        ...fact('licence', de.licence),
        ...fact('programmes', linkedAll(locale, chain.programmes)),
        ...fact('address', outside(de.url)),
      ]}
    />
  )
}

const schemaTypes: Partial<Record<Document['kind'], string>> = {
  video: 'VideoObject',
  'legal-act': 'Legislation',
}

/** The document itself in the words of schema.org; where it is kept is another address than its page here. */
function documentData({ locale, both, chain }: Props): StructuredData {
  const { de } = both
  const upload = typeof de.file === 'object' && de.file ? de.file : null
  return {
    '@type': schemaTypes[de.kind] ?? 'DigitalDocument',
    name: words(both, (one) => one.title)?.text,
    description: words(both, (one) => one.summary)?.text,
    datePublished: de.date,
    [de.kind === 'legal-act' ? 'legislationIdentifier' : 'identifier']: de.identifier,
    inLanguage: de.language,
    license: licenceAddress(de.licence),
    publisher: parties(locale, among(chain.organisations, de.publisher)),
    sameAs: de.url,
    encoding: upload && {
      '@type': 'MediaObject',
      contentUrl: upload.url,
      encodingFormat: upload.mimeType,
    },
  }
}

/** The page of a document. */
export function documentSight(props: Props): Sight {
  const { locale, both } = props
  const { de } = both
  return {
    kind: { name: nameOf(locale, 'document-kind', de.kind), value: de.kind },
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: documentData(props),
  }
}
