import { advise, type Schedule, type Task } from '@matchwright/engine/advice';
import { forSeason, type SeasonalFacts } from '@matchwright/facts';
import { type Profile, parseProfile, profileContext } from '@matchwright/inputs';
import { facts as allFacts, example, TODAY } from './example-profiles.ts';

export const reference = example('reference');

export function planOf(given: { profile: Profile; facts: SeasonalFacts }, today = TODAY): Schedule {
  return advise('plan', given.profile, given.facts, today);
}

/** The reference profile with other fields, read as of a day. */
export function referenceWith(changes: Record<string, unknown>, today = TODAY) {
  const reading = parseProfile({ ...reference.profile, ...changes }, profileContext(allFacts, today));
  if (!reading.ok) throw new Error(reading.issues.map(({ message }) => message).join('\n'));
  return { profile: reading.profile, facts: forSeason(allFacts, reading.profile.season) };
}

export function task(plan: Schedule, id: string): Task {
  const found = plan.tasks.find((one) => one.id === id);
  if (!found) throw new Error(`The plan has no task ${id}.`);
  return found;
}

export const has = (plan: Schedule, id: string) => plan.tasks.some((one) => one.id === id);
export const openTasks = (plan: Schedule) => plan.tasks.filter(({ status }) => status !== 'done');
export const step = (exam: string, more: Record<string, unknown>) => ({ exam, ...more });
export const PASSED = [
  step('step1', { date: '2024-02-01', result: 'pass' }),
  step('step2ck', { date: '2025-02-01', score: 245 }),
];
