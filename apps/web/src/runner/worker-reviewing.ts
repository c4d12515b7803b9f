import { wrap } from 'comlink';
import { language } from '../text/language.ts';
import type { Reviewing } from './reviewing.ts';

/** A reviewer in a worker of its own, started on first use; after a failure with a fresh one, for a worker remembers what it could not load. */
export function createReviewing(): Reviewing {
  let worker: ReturnType<typeof start> | null = null;
  async function ask<T>(question: (remote: Reviewing) => Promise<T>): Promise<T> {
    worker ??= start();
    const asked = worker;
    try {
      return await Promise.race([question(asked.remote), asked.broken]);
    } catch (error) {
      asked.stop();
      if (worker === asked) worker = null;
      throw error;
    }
  }
  return {
    review: (...request) => ask((remote) => remote.review(...request)),
    limits: (...request) => ask((remote) => remote.limits(...request)),
    letter: (...request) => ask((remote) => remote.letter(...request)),
    interview: () => ask((remote) => remote.interview()),
  };
}

function start() {
  // The name tells it the language, before anything in it is imported.
  const worker = new Worker(new URL('./words-worker.ts', import.meta.url), {
    type: 'module',
    name: language,
  });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The reviewer could not start.')),
    );
  });
  // Somebody always waits together with a call; alone, the rejection must not count as unhandled.
  broken.catch(() => {});
  return { remote: wrap<Reviewing>(worker), broken, stop: () => worker.terminate() };
}
