import type { OddsModel } from '@matchwright/facts';
import { condense, meanAndSd } from './effect-draws.ts';
import { type EffectPosterior, ESTIMATED, fitEffects } from './effect-posterior.ts';
import { EFFECT_PRIORS, QUALITY_PRIOR } from './effects.ts';
import type { SelfReport } from './self-reports.ts';

export interface EffectFit {
  effects: OddsModel['effects'];
  quality: OddsModel['quality'];
  draws: NonNullable<OddsModel['effectDraws']>;
  posterior: EffectPosterior;
}

/**
 * Effects as the model states them. The measured visa effect averages over programs that sponsor and programs
 * that do not. The odds count refusals program by program, so the share of interviews that refusals cost
 * (`refused`) is taken off here.
 */
export function fitEffectModel(people: SelfReport[], refused: number): EffectFit {
  const posterior = fitEffects(people);
  const withinSponsors = -Math.log(1 - refused);
  const names = [...ESTIMATED, 'quality'] as const;
  const visa = names.indexOf('visaNeeded');
  const moved = posterior.draws.map((row) => row.map((x, j) => (j === visa ? x + withinSponsors : x)));
  const effects = { ...EFFECT_PRIORS };
  const spread = `from ${posterior.withInterviews} people with interviews and ${posterior.people - posterior.withInterviews} who left the number out`;
  ESTIMATED.forEach((name, j) => {
    const { mean, sd } = meanAndSd(moved.map((row) => row[j] as number));
    effects[name] = {
      ...EFFECT_PRIORS[name],
      mean: round(mean),
      sd: round(sd),
      note: `Posterior ${spread}.`,
    };
  });
  const measured = effects.visaNeeded.mean - withinSponsors;
  effects.visaNeeded.note = `Posterior ${spread}: ${measured.toFixed(2)} over all programs; programs that refuse visas (${Math.round(100 * refused)}% of interviews of non-US IMGs) are counted separately.`;
  const qualities = moved.map((row) => row.at(-1) as number).sort((a, b) => a - b);
  const at = (share: number) => round(qualities[Math.floor(share * (qualities.length - 1))] as number);
  return {
    effects,
    quality: {
      sd: round(meanAndSd(qualities).mean),
      low: at(0.025),
      high: at(0.975),
      source: QUALITY_PRIOR.source,
    },
    draws: Object.fromEntries(
      Object.entries(condense(moved, names)).map(([name, column]) => [name, column.map(round)]),
    ),
    posterior,
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
