import { expect, test } from 'vitest';
import { confusionTable, harmAtAll } from './harm-at-all.ts';
import { judge } from './judge.ts';
import type { LabelledText } from './training-data.ts';

const text = 'They never taught us. The war cost me the year. I am ashamed. It was spring.';
const labelled: LabelledText = {
  id: 'four-sentences',
  kind: 'score-answer',
  text,
  parts: {},
  notes: [
    { id: 'blame', words: 'They never taught us.' },
    { id: 'excuse', words: 'The war cost me the year.' },
    { id: 'apology', words: 'I am ashamed.' },
  ],
};
const mark = (id: 'blame' | 'defensive', words: string) => ({
  id,
  severity: 'medium' as const,
  says: '',
  words,
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
});
// One right, one under another name, one missed, one where nothing is labelled.
const judged = judge(labelled, {
  parts: [],
  notes: [mark('blame', 'never taught us'), mark('blame', 'cost me'), mark('defensive', 'It was spring.')],
} as never);

test('a mark under another name finds the place, though not the note', () => {
  expect(judged.hits).toEqual(['blame']);
  expect(harmAtAll([judged])).toEqual({ recall: 2 / 3, precision: 2 / 3 });
});

test('the table shows which tone was taken for which', () => {
  const rows = confusionTable([judged]).split('\n');
  expect(rows).toContain('| excuse | 1 | 0 | 0 | 0 | 0 | 0 |');
  expect(rows).toContain('| apology | 0 | 0 | 0 | 0 | 0 | 1 |');
  expect(rows).toContain('| no harm | 0 | 0 | 0 | 1 | | |');
});
