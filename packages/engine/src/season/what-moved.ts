import { TELLING, type Telling } from './likelihood.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { Moved } from './season-results.ts';
import { SHORT_NAMES } from './season-words.ts';
import { byDraw } from './weighted-range.ts';

/** Factors on the odds closer to 1 than this are not worth a sentence. */
const SLIGHT = 0.03;

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

const KINDS: Record<Telling, (count: number) => string> = {
  invited: (count) => (count === 1 ? 'Your invitation' : `Your ${count} invitations`),
  refused: (count) => (count === 1 ? 'One refusal' : `${count} refusals`),
  silent: (count) => (count === 1 ? 'One program without an answer' : `${count} programs without an answer`),
};

function movedWords(specialty: Moved['specialty'], kind: Telling, count: number, odds: number): string {
  const who = `${KINDS[kind](count)} in ${SHORT_NAMES[specialty]}`;
  const verb = count === 1 ? 'changes' : 'change';
  if (Math.abs(Math.log(odds)) < SLIGHT) return `${who} ${verb} next to nothing at the other programs.`;
  const way = odds > 1 ? 'up' : 'down';
  const factor = odds > 1 ? odds : 1 / odds;
  return `${who} ${count === 1 ? 'moves' : 'move'} your odds at every other program ${way} by a factor of ${factor < 9.95 ? factor.toFixed(1) : Math.round(factor)}.`;
}
