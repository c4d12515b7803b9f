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
        const when = start === due ? `on ${due}` : `${start} to ${due}`;
        return (
          `${experience.title}: ${experience.start} to ${experience.due} overlaps with "${title}" (${when}). ` +
          'Move one of them, or plan for fewer hours of study.'
        );
      }),
  );
}
