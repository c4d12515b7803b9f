import { conflict } from '../issue.ts';
import type { Report } from '../profile/report.ts';
import { bookedAhead } from './booked-ahead.ts';
import { settleProgram } from './program-names.ts';
import type { SeasonContext } from './season-context.ts';
import type { Application, ApplicationEvent } from './season-schema.ts';
import { settleInterview } from './settle-interview.ts';

/** Puts short forms into histories, in order of time, and joins entries of the same program. */
export function settleApplications(
  applications: readonly Application[],
  ownZone: string | undefined,
  context: SeasonContext,
  report: Report,
): Application[] {
  const byProgram = new Map<string, { application: Application; position: number }>();
  applications.forEach((raw, position) => {
    const place = ['applications', position] as const;
    const named = settleProgram(raw, place, context, report);
    const { status, date, ...rest } = named;
    const booked = bookedAhead({ ...rest, history: withShortForm(named) }, context.today);
    for (const day of booked.days)
      report.repairs.push(
        `applications[${position}]: "scheduled" is dated ${day}, which lies ahead. It is read as the day of the interview, and the invitation counts.`,
      );
    const application: Application = {
      ...booked.application,
      history: settleHistory(booked.application.history, position, context, report),
      interviews: booked.application.interviews.map((interview, i) =>
        settleInterview(interview, [...place, 'interviews', i], ownZone, report),
      ),
    };
    const key =
      application.program ?? `name ${application.name?.toLowerCase()} ${application.specialty ?? ''}`;
    const before = byProgram.get(key);
    if (!before) {
      byProgram.set(key, { application, position });
      return;
    }
    report.repairs.push(
      `applications[${position}] is the same program as applications[${before.position}]. Their histories are joined.`,
    );
    byProgram.set(key, {
      application: joined(before, application, position, report),
      position: before.position,
    });
  });
  return [...byProgram.values()].map(({ application }) => application);
}

function withShortForm({ history, status, date }: Application): ApplicationEvent[] {
  if (status === undefined) return history;
  const last = history.at(-1);
  return last?.status === status && (date === undefined || last.date === date)
    ? history
    : [...history, { status, ...(date === undefined ? {} : { date }) }];
}

function settleHistory(
  history: readonly ApplicationEvent[],
  position: number,
  context: SeasonContext,
  report: Report,
): ApplicationEvent[] {
  for (const { status, date } of history) {
    if (date !== undefined && date > context.today && status !== 'planned' && status !== 'scheduled') {
      report.warnings.push(
        `applications[${position}]: "${status}" is dated ${date}, which lies ahead. It counts from that day.`,
      );
    }
  }
  const sorted = inOrderOfTime(history);
  if (sorted.some((event, i) => event !== history[i]))
    report.repairs.push(`applications[${position}].history is put in the order of its dates.`);
  return sorted;
}

/** Entries without a date stay behind the one they were written after. */
export function inOrderOfTime(history: readonly ApplicationEvent[]): ApplicationEvent[] {
  let last = '';
  const keyed = history.map((event) => {
    last = event.date ?? last;
    return { event, day: last };
  });
  return keyed.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ event }) => event);
}

/** Nothing of either is lost; two answers to one question are an issue. */
function joined(
  before: { application: Application; position: number },
  second: Application,
  position: number,
  report: Report,
): Application {
  const first = before.application;
  for (const field of ['signal', 'specialty', 'name'] as const) {
    const [one, other] = [first[field], second[field]];
    if (field === 'name' || one === undefined || other === undefined || one === other) continue;
    const message = `applications[${position}].${field} is ${other}, but the same program has ${one} in applications[${before.position}]. Keep one of them.`;
    report.issues.push(conflict(['applications', position, field], `${one}, or nothing`, other, message));
  }
  return {
    ...second,
    ...first,
    history: inOrderOfTime(unionOf(first.history, second.history)),
    interviews: unionOf(first.interviews, second.interviews),
    letters: unionOf(first.letters, second.letters),
    contacts: unionOf(first.contacts, second.contacts),
    ...notesOf(first.notes, second.notes),
  };
}

export function unionOf<T>(first: readonly T[], second: readonly T[]): T[] {
  const known = new Set(first.map((one) => JSON.stringify(one)));
  return [...first, ...second.filter((one) => !known.has(JSON.stringify(one)))];
}

function notesOf(first: string | undefined, second: string | undefined): { notes?: string } {
  if (first === undefined || second === undefined || first === second) {
    const notes = first ?? second;
    return notes === undefined ? {} : { notes };
  }
  return { notes: `${first}\n${second}` };
}
