import type { ServerProps } from 'payload'

const texts = {
  de: (count: number) =>
    count === 1
      ? 'Eine E-Mail oder ein anderer Auftrag ist endgültig fehlgeschlagen.'
      : `${count} E-Mails oder andere Aufträge sind endgültig fehlgeschlagen.`,
  en: (count: number) =>
    count === 1
      ? 'One e-mail or other task has failed for good.'
      : `${count} e-mails or other tasks have failed for good.`,
}
const ways = { de: 'Im Postausgang ansehen', en: 'See the outbox' }

const failed = { state: { equals: 'failed' } }
const address = '/admin/collections/outbox?where[or][0][and][0][state][equals]=failed'

/** On the panel's first page: tells administrators what has failed for good. Nobody else may read the outbox. */
export async function OutboxNotice({ payload, user, i18n }: ServerProps) {
  if (user?.role !== 'admin') return null
  const { totalDocs } = await payload.count({
    collection: 'outbox',
    where: failed,
    overrideAccess: false,
    user,
  })
  if (totalDocs === 0) return null
  const language = i18n.language === 'de' ? 'de' : 'en'
  return (
    <p className="panel-notice" role="status">
      {texts[language](totalDocs)} <a href={address}>{ways[language]}</a>
    </p>
  )
}
