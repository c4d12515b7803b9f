import { defineConfig } from 'vitest/config';

const BROWSER_JOURNEYS = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    // Two cores: more workers than that only make timing tests unsteady.
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'rooms',
          include: [
            'packages/**/*.test.ts',
            'apps/**/*.test.{ts,tsx}',
            'tools/**/*.test.{ts,mjs}',
            'tests/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', BROWSER_JOURNEYS],
          // The rooms keep no state, so their modules and the facts are read once a worker, not once a file.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER_JOURNEYS],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // After everything else has left the cores: a journey waits for the engine as often as it keeps it busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
