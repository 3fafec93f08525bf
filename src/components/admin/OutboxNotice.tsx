import type { ServerProps } from 'payload'

const texts = {
  de: (count: number) =>
    count === 1
      ? 'Eine Mail oder andere Wirkung konnte nicht zugestellt werden.'
      : `${count} Mails oder andere Wirkungen konnten nicht zugestellt werden.`,
  en: (count: number) =>
    count === 1
      ? 'One mail or other effect could not be delivered.'
      : `${count} mails or other effects could not be delivered.`,
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
