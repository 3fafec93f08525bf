import type { Payload, ServerProps } from 'payload'

import type { Troubles } from '@/domain/outbox'

const texts = {
  de: {
    failed: (count: number) =>
      count === 1
        ? 'Eine E-Mail oder ein anderer Auftrag ist endgültig fehlgeschlagen.'
        : `${count} E-Mails oder andere Aufträge sind endgültig fehlgeschlagen.`,
    waiting: (count: number) =>
      count === 1
        ? 'Eine E-Mail oder ein anderer Auftrag wartet, weil etwas nicht funktioniert. Das Portal versucht es weiter.'
        : `${count} E-Mails oder andere Aufträge warten, weil etwas nicht funktioniert. Das Portal versucht es weiter.`,
    way: 'Im Postausgang ansehen',
  },
  en: {
    failed: (count: number) =>
      count === 1
        ? 'One e-mail or other task has failed for good.'
        : `${count} e-mails or other tasks have failed for good.`,
    waiting: (count: number) =>
      count === 1
        ? 'One e-mail or other task is waiting because something does not work. The portal keeps trying.'
        : `${count} e-mails or other tasks are waiting because something does not work. The portal keeps trying.`,
    way: 'See the outbox',
  },
}

const outbox = '/admin/collections/outbox?where[or][0][and][0]'
const addresses = {
  failed: `${outbox}[state][equals]=failed`,
  waiting: `${outbox}[state][equals]=queued&where[or][0][and][1][error][exists]=true`,
}

type Props = ServerProps & {
  /** Counts with the rights of the portal; given by payload.config.ts, because components ask no service. */
  countTroubles: (payload: Payload) => Promise<Troubles>
}

/**
 * On the panel's first page: tells what waits because of an error and what has failed for good. Coordinators, who wait for
 * answers to mails, learn the number; administrators also get to the outbox, which nobody else may read.
 */
export async function OutboxNotice({ payload, user, i18n, countTroubles }: Props) {
  if (user?.role !== 'admin' && user?.role !== 'coordinator') return null
  const troubles = await countTroubles(payload)
  const text = texts[i18n.language === 'de' ? 'de' : 'en']
  return (['failed', 'waiting'] as const)
    .filter((what) => troubles[what] > 0)
    .map((what) => (
      <p className="panel-notice" role="status" key={what}>
        {text[what](troubles[what])}{' '}
        {user.role === 'admin' && <a href={addresses[what]}>{text.way}</a>}
      </p>
    ))
}
