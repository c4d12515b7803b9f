import type { Situation } from '../situation.ts';
import { TASKS } from './phases/index.ts';
import { SEASON_DATES } from './phases/season.ts';

export interface OwnTask {
  id: string;
  title: string;
  /** ISO date of a start that the person set after the day of finishing; null otherwise. */
  startsTooLate: string | null;
  /** ISO date, null when only the day of finishing is given. */
  start: string | null;
  due: string;
  /** Place in the profile. */
  path: string;
}

/** The person's own tasks. One without an id is known by its title; none takes the id of a task of the plan. */
export function ownTasks({ profile }: Situation): OwnTask[] {
  const taken = new Set([...TASKS, ...SEASON_DATES].map(({ id }): string => id));
  return (profile.plan?.own ?? []).map(({ id, title, start, due }, index) => {
    const name = id?.trim() || `own-${slug(title)}`;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name}-${n}`;
    taken.add(unique);
    const path = `plan.own[${index}]`;
    const startsTooLate = start !== undefined && start > due ? start : null;
    return {
      id: unique,
      title: title.replace(/\s+/g, ' ').trim(),
      startsTooLate,
      start: start !== undefined && start <= due ? start : null,
      due,
      path,
    };
  });
}

function slug(title: string): string {
  const words = title.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.join('-').slice(0, 40) || 'task';
}
