import { list, valueList } from '@matchwright/engine';
import type { Facts, OddsModel } from '@matchwright/facts';
import { seededRandom } from '../random.ts';
import { exampleProfile } from './profiles.ts';

export interface Moved {
  profile: string;
  moved: string;
  /** Share of the list that stays. */
  kept: number;
  /** Chance of matching with the new list minus with the old one, under the moved parameters. */
  change: number;
}

/** Moves each group of parameters by one standard deviation, plans again, and compares the two lists. */
export function listSensitivity(facts: Facts, profiles: readonly string[]): Moved[] {
  return profiles.flatMap((name) => {
    const { profile, facts: seasonal } = exampleProfile(facts, name);
    const before = list(profile, seasonal, { detail: false }).programs;
    return MOVES.map(({ moved, move }): Moved => {
      const changed = { ...seasonal, ...move(seasonal) };
      const after = list(profile, changed, { detail: false });
      const codes = new Set(after.programs.map((p) => p.code));
      const old = valueList(profile, changed, before);
      return {
        profile: name,
        moved,
        kept: before.filter((p) => codes.has(p.code)).length / Math.max(1, before.length),
        change: after.match.p - old.match.p,
      };
    });
  });
}

interface Move {
  moved: string;
  move: (facts: Facts) => Partial<Pick<Facts, 'model' | 'estimates'>>;
}

const MOVES: Move[] = [
  {
    moved: 'effect of the score one standard deviation up',
    move: ({ model }) => ({ model: shifted(model, ['step2Per10']) }),
  },
  {
    moved: 'all other effects one standard deviation up',
    move: ({ model }) => ({
      model: shifted(model, [
        'visaNeeded',
        'perYearSinceGraduation',
        'perUsceMonth',
        'step3Passed',
        'failedStep1',
        'failedStep2',
      ]),
    }),
  },
  {
    moved: 'spread of quality at its upper limit',
    move: ({ model }) => ({
      model: {
        ...without(model),
        quality: { ...model.quality, sd: model.quality.sd + (model.quality.high - model.quality.low) / 3.92 },
      },
    }),
  },
  {
    moved: 'chance of matching once interviewed one standard deviation up in Pediatrics',
    move: ({ model }) => ({
      model: {
        ...model,
        match: {
          ...model.match,
          pediatrics: Object.fromEntries(
            Object.entries(model.match.pediatrics).map(([type, curve]) => [
              type,
              { ...curve, mean: curve.mean + curve.meanSd },
            ]),
          ) as OddsModel['match']['pediatrics'],
        },
      },
    }),
  },
  {
    moved: 'level of Pediatrics one standard deviation down',
    move: ({ model }) => ({
      model: model.level
        ? {
            ...model,
            level: {
              ...model.level,
              pediatrics: Object.fromEntries(
                Object.entries(model.level.pediatrics).map(([type, level]) => [
                  type,
                  { ...level, value: level.value - level.sd },
                ]),
              ) as NonNullable<OddsModel['level']>['pediatrics'],
            },
          }
        : model,
    }),
  },
  {
    moved: 'every program drawn anew from its own doubt',
    move: ({ estimates }) => {
      const random = seededRandom(99);
      return {
        estimates:
          estimates &&
          Object.fromEntries(
            Object.entries(estimates).map(([code, estimate]) => {
              const z = random.normal();
              const interview = Object.fromEntries(
                Object.entries(estimate.interview).map(([type, cell]) => [
                  type,
                  { mean: cell.mean + z * cell.sd, sd: cell.sd },
                ]),
              ) as typeof estimate.interview;
              return [code, { ...estimate, interview }];
            }),
          ),
      };
    },
  },
];

/** Without the joint draws, which would hide a moved mean. */
function without(model: OddsModel): OddsModel {
  const { effectDraws: _, ...rest } = model;
  return rest;
}

function shifted(model: OddsModel, names: (keyof OddsModel['effects'])[]): OddsModel {
  const effects = { ...model.effects };
  for (const name of names) {
    const effect = effects[name];
    effects[name] = { ...effect, mean: effect.mean + effect.sd };
  }
  return { ...without(model), effects };
}
