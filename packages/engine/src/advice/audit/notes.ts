import type { Situation } from '../situation.ts';

/** What a reader must know of the whole page. */
export function auditNotes({ profile, facts, isImg }: Situation): string[] {
  const { season, projectedFrom } = facts.season;
  const notes: string[] = [];
  if (projectedFrom !== null)
    notes.push(
      `Dates, fees and signals of the ${season} season are not published yet. Those of ${projectedFrom} stand in, and every date that depends on them may move.`,
    );
  if (profile.couple)
    notes.push(
      'You match as a couple. A couple matches only to a pair of programs that takes both. The chances here are yours alone; we do not work out those of the pair.',
    );
  if (!isImg)
    notes.push(
      'Rules for graduates of schools abroad, such as those on visas and certification, do not concern you and are left out.',
    );
  notes.push(
    'A point is one person in 100. A gain compares people with and without something; part of it may be who they are, not what they did.',
  );
  return notes;
}
