import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const alias = { '@payload-config': here('./payload.config.ts'), '@': here('./src') }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/template-database.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        // The long form: npm run test:two-world.
        resolve: { alias },
        test: {
          name: 'two-world',
          include: ['tests/integration/two-world.test.ts'],
          globalSetup: ['tests/support/template-database.ts'],
          env: { QUESTIONS: '10000' },
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'race',
          include: ['tests/integration/outbox-kill.test.ts'],
          globalSetup: ['tests/support/template-database.ts'],
          env: { KILLS: '100' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // The long form: npm run test:faults.
        resolve: { alias },
        test: {
          name: 'faults',
          include: ['tests/integration/power-cut.test.ts', 'tests/integration/disk-full.test.ts'],
          globalSetup: ['tests/support/template-database.ts'],
          env: { FAULT_RUNS: '20' },
          testTimeout: 30 * 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
