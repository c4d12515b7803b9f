import { wrap } from 'comlink';
import { language } from '../text/language.ts';
import type { Runner } from './runner.ts';

/**
 * Three workers: one answers the list a person is waiting for, one does what can wait (all odds, the budget curve,
 * the check), one answers the screens around the list, so that nothing a person asked for stands in a queue behind
 * what nobody waits for. Each starts on first use.
 */
export function createWorkerRunner(): Runner {
  const waitedFor = onFirstUse();
  const canWait = onFirstUse();
  const around = onFirstUse();
  return {
    plan: (subject, options) =>
      (options.detail === false && !options.frontier ? waitedFor() : canWait()).plan(subject, options),
    facts: () => waitedFor().facts(),
    odds: (subject) => canWait().odds(subject),
    directory: (subject) => around().directory(subject),
    compare: (...request) => around().compare(...request),
    check: (subject, result) => canWait().check(subject, result),
    program: (...request) => around().program(...request),
    whatIf: (...request) => around().whatIf(...request),
    whyNot: (...request) => around().whyNot(...request),
    compareSeasons: (...request) => around().compareSeasons(...request),
    verifyFirst: (...request) => around().verifyFirst(...request),
    advise: (...request) => around().advise(...request),
    risks: (...request) => around().risks(...request),
    besideList: (...request) => around().besideList(...request),
    season: (...request) => around().season(...request),
    interviewSheet: (...request) => around().interviewSheet(...request),
    rankOrder: (...request) => around().rankOrder(...request),
    stableMatches: (...request) => around().stableMatches(...request),
    rules: () => around().rules(),
  };
}

function onFirstUse(): () => Runner {
  let worker: Runner | null = null;
  return () => (worker ??= startWorker());
}

function startWorker(): Runner {
  // The name tells it the language, before anything in it is imported.
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
    type: 'module',
    name: language,
  });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The engine could not start.')),
    );
  });
  // Somebody always waits together with a call; alone, the rejection must not count as unhandled.
  broken.catch(() => {});
  const remote = wrap<Runner>(worker);
  const orBroken = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, broken]);
  return {
    plan: (...request) => orBroken(remote.plan(...request)),
    facts: () => orBroken(remote.facts()),
    odds: (...request) => orBroken(remote.odds(...request)),
    directory: (...request) => orBroken(remote.directory(...request)),
    compare: (...request) => orBroken(remote.compare(...request)),
    check: (...request) => orBroken(remote.check(...request)),
    program: (...request) => orBroken(remote.program(...request)),
    whatIf: (...request) => orBroken(remote.whatIf(...request)),
    whyNot: (...request) => orBroken(remote.whyNot(...request)),
    compareSeasons: (...request) => orBroken(remote.compareSeasons(...request)),
    verifyFirst: (...request) => orBroken(remote.verifyFirst(...request)),
    // Comlink forgets which topic was asked for.
    advise: (...request) => orBroken(remote.advise(...request) as Promise<never>),
    risks: (...request) => orBroken(remote.risks(...request)),
    besideList: (...request) => orBroken(remote.besideList(...request)),
    // Nor here.
    season: (...request) => orBroken(remote.season(...request) as Promise<never>),
    interviewSheet: (...request) => orBroken(remote.interviewSheet(...request)),
    rankOrder: (...request) => orBroken(remote.rankOrder(...request)),
    stableMatches: (...request) => orBroken(remote.stableMatches(...request)),
    rules: () => orBroken(remote.rules()),
  };
}
