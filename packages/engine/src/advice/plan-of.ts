import { type Schedule, schedule } from './schedule.ts';
import type { Situation } from './situation.ts';

const known = new WeakMap<Situation, Schedule>();

/** The plan of a situation, made once however many cards ask for its dates. */
export function planOf(situation: Situation): Schedule {
  const plan = known.get(situation) ?? schedule(situation);
  known.set(situation, plan);
  return plan;
}
