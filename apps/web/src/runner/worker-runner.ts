import { wrap } from 'comlink';
import type { Runner } from './runner.ts';

/**
 * Two workers: one answers the list a person is waiting for, the other does what can wait (all odds, the
 * budget curve, the check), so that neither typing nor re-planning stands in a queue. Each starts on first use.
 */
export function createWorkerRunner(): Runner {
  let waitedFor: Runner | null = null;
  let canWait: Runner | null = null;
  const first = () => (waitedFor ??= startWorker());
  const second = () => (canWait ??= startWorker());
  return {
    plan: (profile, options) =>
      (options.detail === false && !options.frontier ? first() : second()).plan(profile, options),
    facts: () => first().facts(),
    odds: (profile) => second().odds(profile),
    check: (profile, result) => second().check(profile, result),
  };
}

function startWorker(): Runner {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The engine could not start.')),
    );
  });
  // Somebody always waits together with a call; alone, the rejection must not count as unhandled.
  broken.catch(() => {});
  const remote = wrap<Runner>(worker);
  return {
    plan: (profile, options) => Promise.race([remote.plan(profile, options), broken]),
    facts: () => Promise.race([remote.facts(), broken]),
    odds: (profile) => Promise.race([remote.odds(profile), broken]),
    check: (profile, result) => Promise.race([remote.check(profile, result), broken]),
  };
}
