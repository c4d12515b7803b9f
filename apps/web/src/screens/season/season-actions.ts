import type { Application, ApplicationStatus } from '@matchwright/inputs/season';
import { planner } from '../../app-planner.ts';
import { editSeason } from '../../app-season.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { changeOne, movedTo, withAdded, withoutAll } from './season-edits.ts';
import { stageWord } from './stage-word.tsx';
import type { TrackerRow } from './tracker-rows.ts';

const t = roomPhrases.season.tracker.steps;

/** The row at a status from today on, or from its last step on when that lies ahead. */
export function moveRow(
  { key, name, since }: Pick<TrackerRow, 'key' | 'name' | 'since'>,
  status: ApplicationStatus,
) {
  const { today } = planner.readingContext();
  const day = since !== null && since > today ? since : today;
  const date = status === 'planned' ? undefined : day;
  editSeason(
    t.moved(name, stageWord(status)),
    changeOne(key, (one) => movedTo(one, status, date) ?? one),
  );
}

export function removeRow({ key, name }: Pick<TrackerRow, 'key' | 'name'>) {
  editSeason(t.removed(name), withoutAll(new Set([key])));
}

/** Adds applications to the season of the plan. */
export function addApplications(says: string, added: readonly Application[]) {
  editSeason(says, withAdded(added, planner.store.getState().profile?.season));
}
