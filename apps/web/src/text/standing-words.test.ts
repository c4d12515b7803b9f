import { expect, test } from 'vitest';
import { onCondition, standingWords } from './standing-words.ts';

const NONE: string[] = [];
const MATCH = { p: 0.4, lo50: 0.3, hi50: 0.5, lo90: 0.2, hi90: 0.6 };

test('a headline carries every condition that the notes above it name, and no other', () => {
  const plain = standingWords(MATCH, false, { entryNotes: NONE, certificateNotes: NONE }).headline;
  expect(plain).toMatch(/^About 4 in 10 people like you/);
  const head = (entryNotes: string[], certificateNotes: string[]) =>
    standingWords(MATCH, false, { entryNotes, certificateNotes }).headline;
  expect(head(['x'], NONE)).toMatch(/^If you may enter the United States, about 4 in 10/);
  expect(head(NONE, ['x'])).toMatch(/^If you are certified in time, about 4 in 10/);
  expect(head(['x'], ['y'])).toMatch(/^If you may enter the United States and are certified in time, about/);
});

test('what is too little for one number keeps its condition, too', () => {
  const { headline, range } = standingWords(MATCH, true, { entryNotes: NONE, certificateNotes: ['x'] });
  expect(headline).toMatch(/^If you are certified in time, your chance to match could be 20–60%$/);
  expect(range).toBeNull();
  expect(onCondition('Your chance: 40%', { entryNotes: NONE, certificateNotes: ['x'] })).toBe(
    'If you are certified in time, your chance: 40%',
  );
});
