import type { SpecialtyId } from '@matchwright/facts';
import {
  drawQuestions,
  QUESTIONS,
  type Question,
  questionsFor,
  type Stage,
} from '@matchwright/words/interview';
import { isoDay } from '../../profile/reading-context.ts';
import { CRITERIA, type Criterion, type Practice, type Session, type Try } from '../../storage/practice.ts';

export interface SessionWish {
  stage: Stage | null;
  specialty: SpecialtyId | null;
  count: number;
}

const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]));

/** A question by its id; null when it has left the bank since it was practised. */
export function questionOf(id: string): Question | null {
  return BY_ID.get(id) ?? null;
}

/** The calendar day on this device on which it was begun. */
export function dayOfSession({ startedAt }: Session): string {
  return isoDay(new Date(startedAt));
}

/** The session that was begun and not ended. */
export function openSession({ sessions }: Practice): Session | null {
  return sessions.findLast(({ ended }) => !ended) ?? null;
}

/** A new session of questions drawn at random, those that were practised least before all. */
export function drawnSession(
  practice: Practice,
  wish: SessionWish,
  seed: number,
  startedAt: string,
): Session {
  const { stage, specialty, count } = wish;
  const drawn = drawQuestions(questionsFor({ stage, specialty }), count, seed, timesAsked(practice));
  return sessionOf(
    drawn.map(({ id }) => id),
    { stage, specialty },
    startedAt,
  );
}

/** The same questions once more. */
export function sessionAgain({ tries, stage, specialty }: Session, startedAt: string): Session {
  return sessionOf(
    tries.map(({ question }) => question),
    { stage, specialty },
    startedAt,
  );
}

function sessionOf(
  questions: readonly string[],
  about: Pick<Session, 'stage' | 'specialty'>,
  startedAt: string,
): Session {
  const tries = questions.map((question): Try => ({ question, seconds: null, rating: NO_RATING, note: '' }));
  return { id: startedAt, startedAt, ...about, tries, at: 0, ended: false };
}

const NO_RATING: Try['rating'] = { clear: null, specific: null, length: null };

/** How often each question was answered, by id. */
function timesAsked({ sessions }: Practice): Map<string, number> {
  const times = new Map<string, number>();
  for (const one of sessions.flatMap(({ tries }) => tries).filter(isAnswered))
    times.set(one.question, (times.get(one.question) ?? 0) + 1);
  return times;
}

/** Something was done with the question: spoken, rated or noted. */
export function isAnswered({ seconds, rating, note }: Try): boolean {
  return seconds !== null || note.trim() !== '' || CRITERIA.some((criterion) => rating[criterion] !== null);
}

/** A new session ends one that is still open: there is only one at a time. */
export const withSession =
  (session: Session) =>
  (practice: Practice): Practice => ({
    ...practice,
    sessions: [...practice.sessions.flatMap(ended), session],
  });

export const withTry =
  (id: string, at: number, change: (one: Try) => Try) =>
  (practice: Practice): Practice =>
    withChanged(practice, id, (session) => ({
      ...session,
      tries: session.tries.map((one, place) => (place === at ? change(one) : one)),
    }));

export const movedTo =
  (id: string, at: number) =>
  (practice: Practice): Practice =>
    withChanged(practice, id, (session) => ({ ...session, at }));

/** A session of which nothing was answered leaves no trace. */
export const withEnded =
  (id: string) =>
  (practice: Practice): Practice => ({
    ...practice,
    sessions: practice.sessions.flatMap((session) => (session.id === id ? ended(session) : [session])),
  });

export const without =
  (id: string) =>
  (practice: Practice): Practice => ({
    ...practice,
    sessions: practice.sessions.filter((session) => session.id !== id),
  });

/** Puts a session back where it stood in time. */
export const withBack =
  (session: Session) =>
  (practice: Practice): Practice => ({
    ...practice,
    sessions: [...practice.sessions.filter(({ id }) => id !== session.id), session].toSorted((a, b) =>
      a.startedAt.localeCompare(b.startedAt),
    ),
  });

function ended(session: Session): Session[] {
  return session.tries.some(isAnswered) ? [{ ...session, ended: true }] : [];
}

function withChanged(practice: Practice, id: string, change: (session: Session) => Session): Practice {
  return {
    ...practice,
    sessions: practice.sessions.map((session) => (session.id === id ? change(session) : session)),
  };
}

export interface SessionSummary {
  answered: number;
  /** Average of the marks given, by criterion and of all; null without one. */
  marks: Record<Criterion, number | null>;
  overall: number | null;
  /** The middle speaking time in whole seconds; null when nothing was timed. */
  seconds: number | null;
}

export function summaryOf({ tries }: Pick<Session, 'tries'>): SessionSummary {
  const marksOf = (criterion: Criterion) => tries.flatMap(({ rating }) => rating[criterion] ?? []);
  return {
    answered: tries.filter(isAnswered).length,
    marks: {
      clear: average(marksOf('clear')),
      specific: average(marksOf('specific')),
      length: average(marksOf('length')),
    },
    overall: average(CRITERIA.flatMap(marksOf)),
    seconds: middle(tries.flatMap(({ seconds }) => seconds ?? [])),
  };
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function middle(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return Math.round((low + high) / 2);
}
