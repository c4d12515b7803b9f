import type { Task } from '@matchwright/engine/advice';
import { planner } from '../../app-planner.ts';
import { type Draft, entriesAt, valueAt, withEntry, withoutEntry, withValue } from '../../profile/draft.ts';
import { dayOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.plan.changed;
const DONE = ['plan', 'done'];
const LEFT_OUT = ['plan', 'leaveOut'];
const OWN = ['plan', 'own'];

interface Named {
  id: string;
  title: string;
}

type OwnTask = Pick<Task, 'id' | 'title' | 'path'>;

/** What a person settles in the plan. Each is one step of undo. */
function edit(change: (draft: Draft) => Draft, says: string): void {
  planner.edit(change, { kind: 'task', says });
}

function withId(draft: Draft, path: string[], id: string): Draft {
  return entriesAt(draft, path).includes(id) ? draft : withEntry(draft, path, id);
}

function withoutId(draft: Draft, path: string[], id: string): Draft {
  const ids = entriesAt(draft, path).filter((entry) => entry !== id);
  return withValue(draft, path, ids.length > 0 ? ids : undefined);
}

export function markDone({ id, title }: Named): void {
  edit((draft) => withId(draft, DONE, id), t.done(title));
}

export function reopen({ id, title }: Named): void {
  edit((draft) => withoutId(draft, DONE, id), t.reopened(title));
}

export function leaveOut({ id, title }: Named): void {
  edit((draft) => withId(draft, LEFT_OUT, id), t.leftOut(title));
}

export function bringBack({ id, title }: Named): void {
  edit((draft) => withoutId(draft, LEFT_OUT, id), t.broughtBack(title));
}

/** @param date ISO date */
export function moveTask({ id, title }: Named, date: string): void {
  edit((draft) => withValue(draft, ['plan', 'dates', id], date), t.moved(title, dayOf(date)));
}

export function moveBack({ id, title }: Named): void {
  edit((draft) => withValue(draft, ['plan', 'dates', id], undefined), t.movedBack(title));
}

/** A task of one's own gets a number that no other has, so that it stays the same when its words change. */
export function addOwn(title: string, due: string): void {
  edit((draft) => {
    const ids = new Set(entriesAt(draft, OWN).map((entry) => valueAt(entry, ['id'])));
    let number = 1;
    while (ids.has(`own-${number}`)) number += 1;
    return withEntry(draft, OWN, { id: `own-${number}`, title, due });
  }, t.added(title));
}

export function changeOwn(task: OwnTask, title: string, due: string): void {
  edit((draft) => {
    const index = indexOf(task);
    const entry = entriesAt(draft, OWN)[index] as Draft | undefined;
    // One written by hand is known by its title until it has an id.
    return entry ? withValue(draft, [...OWN, index], { ...entry, id: task.id, title, due }) : draft;
  }, t.edited(title));
}

export function removeOwn(task: OwnTask): void {
  edit((draft) => withoutId(withoutEntry(draft, OWN, indexOf(task)), DONE, task.id), t.removed(task.title));
}

function indexOf({ path }: OwnTask): number {
  return Number(/\[(\d+)\]/.exec(path ?? '')?.[1] ?? -1);
}
