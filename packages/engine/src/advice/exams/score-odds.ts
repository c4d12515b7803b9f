import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { rangeOf } from '../../odds/range.ts';
import type { Range } from '../../results.ts';
import type { Outlook } from '../../whatif/planner.ts';
import { ALIKE, chanceWords, gainWords } from '../../words/chance-words.ts';
import type { Situation } from '../situation.ts';
import { passingOn } from './figures.ts';
import type { TargetScore } from './target-score.ts';

/** The chance of matching at several Step 2 CK scores, each planned anew with its own best list. */
export interface ScoreOdds {
  rows: ScoreRow[];
  /** What five points more are worth on average over the rows, draw by draw. */
  perFive: Range;
  says: string[];
  sources: string[];
}

export interface ScoreRow {
  score: number;
  match: Range;
  bySpecialty: { specialty: SpecialtyId; match: Range }[];
  /** Gain over the score five points below it; null in the first row. */
  step: Range | null;
}

/** All scores shown read alike: a better one is no reason to move a date. */
export function hardlyMatters({ rows }: Pick<ScoreOdds, 'rows'>): boolean {
  const chances = rows.map(({ match }) => match.p);
  return chances.length > 0 && Math.max(...chances) - Math.min(...chances) < ALIKE;
}

const STEP = 5;
/** Rows below the least sensible score, and most rows in all. */
const BELOW = 2;
const MOST_ROWS = 8;

/** Null when Step 2 CK is passed, and when the profile cannot be planned with. */
export function scoreOdds(situation: Situation, target: TargetScore | undefined): ScoreOdds | null {
  if (!target || situation.exam('step2ck').passed) return null;
  const outlooks = scoresAround(situation, target).flatMap((score) => {
    const compared = withScore(situation, score);
    return compared ? [{ score, outlook: compared.then }] : [];
  });
  const [first, last] = [outlooks[0], outlooks.at(-1)];
  if (!first || !last || outlooks.length < 2) return null;
  const rows = outlooks.map(({ score, outlook }, i): ScoreRow => {
    const before = outlooks[i - 1];
    return {
      score,
      match: outlook.chance.match,
      bySpecialty: situation.specialties.map((specialty) => ({
        specialty,
        match: outlook.chance.bySpecialty.get(specialty)?.match ?? rangeOf(new Float64Array(1)),
      })),
      step: before ? difference(before.outlook, outlook, 1) : null,
    };
  });
  const perFive = difference(first.outlook, last.outlook, outlooks.length - 1);
  return {
    rows,
    perFive,
    says: [
      say`Between ${first.score} and ${last.score}, each ${STEP} points more mean this for your chance to match: ${gainWords(perFive, 'percentage point')}.`,
      say`With ${first.score} it would be ${chanceWords(first.outlook.chance.match)}. With ${last.score} it would be ${chanceWords(last.outlook.chance.match)}.`,
    ],
    sources: [situation.facts.model.effects.step2Per10.source],
  };
}

/** The profile with Step 2 CK passed at a score. */
export function withScore(situation: Situation, score: number) {
  const { exams } = situation.profile;
  return situation.compare([
    { path: `exams[${exams.length}]`, value: { exam: 'step2ck', result: 'pass', score } },
  ]);
}

function scoresAround(situation: Situation, { least, to }: TargetScore): number[] {
  const passing = passingOn(situation, 'step2ck', situation.today)?.value ?? 0;
  const top = Math.round(to / STEP) * STEP;
  const bottom = Math.max(
    Math.round(least / STEP) * STEP - BELOW * STEP,
    passing,
    top - (MOST_ROWS - 1) * STEP,
  );
  const count = Math.floor((top - bottom) / STEP) + 1;
  return Array.from({ length: count }, (_, i) => top - (count - 1 - i) * STEP);
}

/** One `share`-th of the difference between two chances, draw by draw. */
function difference(before: Outlook, after: Outlook, share: number): Range {
  return rangeOf(after.chance.draws.map((match, d) => (match - (before.chance.draws[d] as number)) / share));
}
