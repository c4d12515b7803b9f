import { expect, test } from 'vitest';
import { sentenceSpans } from './sentence-spans.ts';

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

test('short forms end no sentence, real ends do', () => {
  expect(cut('I met Dr. Lee in the U.S. system. She asked why. "Go," he said.')).toEqual([
    'I met Dr. Lee in the U.S. system.',
    'She asked why.',
    '"Go," he said.',
  ]);
  expect(cut('I came to the U.S. My plan was simple.')).toHaveLength(2);
  expect(cut('Send it by Sept. 23. It was cold in Nov. We left.')).toHaveLength(3);
  expect(cut('My score was 3.5 points higher. Why? Because I worked!')).toHaveLength(3);
  expect(cut('… —')).toEqual([]);
});
