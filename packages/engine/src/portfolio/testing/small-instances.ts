import type { Level } from '../../results.ts';
import type { Instance, InstanceProgram, InstanceSpecialty } from '../instance.ts';
import { type Dice, dice } from './random-market.ts';

/** What a small instance may contain beyond weights, one fee scale and plain probabilities. */
export interface Features {
  utilities: boolean;
  attend: boolean;
}

/**
 * A random instance small enough to try every list: up to 6 programs, 3 specialties, 4 nodes. Tiers, signal caps,
 * pins, exclusions, missing levels, zero and odd prices, equal and extreme probabilities all occur.
 */
export function smallInstance(seed: number, features: Features): Instance {
  const roll = dice(seed);
  const nodes = roll.whole(1, 4);
  const specialties = Array.from({ length: roll.whole(1, 3) }, (_, s) => randomSpecialty(roll, `s${s}`));
  const offerPerNode = roll.chance(0.5);
  const programs = Array.from({ length: roll.whole(1, 6) }, (_, i): InstanceProgram => {
    const program = randomProgram(
      roll,
      `p${i}`,
      specialties[roll.whole(0, specialties.length - 1)] as InstanceSpecialty,
      nodes,
    );
    if (features.utilities) program.utility = roll.chance(0.15) ? 0 : roll.whole(1, 3) / 2;
    if (features.attend) {
      program.offer = offerPerNode
        ? Array.from({ length: nodes }, () => roll.between(0, 0.9))
        : roll.whole(0, 9) / 10;
    }
    return program;
  });
  const weights = Array.from({ length: nodes }, () => roll.between(0.05, 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    weights: weights.map((weight) => weight / total),
    budget: roll.whole(0, 120),
    ...(features.attend ? { attend: roll.whole(0, 4) } : {}),
    specialties,
    programs,
  };
}

function randomSpecialty(roll: Dice, id: string): InstanceSpecialty {
  const base = roll.chance(0.1) ? 0 : roll.chance(0.2) ? roll.between(1, 30) : roll.whole(5, 25);
  const first = roll.whole(1, 3);
  const dearer = base + roll.whole(0, 30);
  const tiers = roll.chance(0.3)
    ? [{ price: base }]
    : roll.chance(0.2)
      ? [
          { upTo: first, price: base },
          { upTo: first + 1, price: dearer },
        ]
      : [{ upTo: first, price: base }, { price: dearer }];
  const signals = roll.chance(0.2) ? undefined : { gold: roll.whole(0, 2), silver: roll.whole(0, 2) };
  return { id, tiers, ...(signals ? { signals } : {}) };
}

function randomProgram(roll: Dice, id: string, specialty: InstanceSpecialty, nodes: number): InstanceProgram {
  const top = roll.chance(0.1) ? 0.999999 : roll.chance(0.1) ? 0 : 0.7;
  const row = () => Array.from({ length: nodes }, () => roll.between(0, top));
  const applied = row();
  const q: Partial<Record<Level, number[]>> = {};
  if (!roll.chance(0.15)) q.applied = applied;
  // Mostly a signal helps; now and then it does worse, which the solver must survive too.
  const lift = (factor: number) =>
    applied.map((p) => Math.min(0.999999, roll.chance(0.1) ? p * 0.8 : p * factor));
  if (roll.chance(0.6)) q.silver = lift(roll.between(1, 1.5));
  if (roll.chance(0.6) || (!q.applied && !q.silver)) q.gold = lift(roll.between(1.2, 2.5));
  const fate = roll.between(0, 1);
  return {
    id,
    specialty: specialty.id,
    q,
    ...(fate < 0.12 ? { pin: true } : {}),
    ...(fate > 0.88 ? { exclude: true } : {}),
  };
}
