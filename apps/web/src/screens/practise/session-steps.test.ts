import { QUESTIONS } from '@matchwright/words/interview';
import { expect, test } from 'vitest';
import { NO_PRACTICE, type Practice, type Session, type Try } from '../../storage/practice.ts';
import {
  drawnSession,
  movedTo,
  openSession,
  questionOf,
  sessionAgain,
  summaryOf,
  withBack,
  withEnded,
  without,
  withSession,
  withTry,
} from './session-steps.ts';

const DAY = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-23T10:00:00.000Z';
const tried = (part: Partial<Try>): Try => ({
  question: 'opening.about-you',
  seconds: null,
  rating: { clear: null, specific: null, length: null },
  note: '',
  ...part,
});
const answered = (session: Session) => withTry(session.id, 0, (one) => ({ ...one, seconds: 70 }));
const after = (...steps: ((practice: Practice) => Practice)[]) =>
  steps.reduce((practice, step) => step(practice), NO_PRACTICE);

test('a session holds what was wished for, and prefers what was not practised', () => {
  const wish = { stage: 'visa', specialty: 'pediatrics', count: 5 } as const;
  const first = drawnSession(NO_PRACTICE, wish, 1, DAY);
  expect(first.tries.map(({ question }) => questionOf(question)?.stage)).toEqual(Array(5).fill('visa'));
  const done = after(
    withSession(first),
    ...first.tries.map((_, at) => withTry(first.id, at, (one: Try) => ({ ...one, seconds: 60 }))),
    withEnded(first.id),
  );
  const left = QUESTIONS.filter(({ stage }) => stage === 'visa').length - 5;
  const second = drawnSession(done, { ...wish, count: left }, 1, LATER);
  const both = [...first.tries, ...second.tries].map(({ question }) => question);
  expect(new Set(both).size).toBe(both.length);
  expect(sessionAgain(first, LATER).tries.map(({ question }) => question)).toEqual(
    first.tries.map(({ question }) => question),
  );
});

test('one session is open at a time, and one without an answer leaves no trace', () => {
  const wish = { stage: null, specialty: null, count: 3 };
  const [first, second] = [
    drawnSession(NO_PRACTICE, wish, 1, DAY),
    drawnSession(NO_PRACTICE, wish, 2, LATER),
  ];
  expect(after(withSession(first), withSession(second)).sessions).toEqual([second]);
  const both = after(withSession(first), answered(first), movedTo(first.id, 2), withSession(second));
  expect(both.sessions.map(({ ended, at }) => [ended, at])).toEqual([
    [true, 2],
    [false, 0],
  ]);
  expect(openSession(both)?.id).toBe(second.id);
  const closed = withEnded(second.id)(both);
  expect(openSession(closed)).toBeNull();
  expect(closed.sessions.map(({ id }) => id)).toEqual([first.id]);
});

test('a deleted session comes back in its place', () => {
  const wish = { stage: null, specialty: null, count: 2 };
  const [first, second] = [
    drawnSession(NO_PRACTICE, wish, 1, DAY),
    drawnSession(NO_PRACTICE, wish, 2, LATER),
  ];
  const both = after(withSession(first), answered(first), withSession(second), answered(second));
  const gone = without(first.id)(both);
  expect(gone.sessions.map(({ id }) => id)).toEqual([LATER]);
  const [deleted] = both.sessions;
  expect(deleted && withBack(deleted)(gone)).toEqual(both);
});

test('a summary averages the marks that were given, and takes the middle of the times', () => {
  const tries = [
    tried({ seconds: 50, rating: { clear: 4, specific: null, length: 1 } }),
    tried({ seconds: 90, rating: { clear: 1, specific: null, length: null } }),
    tried({ seconds: 71 }),
    tried({ note: 'Again tomorrow' }),
    tried({}),
  ];
  expect(summaryOf({ tries })).toEqual({
    answered: 4,
    marks: { clear: 2.5, specific: null, length: 1 },
    overall: 2,
    seconds: 71,
  });
  expect(summaryOf({ tries: tries.slice(0, 2) }).seconds).toBe(70);
  expect(summaryOf({ tries: [] })).toMatchObject({ answered: 0, overall: null, seconds: null });
});
