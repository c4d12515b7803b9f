import type { Schedule, Task } from '@matchwright/engine/advice';
import { gainWords } from '@matchwright/engine/words';
import type { Facts } from '@matchwright/facts';
import { dayOf, monthOf, shortDate } from '../../terminal/dates.ts';
import { count } from '../../terminal/numbers.ts';
import type { Screen } from '../../terminal/screen.ts';
import { wrap } from '../../terminal/table.ts';
import { type Page, pageFor } from './page.ts';

/** What the terminal shows of a task and of a plan. */
export type ShownTask = Pick<
  Task,
  | 'id'
  | 'title'
  | 'why'
  | 'how'
  | 'kind'
  | 'start'
  | 'due'
  | 'time'
  | 'projected'
  | 'ownDate'
  | 'doneOn'
  | 'critical'
  | 'status'
  | 'ifLate'
  | 'source'
  | 'sources'
>;
export interface ShownPlan extends Pick<Schedule, 'season' | 'today' | 'notes'> {
  tasks: readonly ShownTask[];
  /** Ids of the tasks to do first; the soonest starts when left out. */
  next?: readonly string[];
  /** Why each of them stands there, by id. */
  nextWhy?: Readonly<Record<string, string>>;
  /** Ids of the chain that decides the season, in order, and what it means. */
  criticalPath?: readonly string[];
  criticalSays?: string | null;
}

/** Tasks told in full under what to do next; the others are a line each. */
const NEXT = 3;
const CRITICAL = '*';
const PROJECTED = '~';

export function planText(schedule: ShownPlan, sources: Facts['sources'], screen: Screen): string[] {
  const page = pageFor(screen, sources);
  const { tasks, season, today, notes } = schedule;
  const late = tasks.filter(({ status }) => status === 'late');
  return [
    ...page.title(`Your plan on ${shortDate(today)}, for season ${season}: ${summary(tasks)}`),
    ...notes.flatMap((note) => page.paragraph(note)),
    ...told('Late', late, page),
    ...chainLines(schedule, page),
    ...told('Start these first', nextTasks(schedule), page, schedule.nextWhy),
    ...byMonth(
      tasks.filter((task) => !isUndated(task)),
      page,
      screen,
    ),
    ...doneLines(tasks.filter(isUndated), page),
  ];
}

function chainLines({ tasks, criticalPath = [], criticalSays = null }: ShownPlan, page: Page): string[] {
  if (criticalSays === null) return [];
  const titles = criticalPath.flatMap((id) => tasks.find((task) => task.id === id)?.title ?? []);
  return [
    ...page.section('What decides the season'),
    ...page.paragraph(criticalSays),
    ...titles.flatMap((title) => page.bullet(title)),
  ];
}

function nextTasks({ tasks, next }: ShownPlan): ShownTask[] {
  if (next) return next.flatMap((id) => tasks.find((task) => task.id === id && task.status !== 'late') ?? []);
  return tasks
    .filter(({ status }) => status === 'now' || status === 'ahead')
    .sort((a, b) => a.start.localeCompare(b.start) || a.due.localeCompare(b.due))
    .slice(0, NEXT);
}

function summary(tasks: readonly ShownTask[]): string {
  const of = (status: ShownTask['status']) => tasks.filter((task) => task.status === status).length;
  if (tasks.length === 0) return 'no tasks yet';
  return `${count(tasks.length, 'task')}, ${of('late')} late, ${of('now')} to do now, ${of('done')} done`;
}

