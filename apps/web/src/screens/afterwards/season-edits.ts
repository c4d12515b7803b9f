import type { SeasonLog } from '@matchwright/inputs/season';
import { planner } from '../../app-planner.ts';
import { seasonShelf } from '../../app-season.ts';
import { entriesAt, valueAt, withoutEntry, withValue } from '../../profile/draft.ts';
import { broughtBack, setAside } from '../../season/past-seasons.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { addOwn } from '../plan/plan-edits.ts';

const t = roomPhrases.afterwards;
const OWN = ['plan', 'own'];

/**
 * Sets the season aside and begins the next one; the profile plans for it from then on. One step: taking it back
 * takes the profile back, too.
 * @param keep ids of contacts
 */
export function beginNext(season: number, next: number, keep: readonly string[]): void {
  const { profile } = planner.store.getState();
  const moves = profile !== null && profile.season < next;
  const beside = planningFor(next);
  const step = (record: Parameters<typeof setAside>[0]) => setAside(record, { season, next, keep });
  seasonShelf.change(t.begin.began(next), step, undefined, moves ? beside : undefined);
  if (moves) beside.redo();
}

/**
 * The profile plans for the season that comes back; one step, as beginning is.
 * @param shown the season that is on the page now
 */
export function bringBack(index: number, log: SeasonLog, shown: number): void {
  const { profile } = planner.store.getState();
  const season = log.season ?? shown;
  const moves = profile !== null && profile.season !== season;
  const beside = planningFor(season);
  const step = (record: Parameters<typeof broughtBack>[0]) => broughtBack(record, index, shown);
  seasonShelf.change(t.past.brought(season), step, undefined, moves ? beside : undefined);
  if (moves) beside.redo();
}

/** The profile for another season, and back to the one that it has now. */
function planningFor(season: number) {
  const former = valueAt(planner.store.getState().draft, ['season']);
  const plansFor = (value: unknown) =>
    planner.edit((now) => withValue(now, ['season'], value), { kind: 'kept', says: t.season(season) });
  return { undo: () => plansFor(former), redo: () => plansFor(season) };
}

/** A repair as a task of the plan, or no longer. Each is a step of undo of the profile. */
export function putInPlan(title: string, due: string): void {
  addOwn(title, due);
}

export function takeFromPlan(title: string): void {
  planner.edit(
    (draft) => {
      const index = entriesAt(draft, OWN).findIndex((entry) => valueAt(entry, ['title']) === title);
      return index < 0 ? draft : withoutEntry(draft, OWN, index);
    },
    { kind: 'task', says: roomPhrases.plan.changed.removed(title) },
  );
}
