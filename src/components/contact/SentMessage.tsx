import type { ContactKind } from '@/domain/contact-request'
import type { Locale } from '@/domain/locale'
import type { PartialDate } from '@/domain/partial-date'
import { dateText } from '@/i18n/format'
import { homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

/** What happens next, and by which day. */
export function SentMessage({
  locale,
  kind,
  dueOn,
}: {
  locale: Locale
  kind: ContactKind
  dueOn: PartialDate
}) {
  const t = translator(locale)
  return (
    <div className="prose stack">
      <ol>
        <li>{t(`contact.sent.read.${kind}`)}</li>
        <li>{t('contact.sent.answer', { day: dateText(locale, dueOn) })}</li>
      </ol>
      <p>{t('contact.sent.mail')}</p>
      {kind === 'barrier' && <p>{t('contact.sent.statement')}</p>}
      <div className="btns">
        <a className="btn" href={homeOf(locale)}>
          {t('contact.sent.home')}
        </a>
        {kind === 'barrier' && (
          <a className="btn btn--quiet" href={placeOf(locale, 'accessibility')}>
            {t('contact.sent.statementLink')}
          </a>
        )}
      </div>
    </div>
  )
}
