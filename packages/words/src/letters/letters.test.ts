import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { describe, expect, test } from 'vitest';
import type { ReviewKind } from '../review.ts';
import { noted, reviewOf } from '../testing/test-reviewer.ts';
import { LETTER_KINDS } from './letter-kinds.ts';
import { type LetterRequest, letterStanding } from './letter-standing.ts';

/** The Match of 2027: lists of ranks are due on 3 March 2027. */
const facts = forSeason(loadFacts(), 2027);
const standing = (request: LetterRequest, today = '2026-11-23') => letterStanding(request, facts, today);

describe('when a note of thanks goes: 24 to 72 hours after the interview', () => {
  test.each([
    ['2026-11-29', 'ahead'],
    ['2026-11-30', 'ahead'],
    ['2026-12-01', 'open'],
    ['2026-12-03', 'open'],
    ['2026-12-04', 'late'],
  ])('on %s it is %s', (today, state) => {
    const { from, to, ...found } = standing({ kind: 'thank-you', interviewed: '2026-11-30' }, today)!;
    expect({ from, to, state: found.state }).toEqual({ from: '2026-12-01', to: '2026-12-03', state });
    expect(found.says).toContain('3 December 2026');
  });

  test('without a day it says the hours', () => {
    expect(standing({ kind: 'thank-you' })).toMatchObject({
      ...{ state: 'unknown', from: null, to: null },
      says: expect.stringContaining('24 to 72 hours'),
    });
  });
});

test.each(['letter-of-interest', 'letter-of-intent', 'update-letter'] as const)(
  'a %s goes before lists of ranks are due',
  (kind) => {
    expect(standing({ kind })).toMatchObject({ state: 'open', to: '2027-03-03' });
    expect(standing({ kind }, '2027-03-04')).toMatchObject({ state: 'late' });
  },
);

test('who plans a later season writes in the one that runs', () => {
  const later = forSeason(loadFacts(), 2028);
  const update = (today: string) => letterStanding({ kind: 'update-letter' }, later, today);
  expect(update('2026-11-23')?.to).toBe('2027-03-03');
  expect(update('2027-03-04')).toMatchObject({
    to: '2028-03-01',
    says: expect.stringContaining('our estimate'),
  });
});

test('the wish of a program comes before every date', () => {
  for (const kind of LETTER_KINDS) {
    const letter = standing({ kind, policy: 'not-wanted', interviewed: '2026-11-22' })!;
    expect(letter).toMatchObject({ state: 'not-wanted', says: expect.stringContaining('Do not send it') });
  }
  const review = reviewOf({
    kind: 'thank-you',
    text: 'Dear Dr. Osei, thank you for the map.',
    policy: 'not-wanted',
  });
  expect(review.next[0]).toContain('Do not send it');
});

test('an Internal Medicine program that nobody looked up: its association asks for no notes', () => {
  const thanks = { kind: 'thank-you', specialty: 'internal-medicine' } as const;
  expect(standing(thanks)).toMatchObject({ against: 'im-430d4' });
  expect(standing({ ...thanks, policy: 'allowed' })).toMatchObject({ against: null });
  expect(standing({ ...thanks, specialty: 'pediatrics' })).toMatchObject({ against: null });
});

test('a hospital that has Pediatrics, too: its name alone does not quote the association', () => {
  const named = (name: string) => facts.programs.filter((one) => one.name === name);
  const shared = facts.programs.find(
    (one) =>
      one.specialty === 'pediatrics' && named(one.name).some((other) => other.specialty !== 'pediatrics'),
  )!;
  const against = (request: Partial<LetterRequest>) => standing({ kind: 'thank-you', ...request })!.against;
  expect(against({ program: shared.name })).toBeNull();
  expect(against({ program: shared.name, specialty: 'pediatrics' })).toBeNull();
  expect(against({ program: shared.code, specialty: 'internal-medicine' })).toBeNull();
  for (const specialty of ['internal-medicine', 'med-peds'] as const) {
    expect(against({ specialty })).toBe('im-430d4');
    expect(against({ program: facts.programs.find((one) => one.specialty === specialty)!.code })).toBe(
      'im-430d4',
    );
  }
});

test('other texts are no letters to a program', () => {
  for (const kind of ['personal-statement', 'score-answer', 'faculty-email', 'lor-request'] as const)
    expect(standing({ kind })).toBeNull();
});

describe('letters beside each other', () => {
  const beside = (kind: ReviewKind, program: string, others: [ReviewKind, string][]) =>
    standing({
      kind,
      program,
      others: others.map(([one, to]) => ({ kind: one, program: to, text: 'Dear' })),
    })!.rival;
  const [known] = facts.programs;

  test('exactly one letter of intent, whatever the program is called', () => {
    expect(beside('letter-of-intent', 'Mercy Hospital', [['letter-of-intent', 'Hillside Clinic']])).toEqual({
      ...{ other: 0, why: 'second-intent' },
    });
    expect(
      beside('letter-of-intent', 'Mercy Hospital', [['letter-of-intent', ' mercy hospital']]),
    ).toBeNull();
    expect(beside('letter-of-intent', known!.code, [['letter-of-intent', known!.name]])).toBeNull();
    expect(beside('letter-of-intent', '', [['letter-of-intent', 'Hillside Clinic']])?.why).toBe(
      'unnamed-intent',
    );
    expect(
      beside('letter-of-intent', 'Mercy Hospital', [
        ['letter-of-interest', 'Hillside Clinic'],
        ['letter-of-intent', ''],
        ['letter-of-intent', 'Hillside Clinic'],
      ]),
    ).toEqual({ other: 2, why: 'second-intent' });
  });

  test('one update to a program, and one to another is no second', () => {
    expect(beside('update-letter', 'Mercy Hospital', [['update-letter', 'Mercy']])?.why).toBe(
      'second-update',
    );
    expect(beside('update-letter', 'Mercy Hospital', [['update-letter', 'Hillside Clinic']])).toBeNull();
    expect(beside('update-letter', 'Mercy Hospital', [['letter-of-interest', 'Mercy Hospital']])).toBeNull();
    const text = 'Dear Dr. Osei, I passed Step 3 on 2 December.';
    const others = [{ kind: 'update-letter', program: 'Mercy', text }] as const;
    const update = (program: string) => reviewOf({ kind: 'update-letter', text, program, others });
    expect(noted(update('Mercy Hospital'), 'second-update')).toHaveLength(1);
    expect(noted(update('Hillside Clinic'), 'second-update')).toEqual([]);
  });
});
