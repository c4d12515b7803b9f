import { checkableList, list, odds } from '@matchwright/engine';
import { checkSolution } from '@matchwright/engine/checker';
import { type Facts, forSeason, parseFacts, type SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { expose } from 'comlink';
import { fetchFactsFiles } from './facts-files.ts';
import type { FactsSummary, Runner } from './runner.ts';
import { sameList } from './same-list.ts';
import { statedFacts } from './stated-facts.ts';

let loading: Promise<Facts> | null = null;

/** The facts, loaded once; a failed load may be tried again. */
function loadFacts(): Promise<Facts> {
  loading ??= fetchFactsFiles().then(parseFacts);
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

const bySeason = new Map<number, SeasonalFacts>();

async function factsFor(profile: Profile): Promise<SeasonalFacts> {
  const known = bySeason.get(profile.season);
  if (known) return known;
  const facts = forSeason(await loadFacts(), profile.season);
  bySeason.set(profile.season, facts);
  return facts;
}

const runner: Runner = {
  facts: async () => summaryOf(await loadFacts()),
  plan: async (profile, options) => list(profile, await factsFor(profile), options),
  odds: async (profile) => odds(profile, await factsFor(profile)),
  check: async (profile, result) => {
    const facts = await factsFor(profile);
    const { instance, solution } = checkableList(profile, facts);
    const start = performance.now();
    const { valid, value, upperBound } = checkSolution(instance, solution);
    const seconds = (performance.now() - start) / 1000;
    return { valid: valid && sameList(solution, result), value, upperBound, seconds };
  },
};

function summaryOf(facts: Facts): FactsSummary {
  return {
    version: facts.version,
    labels: facts.programs.map(({ code, name, city, state, specialty }) => ({
      code,
      name,
      city,
      state,
      specialty,
    })),
    mainCodes: Object.fromEntries(
      facts.programs.flatMap(({ code, tracks }) => [
        [code, code],
        ...tracks.map((track) => [track.code, code]),
      ]),
    ),
    rules: facts.rules,
    calendar: facts.calendar,
    sources: facts.sources,
    stated: statedFacts(facts.programs),
  };
}

expose(runner);
