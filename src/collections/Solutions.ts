import { maturities } from '@/domain/maturity'
import { opennesses, solutionKinds, topicGroups } from '@/domain/solution'
import { targetGroups } from '@/domain/use-case'

import {
  area,
  choice,
  choices,
  group,
  image,
  link,
  links,
  number,
  partialDate,
  rows,
  text,
  texts,
  webAddress,
} from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

/** What was built: prototype, adapter, platform or service. */
export const Solutions = publicRecord({
  slug: 'solutions',
  labels: {
    singular: { de: 'Lösung', en: 'Solution' },
    plural: { de: 'Lösungen', en: 'Solutions' },
  },
  help: {
    de: 'Prototypen, Adapter, Plattformen und Dienste, die andere nutzen können.',
    en: 'Prototypes, adapters, platforms and services that others can use.',
  },
  group: 'catalogue',
  columns: ['kind', 'maturity', 'programme'],
  content: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    text('name', { de: 'Name der Lösung', en: 'Name of the solution' }, { required: true }),
    texts('aliases', { de: 'Andere Schreibweisen', en: 'Other spellings' }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    richText('body', { de: 'Beschreibung', en: 'Description' }),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'solution-kind', values: solutionKinds, required: true, index: true },
    ),
    choice(
      'maturity',
      { de: 'Reifegrad', en: 'Maturity' },
      { from: 'maturity', values: maturities, required: true, fallback: 'unknown', index: true },
    ),
    partialDate('maturityAsOf', { de: 'Reifegrad, Stand', en: 'Maturity as of' }),
    area('retiredReason', { de: 'Warum beendet', en: 'Why retired' }, { localized: true }),
    link('successor', { de: 'Nachfolgerin', en: 'Successor' }, { to: 'solutions' }),
    choice(
      'openSource',
      { de: 'Open Source', en: 'Open source' },
      { from: 'openness', values: opennesses, required: true, fallback: 'unknown', index: true },
    ),
    text(
      'licence',
      { de: 'Lizenz', en: 'Licence' },
      {
        help: {
          de: 'Kurzname nach SPDX, zum Beispiel EUPL-1.2.',
          en: 'SPDX identifier, for example EUPL-1.2.',
        },
      },
    ),
    webAddress('repository', { de: 'Quelltext', en: 'Source code' }),
    webAddress('website', { de: 'Webseite', en: 'Website' }),
    webAddress('documentation', { de: 'Dokumentation', en: 'Documentation' }),
    group('release', { de: 'Aktuelle Fassung', en: 'Current release' }, [
      text('number', { de: 'Nummer', en: 'Number' }),
      partialDate('date', { de: 'Vom', en: 'Of' }),
    ]),
    texts('functions', { de: 'Das kann sie', en: 'What it does' }, { localized: true }),
    texts(
      'dataNeeded',
      { de: 'Das braucht sie an Daten', en: 'Data it needs' },
      { localized: true },
    ),
    texts('technology', { de: 'Technik', en: 'Technology' }),
    texts('components', { de: 'Bausteine', en: 'Components' }),
    texts('nextSteps', { de: 'Nächste Schritte', en: 'Next steps' }, { localized: true }),
    choices(
      'targetGroups',
      { de: 'Für wen', en: 'For whom' },
      { from: 'target-group', values: targetGroups },
    ),
    choice(
      'topicGroup',
      { de: 'Themengruppe der Quelle', en: 'Topic group of the source' },
      { from: 'topic-group', values: topicGroups },
    ),
    text('innovationField', { de: 'Innovationsfeld', en: 'Innovation field' }, { localized: true }),
    number(
      'useCaseNumber',
      { de: 'Nummer des Anwendungsfalls', en: 'Use case number' },
      { min: 1 },
    ),
    image('image', { de: 'Bild', en: 'Image' }),
  ],
  relations: [
    links('useCases', { de: 'Anwendungsfälle', en: 'Use cases' }, { to: 'use-cases' }),
    link('provider', { de: 'Anbieter', en: 'Provider' }, { to: 'organisations' }),
    links('partners', { de: 'Partner', en: 'Partners' }, { to: 'organisations' }),
    link(
      'demandBy',
      { de: 'Bedarf aus', en: 'Demand from' },
      {
        to: 'organisations',
        help: {
          de: 'Kommune, die den Anwendungsfall eingebracht hat.',
          en: 'Municipality that brought in the use case.',
        },
      },
    ),
    link('programme', { de: 'Kooperation', en: 'Programme' }, { to: 'programmes' }),
    link('subProgramme', { de: 'Teilprojekt', en: 'Sub-project' }, { to: 'programmes' }),
    link('call', { de: 'Aufruf', en: 'Call' }, { to: 'calls' }),
    rows('connections', { de: 'Angebundene Systeme', en: 'Connected systems' }, [
      // Not required: when the system is deleted, its row must not keep editors from saving.
      link('system', { de: 'System', en: 'System' }, { to: 'systems' }),
      text(
        'versions',
        { de: 'Fassungen', en: 'Versions' },
        { help: { de: 'Zum Beispiel „ab 4.2“.', en: 'For example “from 4.2”.' } },
      ),
    ]),
    links('presentedAt', { de: 'Vorgestellt bei', en: 'Presented at' }, { to: 'events' }),
    links('presentedBy', { de: 'Vorgestellt von', en: 'Presented by' }, { to: 'people' }),
    links('related', { de: 'Verwandte Lösungen', en: 'Related solutions' }, { to: 'solutions' }),
  ],
})
