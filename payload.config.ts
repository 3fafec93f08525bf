import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, type CollectionConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'

import { withEveryDoor } from '@/access/every-door'
import { closeTimes, withPortalFields } from '@/access/portal-fields'
import { closeSystemCollections } from '@/access/system-collections'
import { database } from '@/adapters/database'
import { errorId, guardConsole, log } from '@/adapters/log'
import { postOffice, queuedEmail } from '@/adapters/mail'
import { nextPages } from '@/adapters/pages'
import { search } from '@/adapters/search'
import { textReader } from '@/adapters/texts/reader'
import { AgendaItems } from '@/collections/AgendaItems'
import { AuditLog } from '@/collections/AuditLog'
import { Calls } from '@/collections/Calls'
import { ContactRequests } from '@/collections/ContactRequests'
import { Documents } from '@/collections/Documents'
import { Events } from '@/collections/Events'
import { EventSeries } from '@/collections/EventSeries'
import { FocusGroups } from '@/collections/FocusGroups'
import { Indicators } from '@/collections/Indicators'
import { Media } from '@/collections/Media'
import { Municipalities } from '@/collections/Municipalities'
import { News } from '@/collections/News'
import { Organisations } from '@/collections/Organisations'
import { Outbox } from '@/collections/Outbox'
import { Pages } from '@/collections/Pages'
import { People } from '@/collections/People'
import { Programmes } from '@/collections/Programmes'
import { answerFailures } from '@/collections/shared/failures'
import { richTextEditor } from '@/collections/shared/rich-text'
import { Solutions } from '@/collections/Solutions'
import { Sources } from '@/collections/Sources'
import { Synonyms } from '@/collections/Synonyms'
import { Systems } from '@/collections/Systems'
import { UseCases } from '@/collections/UseCases'
import { Users } from '@/collections/Users'
import { indexFile, searchConfig } from '@/domain/search-config'
import { largestDocument } from '@/domain/upload'
import {
  dataDirectory,
  databaseFile,
  databaseUrl,
  env,
  mailSender,
  mailServer,
  mediaDirectory,
  ownOrigins,
  publicUrl,
} from '@/env'
import { migrations } from '@/migrations'
import { keyOf } from '@/services/mails'
import { queueMail } from '@/services/outbox'
import { countTroubles } from '@/services/outbox-alarms'
import { noTexts } from '@/services/kept-texts'
import { refreshPages } from '@/services/pages'
import { emptyRowMemory } from '@/services/catalogue/row-memory'
import { clearNo } from '@/services/errors'
import { answerMalformed } from '@/services/uploads'

import { notePagesChanged } from './scripts/front/pages-changed.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const inside = (...parts: string[]): string => path.resolve(here, ...parts)

const collections: CollectionConfig[] = [
  UseCases,
  Solutions,
  Systems,
  EventSeries,
  Events,
  AgendaItems,
  FocusGroups,
  Documents,
  News,
  Calls,
  Indicators,
  Pages,
  { ...Media, upload: { ...Object(Media.upload), staticDir: mediaDirectory } },
  Sources,
  Synonyms,
  Programmes,
  Organisations,
  People,
  Municipalities,
  {
    ...Users,
    auth: {
      ...Object(Users.auth),
      cookies: { sameSite: 'Lax', secure: publicUrl.startsWith('https:') },
    },
  },
  ContactRequests,
  Outbox,
  AuditLog,
]

/** The composition root: the only place where the outside world is plugged in. */
export default buildConfig({
  serverURL: env.PUBLIC_URL ?? '',
  csrf: ownOrigins,
  cors: ownOrigins,
  cookiePrefix: 'allmende',
  secret: env.PAYLOAD_SECRET,
  collections: collections.map(withEveryDoor).map(withPortalFields),
  // A token in a header would pass by the rules for cookies; no program signs in here.
  auth: { jwtOrder: ['cookie'] },
  editor: richTextEditor(),
  db: await database({
    url: databaseUrl,
    migrations,
    migrationDir: inside('src/migrations'),
    undone: (payload) => refreshPages(payload),
  }),
  email: queuedEmail({
    from: mailSender,
    queue: (payload, order) => queueMail(payload, keyOf(order), order),
  }),
  // Lines for machines in production, for people while developing.
  logger: {
    ...log('info'),
    ...(env.NODE_ENV !== 'production' && { destination: defaultLoggerOptions }),
  },
  // The later one has the last word: what a request itself brings about is no failure of the portal.
  hooks: { afterError: [answerFailures(errorId), clearNo, answerMalformed] },
  onInit: () => {
    if (env.NODE_ENV === 'production') guardConsole(console)
  },
  sharp,
  upload: {
    // One byte more than allowed, so that the collection itself says what is too large (services/uploads).
    limits: { fileSize: largestDocument + 2, files: 1 },
    responseOnLimit: 'Die Datei ist größer als 20 MB. / The file is larger than 20 MB.',
    useTempFiles: true,
    tempFileDir: path.join(dataDirectory, 'incoming'),
  },
  localization: {
    locales: [
      { code: 'de', label: 'Deutsch' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: 'de',
    fallback: true,
  },
  i18n: {
    supportedLanguages: { de, en },
    fallbackLanguage: 'de',
    // A person's own settings are not those of the library.
    translations: {
      de: { general: { payloadSettings: 'Ihre Einstellungen' } },
      en: { general: { payloadSettings: 'Your settings' } },
    },
  },
  graphQL: { disable: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  telemetry: false,
  maxDepth: 3,
  defaultDepth: 1,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd. MMM yyyy, HH:mm',
    importMap: {
      baseDir: inside('src'),
      importMapFile: inside('src/app/(payload)/admin/importMap.js'),
    },
    meta: {
      titleSuffix: ' – Allmende',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      graphics: { Logo: '/components/admin/Logo#Logo', Icon: '/components/admin/Icon#Icon' },
      beforeDashboard: [
        { path: '/components/admin/OutboxNotice#OutboxNotice', serverProps: { countTroubles } },
      ],
    },
  },
  // Types are generated by `npm run generate` only, not beside every start and test.
  typescript: { autoGenerate: false, outputFile: inside('src/payload-types.ts') },
  custom: {
    search: search({
      config: searchConfig,
      url: env.MEILISEARCH_URL,
      file: path.join(dataDirectory, indexFile),
    }),
    searchState: { reading: new Map() },
    pages: nextPages(notePagesChanged),
    texts: noTexts(),
    textReader: textReader(),
    listRows: emptyRowMemory(),
    dataDirectory,
    publicUrl,
    errorNumber: errorId,
    postOffice: postOffice({
      server: mailServer,
      from: mailSender,
      directory: path.join(dataDirectory, 'outbox'),
    }),
    databaseFile,
    mediaDirectory,
  },
})
  .then(closeTimes)
  .then(closeSystemCollections)
