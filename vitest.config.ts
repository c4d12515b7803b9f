import { defineConfig } from 'vitest/config';

const BROWSER_JOURNEYS = 'tests/browser/**/*.test.ts';
const OTHER_LANGUAGES = 'tests/speech/**/*.test.ts';

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
          exclude: ['**/node_modules/**', '**/dist/**', BROWSER_JOURNEYS, OTHER_LANGUAGES],
          // The rooms keep no state, so their modules and the facts are read once a worker, not once a file.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'languages',
          // Each file alone: it sets the language before it imports the engine.
          include: [OTHER_LANGUAGES],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER_JOURNEYS],
          // Each file has a browser of its own; what drives it is read once a worker.
          isolate: false,
          testTimeout: 150_000,
          hookTimeout: 120_000,
          // After everything else has left the cores: a journey waits for the engine as often as it keeps it busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
