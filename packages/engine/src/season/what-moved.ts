import { say } from '@matchwright/speech';
import { TELLING, type Telling } from './likelihood.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { Moved } from './season-results.ts';
import { SHORT_NAMES } from './season-words.ts';
import { byDraw } from './weighted-range.ts';

/** A factor on the odds below this is written as 1.0: it says nothing. */
const SLIGHT = 1.05;

/**
 * What each kind of answer did to the quality that all programs share. At the peak of prior and likelihood the pulls of
 * all answers add up to the shift of quality exactly: shift = λ² · Σ slopes; averaged over the draws by their weights.
 */
export function whatMoved({ now, tables, market }: SeasonBasis): Moved[] {
  const { weights } = byDraw(now, now.weights, now.weights);
  return tables
    .flatMap((table, s) =>
      TELLING.map((kind): Moved => {
        const [from, to] = table.spans[kind];
        let shift = 0;
        now.peaks.forEach(({ slopes }, d) => {
          const quality = market.draws.quality[d] as number;
          shift += (weights[d] as number) * quality * quality * (slopes[s]?.[kind].first ?? 0);
        });
        const [odds, count] = [Math.exp(shift), to - from];
        return {
          specialty: table.specialty,
          kind,
          count,
          odds,
          says: movedWords(table.specialty, kind, count, odds),
        };
      }),
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => Math.abs(Math.log(b.odds)) - Math.abs(Math.log(a.odds)));
}

/** Who answered, or did not, as the beginning of a sentence. */
const KINDS: Record<Telling, (count: number, name: string) => string> = {
  invited: (count, name) =>
    count === 1 ? say`Your invitation in ${name}` : say`Your ${count} invitations in ${name}`,
  refused: (count, name) => (count === 1 ? say`One refusal in ${name}` : say`${count} refusals in ${name}`),
  silent: (count, name) =>
    count === 1
      ? say`One program without an answer in ${name}`
      : say`${count} programs without an answer in ${name}`,
};

function movedWords(specialty: Moved['specialty'], kind: Telling, count: number, odds: number): string {
  const who = KINDS[kind](count, SHORT_NAMES[specialty]);
  const isOne = count === 1;
  const size = odds > 1 ? odds : 1 / odds;
  if (size < SLIGHT)
    return isOne
      ? say`${who} changes next to nothing at the other programs.`
      : say`${who} change next to nothing at the other programs.`;
  const factor = size < 9.95 ? size.toFixed(1) : Math.round(size);
  if (odds > 1)
    return isOne
      ? say`${who} moves your odds at every other program up by a factor of ${factor}.`
      : say`${who} move your odds at every other program up by a factor of ${factor}.`;
  return isOne
    ? say`${who} moves your odds at every other program down by a factor of ${factor}.`
    : say`${who} move your odds at every other program down by a factor of ${factor}.`;
}
