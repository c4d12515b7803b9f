import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';

/** What a reader must know of the whole page. */
export function auditNotes({ facts, isImg }: Situation): string[] {
  const { season, projectedFrom } = facts.season;
  const notes: string[] = [];
  if (projectedFrom !== null)
    notes.push(
      say`Dates, fees and signals of the ${season} season are not published yet. Those of ${projectedFrom} stand in, and every date that depends on them may move.`,
    );
  if (!isImg)
    notes.push(
      say`Rules for graduates of schools abroad, such as those on visas and certification, do not concern you and are left out.`,
    );
  notes.push(
    say`A point is one person in 100. A gain compares people with and without something; part of it may be who they are, not what they did.`,
  );
  return notes;
}
