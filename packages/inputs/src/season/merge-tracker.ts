import { isLive } from './booked-ahead.ts';
import type { Application, Interview, SeasonLog } from './season-schema.ts';
import { inOrderOfTime, unionOf } from './settle-applications.ts';

export interface MergedTracker {
  log: SeasonLog;
  added: number;
  changed: number;
  same: number;
}

/** Adds imported applications to a season. Importing the same table twice changes nothing. */
export function mergeTracker(log: SeasonLog, imported: readonly Application[]): MergedTracker {
  const { applications, added, changed, same } = mergeEach(log.applications, imported);
  return { log: { ...log, applications }, added, changed, same };
}

/** Two entries of one program are one application. */
export function mergeEach(before: readonly Application[], imported: readonly Application[]) {
  const byKey = new Map(before.map((one) => [applicationKey(one), one]));
  let [added, changed, same] = [0, 0, 0];
  for (const one of imported) {
    const known = byKey.get(applicationKey(one));
    const next = known ? withNews(known, one) : one;
    if (!known) added += 1;
    else if (JSON.stringify(next) === JSON.stringify(known)) same += 1;
    else changed += 1;
    byKey.set(applicationKey(one), next);
  }
  return { applications: [...byKey.values()], added, changed, same };
}

/** What tells one application from another: its program, or its name where the program is not known. */
export const applicationKey = ({ program, name, specialty }: Application): string =>
  program ?? `name ${name?.toLowerCase()} ${specialty ?? ''}`;

/**
 * What is known stays; new events are added, and an event that gained its date replaces the one without. Sending stands
 * before everything else even without a day, and a plan says nothing of what is under way already.
 */
function withNews(known: Application, news: Application): Application {
  const fresh = news.history.filter(
    (event) =>
      event.date !== undefined ||
      !known.history.some(({ status }) => status === event.status || event.status === 'planned'),
  );
  const kept = known.history.filter(
    (event) => event.date !== undefined || !fresh.some(({ status }) => status === event.status),
  );
  const first = fresh.filter(({ status, date }) => status === 'submitted' && date === undefined);
  const notes = [known.notes, news.notes].filter((text, i, all) => text && all.indexOf(text) === i);
  const isIn = notes.length === 2 && known.notes?.split('\n').includes(news.notes ?? '');
  return {
    ...news,
    ...known,
    history: inOrderOfTime(unionOf([...first, ...kept], fresh)),
    interviews: withDays(known.interviews, news.interviews),
    letters: unionOf(known.letters, news.letters),
    contacts: unionOf(known.contacts, news.contacts),
    ...(notes.length > 0 ? { notes: isIn ? known.notes : notes.join('\n') } : {}),
  };
}

/** A day from a table says nothing new of an interview that is noted with its hour; it corrects a day alone. */
function withDays(known: readonly Interview[], news: readonly Interview[]): Interview[] {
  const days = news.filter((one) => one.day !== undefined && one.start === undefined);
  const isTimed = known.some((one) => one.start !== undefined && isLive(one));
  const kept =
    days.length > 0 ? known.filter((one) => one.start !== undefined || one.day === undefined) : known;
  const added = news.filter((one) => !days.includes(one));
  return isTimed ? unionOf(known, added) : unionOf(kept, news);
}

/** The programs of a list as planned applications, with their signals. */
export function trackerFromList(
  programs: readonly { code: string; level: 'applied' | 'silver' | 'gold' }[],
): Application[] {
  return programs.map(({ code, level }) => ({
    program: code,
    ...(level === 'applied' ? {} : { signal: level }),
    history: [{ status: 'planned' as const }],
    interviews: [],
    letters: [],
    contacts: [],
  }));
}
