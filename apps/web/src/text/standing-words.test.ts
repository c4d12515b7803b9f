import { expect, test } from 'vitest';
import { NO_CERTIFICATE, onCondition, standingWords, type Uncounted } from './standing-words.ts';

const NONE: string[] = [];
const MATCH = { p: 0.4, lo50: 0.3, hi50: 0.5, lo90: 0.2, hi90: 0.6 };
const certificate = (certificateCondition: Uncounted['certificateCondition']) => ({
  certificateNotes: ['x'],
  certificateCondition,
});

test('a headline carries every condition that the notes above it name, and no other', () => {
  const head = (entryNotes: string[], more: Omit<Uncounted, 'entryNotes'>) =>
    standingWords(MATCH, false, { entryNotes, ...more }).headline;
  expect(head(NONE, NO_CERTIFICATE)).toMatch(/^About 4 in 10 people like you/);
  expect(head(['x'], NO_CERTIFICATE)).toMatch(/^If you may enter the United States, about 4 in 10/);
  expect(head(NONE, certificate('if-certified'))).toMatch(/^If you are certified in time, about 4 in 10/);
  expect(head(['x'], certificate('if-certified'))).toMatch(
    /^If you may enter the United States and are certified in time, about/,
  );
  expect(head(NONE, certificate('if-was-certified'))).toMatch(/^If you were certified in time, about 4/);
  expect(head(['x'], certificate('if-was-certified'))).toMatch(
    /^If you may enter the United States and were certified in time, about/,
  );
});

test('without the certificate no number is left', () => {
  for (const vague of [false, true]) {
    const missed = { entryNotes: NONE, ...certificate('not-certified') };
    const { headline, range } = standingWords(MATCH, vague, missed);
    expect(headline).toMatch(/^Without the ECFMG certificate/);
    expect(headline).not.toMatch(/\d/);
    expect(range).toBeNull();
  }
});

test('what is too little for one number keeps its condition, too', () => {
  const uncounted = { entryNotes: NONE, ...certificate('if-certified') };
  const { headline, range } = standingWords(MATCH, true, uncounted);
  expect(headline).toMatch(/^If you are certified in time, your chance to match could be 20–60%$/);
  expect(range).toBeNull();
  expect(onCondition('Your chance: 40%', uncounted)).toBe('If you are certified in time, your chance: 40%');
});
