import {
  type Application,
  type ApplicationEvent,
  type ApplicationStatus,
  applicationKey,
  inOrderOfTime,
  interviewDays,
  mergeTracker,
  type SeasonLog,
} from '@matchwright/inputs/season';

/** Changes of a season, each a new log; what they are called when they are taken back stands with who asks for them. */
export type SeasonChange = (log: SeasonLog) => SeasonLog;

/** The order in which things happen; what ends or holds up an application has no place in it. */
export const LINE: readonly ApplicationStatus[] = [
  'planned',
  'submitted',
  'invited',
  'scheduled',
  'interviewed',
  'ranked',
  'matched',
];

export function statusOf({ history }: Application): ApplicationStatus | null {
  return history.at(-1)?.status ?? null;
}

/**
 * The application at a status from a day on. Going back to a status that it had before, or to an earlier one, takes
 * back what came after: that is a correction. Null when the day lies before its last step, so that it would not stand
 * there.
 */
export function movedTo(
  application: Application,
  status: ApplicationStatus,
  date: string | undefined,
): Application | null {
  const { history } = application;
  const event: ApplicationEvent = { status, ...(date === undefined ? {} : { date }) };
  const before = history.findLastIndex((one) => one.status === status);
  if (before >= 0 && before < history.length - 1)
    return { ...application, history: history.slice(0, before + 1) };
  const kept = before >= 0 ? history.slice(0, -1) : history.filter((one) => !isLater(one.status, status));
  const next = inOrderOfTime([...kept, { ...history[before], ...event }]);
  return next.at(-1)?.status === status ? { ...application, history: next } : null;
}

/** Whether a status must go when the application goes back to another. */
function isLater(one: ApplicationStatus, target: ApplicationStatus): boolean {
  const at = LINE.indexOf(target);
  if (at < 0) return false;
  if (LINE.indexOf(one) > at) return true;
  // Who is asked again after a refusal was refused; who only sent it was not.
  return !LINE.includes(one) && (target === 'planned' || target === 'submitted');
}

export interface Moved {
  change: SeasonChange;
  moved: number;
  /** Those whose last step is later than the day. */
  left: number;
}

/** Several applications at one status. */
export function moveAll(
  log: SeasonLog,
  keys: ReadonlySet<string>,
  status: ApplicationStatus,
  date: string | undefined,
): Moved {
  const wanted = log.applications.filter((one) => keys.has(applicationKey(one)));
  const left = wanted.filter((one) => movedTo(one, status, date) === null).length;
  const change = changeEach(keys, (one) => movedTo(one, status, date) ?? one);
  return { change, moved: wanted.length - left, left };
}

function changeEach(keys: ReadonlySet<string>, change: (one: Application) => Application): SeasonChange {
  return (log) => ({
    ...log,
    applications: log.applications.map((one) => (keys.has(applicationKey(one)) ? change(one) : one)),
  });
}

export function changeOne(key: string, change: (one: Application) => Application): SeasonChange {
  return changeEach(new Set([key]), change);
}

export function withoutAll(keys: ReadonlySet<string>): SeasonChange {
  return (log) => ({
    ...log,
    applications: log.applications.filter((one) => !keys.has(applicationKey(one))),
  });
}

/** Adds applications to those that are there. The season is named with the first of them. */
export function withAdded(added: readonly Application[], season: number | undefined): SeasonChange {
  return (log) => {
    const year = log.season ?? season;
    return { ...mergeTracker(log, added).log, ...(year === undefined ? {} : { season: year }) };
  };
}

/** An application that was followed by its name gets its program; one that is there already takes up the other. */
export function withProgram(key: string, code: string): SeasonChange {
  return (log) => {
    const own = log.applications.find((one) => applicationKey(one) === key);
    if (!own) return log;
    const { name: _name, specialty: _specialty, ...rest } = own;
    const named = { ...rest, program: code };
    return log.applications.some(({ program }) => program === code)
      ? mergeTracker(withoutAll(new Set([key]))(log), [named]).log
      : changeOne(key, () => named)(log);
  };
}

/** Whether something happened before the first day on which an interview of a Match can be: then it is another season. */
export function beforeSeason({ applications }: SeasonLog, season: number): boolean {
  const { first } = interviewDays(`${season}-01-01`, season);
  const isBefore = (day: string | undefined) => day !== undefined && day < first;
  return applications.some(
    ({ history, interviews }) =>
      history.some(({ status, date }) => status !== 'planned' && isBefore(date)) ||
      interviews.some(({ start, day }) => isBefore(start ?? day)),
  );
}

export function newApplication(program: string): Application {
  return { program, history: [{ status: 'planned' }], interviews: [], letters: [], contacts: [] };
}

export { applicationKey };
