import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Question, STAGES } from './question.ts';

/**
 * A random draw in the order of an interview: as many stages as there is room for, and first what was asked least.
 * @param seed the same seed gives the same draw from the same questions
 * @param asked how often each question was practised already, by id
 */
export function drawQuestions(
  from: readonly Question[],
  count: number,
  seed: number,
  asked: ReadonlyMap<string, number> = new Map(),
): Question[] {
  const random = xoroshiro128plus(seed);
  const times = ({ id }: Question) => asked.get(id) ?? 0;
  const shuffled = shuffle(from, (most) => uniformInt(random, 0, most)).toSorted(
    (a, b) => times(a) - times(b),
  );
  const taken = new Map<Question, number>();
  const ofStage = new Map<string, number>();
  for (const question of shuffled) {
    const round = ofStage.get(question.stage) ?? 0;
    ofStage.set(question.stage, round + 1);
    taken.set(question, round);
  }
  // A stage gives its second question only when each has given one; the sort keeps the order of the draw otherwise.
  return shuffled
    .toSorted((a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0))
    .slice(0, Math.max(0, count))
    .toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}

/** Fisher and Yates. @param upTo a random whole number from 0 up to and with its argument */
function shuffle<T>(from: readonly T[], upTo: (most: number) => number): T[] {
  const all = [...from];
  for (let last = all.length - 1; last > 0; last--) {
    const other = upTo(last);
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}
