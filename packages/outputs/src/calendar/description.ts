import { en } from '../text/en.ts';
import type { CalendarPlan, CalendarTask } from './calendar-plan.ts';
import type { Part } from './parts.ts';
import { plainText } from './plain-text.ts';

/** What a person reads when they open the event: why, how, what it waits for, what is lost when it is late. */
export function describe(task: CalendarTask, part: Part, schedule: CalendarPlan): string {
  const { why, how, ifLate } = task;
  const paragraphs = [
    why,
    dateWords(task, part, schedule).join('\n'),
    how.length > 0 ? [en.how, ...how.map(en.step)].join('\n') : '',
    waitsFor(task, schedule),
    ifLate ? en.ifLate(ifLate.says) : '',
    en.disclaimer,
  ];
  return plainText(paragraphs.filter(Boolean).join('\n\n'));
}

function dateWords(task: CalendarTask, part: Part, { projectedFrom }: CalendarPlan): string[] {
  return [
    ...(part === 'start' ? [en.dueOn(task.due)] : task.time === null ? [] : [en.easternTime(task.time)]),
    ...(task.projected ? [projectedWords(task, projectedFrom)] : []),
    ...(task.personal ? [en.personal] : []),
    ...(task.critical ? [en.critical] : []),
  ];
}

function waitsFor({ after }: CalendarTask, { tasks }: CalendarPlan): string {
  const open = tasks.filter(({ id, status }) => after.includes(id) && status !== 'done');
  return open.length > 0 ? en.comesAfter(open.map(({ title }) => title)) : '';
}

function projectedWords({ kind }: CalendarTask, from: number | null): string {
  const isOfSeason = kind === 'deadline' || kind === 'event';
  return [
    isOfSeason ? en.notPublished : en.restsOnUnpublished,
    from === null ? '' : en.follows(from),
    en.exportAgain,
  ]
    .filter(Boolean)
    .join(' ');
}
