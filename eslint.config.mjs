import tseslint from 'typescript-eslint'

/** Who may import whom: docs/architecture.md. The table is the rule; a test proves that it bites. */
const mayImport = {
  domain: [],
  i18n: ['domain'],
  access: ['domain'],
  adapters: ['domain'],
  services: ['domain', 'i18n', 'payload-types'],
  collections: ['domain', 'i18n', 'access', 'services', 'payload-types'],
  globals: ['domain', 'i18n', 'access', 'services', 'payload-types'],
  components: ['domain', 'i18n', 'payload-types'],
}
const rooms = 'app|access|adapters|collections|components|domain|globals|i18n|services'

const allowed = (folder, others) => ({
  regex: `^@/(?!(${[folder, ...others].join('|')})(/|$))`,
  message: `src/${folder} may import: ${others.join(', ') || 'nothing'}.`,
})
const crossing = {
  regex: `^(\\.\\./)+(${rooms})(/|$)|^(\\.\\./){2}`,
  message: 'Cross rooms with @/.',
}
const noDatabase = {
  regex: '^(@payload-config|mongodb|mongoose)(/|$)',
  message: 'Payload arrives as an argument; no room knows its database.',
}
const pure = { regex: '^(?!zod$|\\./|@/domain/)', message: 'The domain imports zod and itself.' }

// Every operation of Payload's Local API that asks for access; the names of the methods, not of the things.
const localApi = [
  'find|findByID|findDistinct|findGlobal|findVersions|findVersionByID|findGlobalVersions|findGlobalVersionByID',
  'create|duplicate|update|updateByID|updateGlobal|delete|deleteByID|deleteMany',
  'count|countVersions|countGlobalVersions|restoreVersion|restoreGlobalVersion',
  'login|forgotPassword|resetPassword|verifyEmail|unlock',
].join('|')
const asking = [
  "[callee.object.name='payload']",
  "[callee.object.property.name='payload']",
  // Payload under another name, asked for a collection or global by its options.
  "[arguments.0.type='ObjectExpression']:has(Property[key.name=/^(collection|slug)$/]):not([callee.object.property.name='db'])",
].map((whom) => `CallExpression${whom}[callee.property.name=/^(${localApi})$/]`)
const isPayload = ":matches([object.name='payload'], [object.property.name='payload'])"
/** Taking these out of Payload by their names, from a variable, an assignment or an argument. */
const takenOut = (names) =>
  [
    ":matches(VariableDeclarator[init.name='payload'], VariableDeclarator[init.property.name='payload']) > ObjectPattern",
    ":matches(AssignmentExpression[right.name='payload'], AssignmentExpression[right.property.name='payload']) > ObjectPattern",
    "Property[key.name='payload'] > ObjectPattern",
  ].map((from) => `${from} > Property[key.name=/^(${names})$/]`)
const around = [
  `MemberExpression[computed=true]${isPayload}`,
  `MemberExpression[property.name=/^(${localApi})$/]${isPayload}:not(CallExpression > .callee)`,
  ...takenOut(localApi),
]
/** Calls whose options do not say it themselves: not what stands deeper inside them, nor what comes from elsewhere. */
const silent = (call) => [
  `${call} > ObjectExpression.arguments:first-child:not(:has(> Property[key.name='overrideAccess']))`,
  `${call}[arguments.0.type!='ObjectExpression']`,
]
const rights = [
  'ImportExpression',
  ...asking.flatMap(silent).map((selector) => ({
    selector,
    message: 'Say overrideAccess: false with a user, or true for the portal itself.',
  })),
  ...around.map((selector) => ({
    selector,
    message: 'Call Payload by its name, so that everybody sees with whose rights.',
  })),
]
const accessKey = ":matches([key.name='overrideAccess'], [key.value='overrideAccess'])"
const ofThePortal = [
  `ObjectExpression > Property${accessKey}:not([value.raw='false'])`,
  "AssignmentExpression[left.property.name='overrideAccess']",
  "AssignmentExpression[left.property.value='overrideAccess']",
].map((selector) => ({
  selector,
  message:
    'Only services act with the rights of the portal itself; elsewhere it is written: false.',
}))
const pastAccess = [`MemberExpression[property.name='db']${isPayload}`, ...takenOut('db')].map(
  (selector) => ({
    selector,
    message: 'The database knows no access: services and adapters alone reach past it.',
  }),
)
const syntax = ['error', ...rights]
/** Which rooms may act with the rights of the portal, or past all rights. */
const syntaxOf = (folder) =>
  folder === 'services'
    ? syntax
    : folder === 'adapters'
      ? [...syntax, ...ofThePortal]
      : [...syntax, ...ofThePortal, ...pastAccess]
const writtenAccess = {
  files: ['src/**', 'scripts/**', 'tests/**'],
  rules: { 'no-restricted-syntax': syntax },
}
const noRights = {
  files: ['src/**', 'payload.config.ts'],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: { 'no-restricted-syntax': syntaxOf('app') },
}

const borders = Object.entries(mayImport).map(([folder, others]) => ({
  files: [`src/${folder}/**`],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: {
    'no-restricted-syntax': syntaxOf(folder),
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          allowed(folder, others),
          crossing,
          noDatabase,
          ...(folder === 'domain' ? [pure] : []),
        ],
      },
    ],
  },
}))

const environment = {
  files: ['src/**', 'payload.config.ts'],
  ignores: ['src/env.ts', '**/*.test.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'process', property: 'env', message: 'Only src/env.ts reads the environment.' },
    ],
  },
}

const size = {
  files: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'payload.config.ts'],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: {
    'max-lines': ['error', { max: 250 }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    'max-params': ['error', 3],
  },
}

const sizeOfTests = {
  files: ['tests/**/*.ts', '**/*.test.{ts,tsx}'],
  rules: { 'max-lines': ['error', { max: 250 }] },
}

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'node_modules/**',
      'data/**',
      'media/**',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/migrations/**',
      'src/app/(payload)/admin/importMap.js',
      'playwright-report/**',
      'test-results/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { ecmaVersion: 'latest', sourceType: 'module' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  writtenAccess,
  noRights,
  environment,
  size,
  sizeOfTests,
  ...borders,
)
