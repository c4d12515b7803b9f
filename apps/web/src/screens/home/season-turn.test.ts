import { expect, test } from 'vitest';
import { seasonTurn } from './season-turn.ts';

// Match Week of 2027 begins on Monday, 15 March; the last offers go out on Thursday, the 18th.
const WEEK = { begins: '2027-03-15', lastOffers: '2027-03-18' };
const turn = (today: string, result?: 'matched' | 'matched-in-soap' | 'unmatched') =>
  seasonTurn(result, WEEK, today);

test('Match Week sends to SOAP from its Monday to the Thursday of the last offers', () => {
  expect(['2027-03-14', '2027-03-15', '2027-03-18', '2027-03-19'].map((day) => turn(day))).toEqual([
    'under-way',
    'match-week',
    'match-week',
    'over',
  ]);
});

test('what was noted of the end comes first, and SOAP only while it lasts', () => {
  expect(turn('2027-03-16', 'unmatched')).toBe('unmatched-in-match-week');
  expect(turn('2027-03-18', 'unmatched')).toBe('unmatched-in-match-week');
  expect(turn('2027-03-19', 'unmatched')).toBe('unmatched');
  expect(turn('2027-03-16', 'matched')).toBe('matched');
  expect(turn('2027-05-01', 'matched-in-soap')).toBe('matched');
  // Nobody can know it before the Monday.
  expect(turn('2027-03-14', 'unmatched')).toBe('under-way');
});

const NO_WEEK = { begins: null, lastOffers: null };

test('without a known Match Week a season is under way until its end is noted', () => {
  expect(seasonTurn(undefined, NO_WEEK, '2030-01-01')).toBe('under-way');
  expect(seasonTurn('unmatched', NO_WEEK, '2030-01-01')).toBe('unmatched');
});
