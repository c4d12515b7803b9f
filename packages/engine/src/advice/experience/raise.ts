import { say } from '@matchwright/speech';
import type { Ages } from './aim.ts';
import type { When } from './period.ts';
import type { Point, PointId } from './points.ts';

/** The one thing that would raise the score of an experience most easily. */
export interface Raise {
  point: PointId | null;
  says: string;
  /** The field of the profile to fill in when the score lacks an answer rather than a deed. */
  field: string | null;
}

/** What can still be changed, easiest or weightiest first: what is over cannot become hands-on any more. */
const CHANGEABLE: Record<Exclude<When, 'cannot-tell'>, readonly PointId[]> = {
  planned: ['hands-on', 'ages', 'teaching', 'letter'],
  now: ['letter', 'ages', 'hands-on'],
  past: ['letter'],
};

export interface Raisable {
  when: When;
  path: string;
  points: readonly Point[];
  wanted: Ages;
}

/** Null when nothing is left to change or to enter. */
export function raiseOf({ when, path, points, wanted }: Raisable): Raise | null {
  if (points.every((point) => point.status === 'met')) return null;
  if (when === 'cannot-tell') {
    const says = say`Enter the dates. Then we can say what you can still change.`;
    return { point: null, says, field: `${path}.from` };
  }
  const open = CHANGEABLE[when].flatMap((id) => points.filter((point) => point.id === id));
  const change = open.find((point) => isDeed(point, when));
  if (change)
    return { point: change.id, says: deed(change.id, when, wanted), field: change.missing[0] ?? null };
  const unknown = points.find((point) => point.status === 'cannot-tell');
  return unknown
    ? { point: unknown.id, says: QUESTIONS[unknown.id], field: unknown.missing[0] ?? path }
    : null;
}

/** While it is not over, a letter that nobody mentioned is one to ask for; anything else unknown is to be entered. */
function isDeed({ id, status }: Point, when: When): boolean {
  return status === 'not-met' || (status === 'cannot-tell' && id === 'letter' && when !== 'past');
}

function deed(id: PointId, when: Exclude<When, 'cannot-tell'>, wanted: Ages): string {
  return id === 'letter' ? LETTER[when] : DEEDS[id](wanted);
}

const LETTER: Record<Exclude<When, 'cannot-tell'>, string> = {
  planned: say`Ask before you pay: will you get a written evaluation, and may you ask for a letter?`,
  now: say`Ask for a written evaluation and a letter before you leave.`,
  past: say`Write to the doctor who saw your work. Ask for a written evaluation and a letter. Do it soon, while they remember you.`,
};

const DEEDS: Record<Exclude<PointId, 'letter'>, (wanted: Ages) => string> = {
  'hands-on': () =>
    say`Ask if they have a hands-on role for you, with supervision and insurance. Never touch a patient as an observer.`,
  ages: (wanted) =>
    wanted === 'both'
      ? say`Ask for some days with the other age group: a clinic, a ward week or a newborn unit.`
      : wanted === 'adults'
        ? say`Ask for some days in internal medicine.`
        : say`Ask for some days in pediatrics.`,
  teaching: () => say`Choose a hospital where residents train. In the US, best one with a Med-Peds program.`,
};

const QUESTIONS: Record<PointId, string> = {
  'hands-on': say`Enter whether you worked with patients.`,
  ages: say`Enter the field: adults, children or both.`,
  teaching: say`Enter what kind of hospital it is.`,
  letter: say`Enter whether you got a written evaluation and a letter.`,
};
