import { expect, test } from 'vitest';
import { draftFrom, readingOf, type SpeechFigures, spokenIn, wordsIn } from './spoken-answer.ts';

const FIGURES: SpeechFigures = { slow: 130, fast: 150, least: 60, most: 90 };
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a draft is the person’s own notes in the order of the steps, and nothing else', () => {
  const notes = {
    refocus: 'I want to care for\nboth ages',
    acknowledge: ' I failed Step 1 once.',
    context: '',
    growth: 'I passed "in time."',
  };
  expect(draftFrom(notes)).toBe('I failed Step 1 once. I passed "in time." I want to care for both ages.');
  expect(draftFrom({ acknowledge: '', context: ' ', growth: '', refocus: '\n' })).toBe('');
});

test('words are counted as they are said', () => {
  expect(wordsIn('I passed Step 2 CK in 2024, with a J-1 visa; it wasn’t easy — at all.')).toBe(16);
  expect(wordsIn(' … — ')).toBe(0);
});

test.each([
  // 130 words a minute for 60 seconds are 130 words; 150 for 90 seconds are 225.
  [129, 'right', 52, 60],
  [128, 'short', 51, 59],
  [130, 'right', 52, 60],
  [225, 'right', 90, 104],
  [227, 'long', 91, 105],
  [0, 'short', 0, 0],
])('%i words are %s: %i to %i seconds', (count, length, from, to) => {
  expect(readingOf(words(count), FIGURES)).toEqual({ words: count, from, to, length });
});

test.each([
  [59, 0, 'short', null, null],
  [60, 0, 'right', null, null],
  [90, 0, 'right', null, null],
  [91, 0, 'long', null, null],
  [60, 140, 'right', 140, 'right'],
  [75, 150, 'right', 120, 'slow'],
  [60, 151, 'right', 151, 'fast'],
  [9, 100, 'short', null, null],
])('%i seconds with %i words: %s, pace %s, %s', (seconds, count, length, pace, speed) => {
  expect(spokenIn(seconds, count, FIGURES)).toEqual({ seconds, length, pace, speed });
});