function told(
  title: string,
  tasks: readonly ShownTask[],
  page: Page,
  whyFirst: Readonly<Record<string, string>> = {},
): string[] {
  if (tasks.length === 0) return [];
  return [
    ...page.section(title),
    ...tasks.flatMap((task) => {
      const { how, ifLate } = task;
      const lost = ifLate?.gain ? ` (${gainWords(ifLate.gain)})` : '';
      return [
        '',
        ...page.paragraph(`${task.critical ? `${CRITICAL} ` : ''}${task.title}: ${dates(task)}`, 1),
        ...(whyFirst[task.id] ? page.paragraph(`Why first: ${whyFirst[task.id]}`, 2) : []),
        ...page.paragraph(task.why, 2),
        ...how.flatMap((step) => page.bullet(step, 2)),
        ...(ifLate ? page.paragraph(`If it is late: ${ifLate.says}${lost}`, 2) : []),
        ...page.sources([...new Set([task.source, ...task.sources])], 2),
      ];
    }),
  ];
}

function dates(task: ShownTask): string {
  const { start, due, status } = task;
  if (status === 'done') return 'done';
  if (isOfSeason(task)) return [shortDate(due), ...remarks(task)].join('; ');
  return [`start by ${shortDate(start)}, finish by ${shortDate(due)}`, ...remarks(task)].join('; ');
}

type Dated = Pick<ShownTask, 'time' | 'projected' | 'ownDate' | 'due' | 'kind' | 'status'>;

function remarks({ time, projected, ownDate, due, kind, status }: Dated): string[] {
  const unsure = isOfSeason({ kind }) ? 'date not published yet' : 'rests on a date not published yet';
  return [
    ...(time === null ? [] : [`${time} Eastern Time`]),
    ...(projected ? [unsure] : []),
    ...(ownDate === null || status === 'done'
      ? []
      : ownDate === due
        ? ['your own date']
        : [`your date was ${shortDate(ownDate)}; the earliest possible is now ${shortDate(due)}`]),
  ];
}

const isOfSeason = ({ kind }: Pick<ShownTask, 'kind'>): boolean => kind === 'deadline' || kind === 'event';

/** Done, and nobody says when. */
const isUndated = ({ status, doneOn }: ShownTask): boolean => status === 'done' && doneOn === null;

function doneLines(tasks: readonly ShownTask[], page: Page): string[] {
  if (tasks.length === 0) return [];
  return [...page.section('Done already'), ...tasks.flatMap(({ title }) => page.bullet(title))];
}

function byMonth(tasks: readonly ShownTask[], page: Page, screen: Screen): string[] {
  if (tasks.length === 0) return [];
  const months = new Map<string, ShownTask[]>();
  for (const task of tasks) {
    const month = monthOf(task.due);
    months.set(month, [...(months.get(month) ?? []), task]);
  }
  return [
    ...[...months].flatMap(([month, due]) => [
      ...page.section(month),
      ...due.flatMap((task) => monthLine(task, screen)),
    ]),
    '',
    ...page.paragraph(`The number is the last day. ${legend(tasks)}`),
  ];
}

const legend = (tasks: readonly ShownTask[]): string =>
  [
    ...(tasks.some(({ critical }) => critical)
      ? [`${CRITICAL} This is part of what decides the season.`]
      : []),
    ...(tasks.some(({ projected }) => projected)
      ? [`${PROJECTED} The day rests on a date that is not published yet.`]
      : []),
  ].join(' ');

function monthLine(task: ShownTask, screen: Screen): string[] {
  const { due, status, critical, kind, start, projected } = task;
  const isOpen = status === 'ahead' || status === 'now';
  const starts = kind === 'work' && isOpen && start < due ? [`start by ${shortDate(start)}`] : [];
  const more = [...starts, ...remarks({ ...task, projected: false })];
  const day = `${projected ? PROJECTED : ' '}${dayOf(due).padStart(2)}`;
  const title = task.title.replace(/\s+/g, ' ').trim();
  const first = ` ${day}  ${status.padEnd(5)}  ${critical ? CRITICAL : ' '} `;
  const text = more.length > 0 ? `${title} (${more.join('; ')})` : title;
  return wrap(text, Math.min(screen.width, 100), ' '.repeat(first.length), first);
}
