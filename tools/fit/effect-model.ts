import type { OddsModel } from '@matchwright/facts';
import { condense, meanAndSd } from './effect-draws.ts';
import { type EffectPosterior, ESTIMATED, fitEffects } from './effect-posterior.ts';
import { EFFECT_PRIORS, QUALITY_PRIOR } from './effects.ts';
import { seededRandom } from './random.ts';
import type { SelfReport } from './self-reports.ts';

export interface EffectFit {
  effects: OddsModel['effects'];
  quality: OddsModel['quality'];
  draws: NonNullable<OddsModel['effectDraws']>;
  posterior: EffectPosterior;
}

/**
 * Effects as the model states them. The odds count visa refusals program by program, so the part of the measured
 * visa effect that refusals make (`refusals`, log-odds) must not count twice. How large that part is in the
 * self-reports is not known: people who need a visa avoid such programs, so each draw takes off between
 * nothing and all of it, and keeps only values at which sponsors do not prefer people who need a visa.
 */
export function fitEffectModel(people: SelfReport[], refusals: number): EffectFit {
  const posterior = fitEffects(people);
  const names = [...ESTIMATED, 'quality'] as const;
  const visa = names.indexOf('visaNeeded');
  const random = seededRandom(5);
  const moved = posterior.draws
    .map((row) => {
      const part = random.uniform() * refusals;
      return row.map((x, j) => (j === visa ? x - part : x));
    })
    .filter((row) => (row[visa] as number) <= 0);
  const effects = { ...EFFECT_PRIORS };
  const spread = `Worked out from ${posterior.people} applicants who published their own results: ${posterior.withInterviews} with interviews, ${posterior.people - posterior.withInterviews} who left the number out.`;
  ESTIMATED.forEach((name, j) => {
    const { mean, sd } = meanAndSd(moved.map((row) => row[j] as number));
    effects[name] = {
      ...EFFECT_PRIORS[name],
      mean: round(mean),
      sd: round(sd),
      note: spread,
    };
  });
  const measured = meanAndSd(posterior.draws.map((row) => row[visa] as number)).mean;
  effects.visaNeeded.note = `${spread} Over all programs together, those who need a visa had ${Math.exp(measured).toFixed(2)} times the odds of the others. Programs that refuse visas make a part of that. They are counted program by program, so only the rest stands here.`;
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
