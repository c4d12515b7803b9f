import { expose } from 'comlink';
import type { Runner } from './runner.ts';
import { speakAsVisited } from './worker-speech.ts';

/** Imported once the language is set: sentences that stand outside functions are said as their module is read. */
const engine: Promise<Runner> = speakAsVisited()
  .then(() => import('./engine-runner.ts'))
  .then(({ runner }) => runner);
// Whoever asks hears of a failure; alone, it must not count as unhandled.
engine.catch(() => {});

type Question = (...request: unknown[]) => unknown;

/** Answers from the first moment, so that no question is lost while the engine is on its way. */
expose(
  new Proxy({} as Runner, {
    get:
      (_, name: keyof Runner): Question =>
      async (...request) =>
        ((await engine)[name] as Question)(...request),
  }),
);
