import { withAnswers } from '@matchwright/engine';
import { type Facts, forSeason, parseFacts, type SeasonalFacts } from '@matchwright/facts';
import { profileContext } from '@matchwright/inputs';
import { fetchFactsFiles } from './facts-files.ts';
import type { Subject } from './runner.ts';

let loading: Promise<Facts> | null = null;

/** The facts, loaded once; a failed load may be tried again. */
export function loadFacts(): Promise<Facts> {
  loading ??= fetchFactsFiles().then(parseFacts);
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

const bySeason = new Map<number, SeasonalFacts>();
let answered: { key: string; facts: SeasonalFacts } | null = null;

/** The facts of the season that is planned for, with the person's answers on top. */
export async function subjectFacts({ profile, answers }: Subject): Promise<SeasonalFacts> {
  const { season } = profile;
  const facts = bySeason.get(season) ?? forSeason(await loadFacts(), season);
  bySeason.set(season, facts);
  if (answers.length === 0) return facts;
  const key = JSON.stringify([season, answers]);
  if (answered?.key !== key) answered = { key, facts: withAnswers(facts, usable(facts, answers)) };
  return answered.facts;
}

/** The facts of a season while there is no profile; without a season, those of the next one. */
export async function nobodysFacts(season: number | undefined, today: string): Promise<SeasonalFacts> {
  const facts = await loadFacts();
  return forSeason(facts, season ?? profileContext(facts, today).nextSeason());
}

/** A program can leave the facts with a newer version of them; answers about it are kept, but count nothing. */
function usable(facts: Facts, answers: Subject['answers']): Subject['answers'] {
  const codes = new Set(
    facts.programs.flatMap(({ code, tracks }) => [code, ...tracks.map((track) => track.code)]),
  );
  return answers.filter((answer) => codes.has(answer.code));
}
