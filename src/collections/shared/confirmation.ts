import type { Field } from 'payload'

import { day, email, group, link, text, yesNo, area } from './fields'

/** Who answers for a record, and until when it must be confirmed anew. A role, never only a person. */
export const confirmation = (): Field =>
  group('confirmation', { de: 'Pflege', en: 'Upkeep' }, [
    link(
      'owner',
      { de: 'Verantwortliche Organisation', en: 'Responsible organisation' },
      { to: 'organisations' },
    ),
    text(
      'ownerRole',
      { de: 'Zuständige Stelle', en: 'Responsible role' },
      {
        help: {
          de: 'Zum Beispiel „Fachbereich IT“. Keine Namen von Personen.',
          en: 'For example “IT department”. No names of persons.',
        },
      },
    ),
    email(
      'contact',
      { de: 'Funktionspostfach', en: 'Functional mailbox' },
      {
        help: {
          de: 'Ein Postfach der Stelle, keine persönliche Adresse.',
          en: 'A mailbox of the role, not a personal address.',
        },
      },
    ),
    day('lastConfirmed', { de: 'Zuletzt bestätigt am', en: 'Last confirmed on' }),
    day(
      'reviewBy',
      { de: 'Erneut prüfen bis', en: 'Review by' },
      {
        help: {
          de: 'Danach zeigt die Seite, dass der Eintrag nicht bestätigt ist.',
          en: 'After this day the page says that the record is not confirmed.',
        },
      },
    ),
  ])

/** Submitted and archived; who sees the record is decided by Payload's status alone (domain/publication). */
export const publicationFields = (): Field[] => [
  yesNo(
    'submitted',
    { de: 'Zur Freigabe eingereicht', en: 'Submitted for approval' },
    { sidebar: true },
  ),
  yesNo(
    'archived',
    { de: 'Archiviert', en: 'Archived' },
    {
      sidebar: true,
      help: {
        de: 'Die Seite bleibt erreichbar und sagt, dass sie nicht mehr gepflegt wird.',
        en: 'The page stays reachable and says that it is no longer maintained.',
      },
    },
  ),
  {
    ...area('archiveReason', { de: 'Grund', en: 'Reason' }, { localized: true }),
    admin: {
      position: 'sidebar',
      condition: (data: Record<string, unknown>) => data.archived === true,
    },
  } as Field, // a text area shown only for archived records
]
