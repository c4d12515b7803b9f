/**
 * `npm run words:agreement`: how far careful people agree with the labels of the second held-out texts, and with each
 * other. What they reach is what a reviewer could reach with the same definitions; it is counted as the reviewer's marks are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from '../bench/table.ts';
import { HARMFUL, placeOf } from './judge.ts';
import { dataFolder, type LabelledText, labelledTexts } from './training-data.ts';

type Notes = LabelledText['notes'];

const folder = join(dataFolder, 'second-held-out');
const texts = labelledTexts(folder);
const labels = new Map(texts.map(({ id, notes }) => [id, notes]));
const readers = readdirSync(join(folder, 'readers')).map((name) => ({
  name: name.replace('.jsonl', ' reader'),
  marks: new Map(
    readFileSync(join(folder, 'readers', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Pick<LabelledText, 'id' | 'notes'>)
      .map(({ id, notes }) => [id, notes]),
  ),
}));

printTable(
  ['beside', 'labelled', 'recall', 'precision'],
  [
    ...readers.map(({ name, marks }) => [`${name}, the labels`, ...agreement(labels, marks)]),
    ...readers.flatMap((one, i) =>
      readers
        .slice(i + 1)
        .map((other) => [`${other.name}, ${one.name}`, ...agreement(one.marks, other.marks)]),
    ),
  ],
  'The same remark on overlapping words, over all ten remarks.',
);

/** How many of the wanted marks were made, and how many of those made were wanted. */
function agreement(wanted: Map<string, Notes>, made: Map<string, Notes>): string[] {
  const counts = texts.map((text) => {
    const [a, b] = [wanted, made].map((marks) => marksOf(text, marks.get(text.id) ?? []));
    if (!a || !b) return { wanted: 0, found: 0, made: 0, right: 0 };
    return {
      wanted: a.length,
      found: a.filter((one) => b.some((other) => meets(one, other))).length,
      made: b.length,
      right: b.filter((one) => a.some((other) => meets(one, other))).length,
    };
  });
  const sum = (key: 'wanted' | 'found' | 'made' | 'right') =>
    counts.reduce((total, count) => total + count[key], 0);
  return [
    String(sum('wanted')),
    (sum('found') / sum('wanted')).toFixed(2),
    (sum('right') / sum('made')).toFixed(2),
  ];
}

function marksOf({ text }: LabelledText, notes: Notes) {
  return notes
    .filter(({ id }) => HARMFUL.includes(id))
    .map(({ id, words }) => ({ id, ...placeOf(text, words) }));
}

type Mark = ReturnType<typeof marksOf>[number];

function meets(a: Mark, b: Mark): boolean {
  return a.id === b.id && a.from < b.to && b.from < a.to;
}
