import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { addDays } from '../../dates/iso-date.ts';
import { listed } from '../../words/word-forms.ts';
import type { Task } from './task.ts';

/** Exams, and the time of preparing for them, that fall into an experience of the profile. */
export function overlapNotes(tasks: readonly Task[]): string[] {
  const away = tasks.filter(
    ({ phase, kind, status }) => phase === 'experience' && kind === 'event' && status !== 'done',
  );
  const exams = tasks.filter(
    ({ phase, id, status }) => phase === 'exams' && status !== 'done' && /-(?:exam|prepare)$/.test(id),
  );
  return away.flatMap((experience) =>
    exams
      .filter(({ start, due }) => start <= experience.due && due >= experience.start)
      .map(({ title, start, due }) => {
        const when = start === due ? say`on ${dateWords(due)}` : between(start, due);
        return say`${experience.title}: ${between(experience.start, experience.due)} overlaps with "${title}" (${when}). Move one of them, or plan for fewer hours of study.`;
      }),
  );
}

/** The rotation, whether planned by the person or still to be arranged; an exam to prepare; a visa to get. */
const LOADS: readonly ((task: Task) => boolean)[] = [
  ({ id, phase, kind }) => id === 'usce-rotation' || (phase === 'experience' && kind === 'event'),
  ({ id, phase }) => phase === 'exams' && /-prepare$/.test(id),
  ({ id }) => id === 'usce-visa' || id === 'visitor-visa',
];

/** Weeks in which all three fall together, and which of them can begin sooner. */
export function loadNotes(tasks: readonly Task[]): string[] {
  const [rotations, exams, visas] = LOADS.map((is) =>
    tasks.filter((task) => task.status !== 'done' && task.days > 0 && is(task)),
  ) as [Task[], Task[], Task[]];
  return rotations.flatMap((rotation) =>
    exams.flatMap((exam) =>
      visas.flatMap((visa) => {
        const loads = [rotation, exam, visa];
        const start = loads
          .map((task) => task.start)
          .sort()
          .at(-1) as string;
        const due = loads.map((task) => task.due).sort()[0] as string;
        if (start >= due) return [];
        const named = listed(loads.map(({ title }) => `"${title}"`));
        return [
          say`Three loads fall together from ${between(start, due)}: ${named}. ${whatToMove(loads, start)}`,
        ];
      }),
    ),
  );
}

/** What can be over before the weeks begin, with its last day to begin. */
function whatToMove(loads: readonly Task[], weeks: string): string {
  const movable = loads.flatMap(({ title, earliest, days, personal }) => {
    const begin = addDays(weeks, -days);
    return !personal && earliest <= begin ? [say`begin "${title}" by ${dateWords(begin)}`] : [];
  });
  return movable.length === 0
    ? say`None of them can be over before. Plan fewer hours of study in these weeks, or take the exam later.`
    : say`To have one of them done before, ${listed(movable, 'or')}.`;
}

const between = (start: string, due: string): string => say`${dateWords(start)} to ${dateWords(due)}`;
