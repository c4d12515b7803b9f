import type { CalendarWords } from '../text/calendar-words.ts';
import type { CalendarPlan, CalendarTask } from './calendar-plan.ts';
import { dayWords } from './days.ts';
import type { Part } from './parts.ts';
import { plainText } from './plain-text.ts';

/** What a person reads when they open the event: why, how, what it waits for, what is lost when it is late. */
export function describe(
  task: CalendarTask,
  part: Part,
  schedule: CalendarPlan,
  words: CalendarWords,
): string {
  const { why, how, ifLate } = task;
  const paragraphs = [
    why,
    dateWords(task, part, schedule, words).join('\n'),
    how.length > 0 ? [words.how, ...how.map(words.step)].join('\n') : '',
    waitsFor(task, schedule, words),
    ifLate ? words.ifLate(ifLate.says) : '',
    words.disclaimer,
  ];
  return plainText(paragraphs.filter(Boolean).join('\n\n'));
}

function dateWords(
  task: CalendarTask,
  part: Part,
  { projectedFrom }: CalendarPlan,
  words: CalendarWords,
): string[] {
  return [
    ...(part === 'start'
      ? [words.dueOn(dayWords(task.due, words.dates))]
      : task.time === null
        ? []
        : [words.easternTime(task.time)]),
    ...(task.projected ? [projectedWords(task, projectedFrom, words)] : []),
    ...ownDateWords(task, words),
    ...(task.critical ? [words.critical] : []),
  ];
}

function ownDateWords({ ownDate, due }: CalendarTask, words: CalendarWords): string[] {
  if (ownDate === null) return [];
  return [
    ownDate === due
      ? words.personal
      : words.hadToMove(dayWords(ownDate, words.dates), dayWords(due, words.dates)),
  ];
}

function waitsFor({ after }: CalendarTask, { tasks }: CalendarPlan, words: CalendarWords): string {
  const open = tasks.filter(({ id, status }) => after.includes(id) && status !== 'done');
  return open.length > 0 ? words.comesAfter(open.map(({ title }) => title)) : '';
}

function projectedWords({ kind }: CalendarTask, from: number | null, words: CalendarWords): string {
  const isOfSeason = kind === 'deadline' || kind === 'event';
  return [
    isOfSeason ? words.notPublished : words.restsOnUnpublished,
    from === null ? '' : words.follows(from),
    words.exportAgain,
  ]
    .filter(Boolean)
    .join(' ');
}
