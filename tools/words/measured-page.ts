/** The figures of a measurement as a page. */
import type { NoteId, PartId, PartStatus } from '@matchwright/words';
import { confusionTable, harmAtAll } from './harm-at-all.ts';
import { HARMFUL, type Judged } from './judge.ts';
import type { Timings } from './timings.ts';

interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

const isThere = (status: PartStatus): boolean => status === 'found' || status === 'weak';
const nothing = (): Counts => ({ right: 0, missed: 0, wrong: 0 });

export function measuredPage(judged: readonly Judged[], times: Timings): string {
  const parts = partCounts(judged);
  const all = [...parts.values()];
  const macro = all.reduce((sum, counts) => sum + f1(counts), 0) / all.length;
  const total = sum(all);
  const exact = judged.flatMap((one) => one.parts);
  const harmful = harmfulCounts(judged);
  const harm = sum([...harmful.values()]);
  const atAll = harmAtAll(judged);
  const excellent = judged
    .filter(({ text }) => text.quality === 'excellent')
    .map(({ review }) => review.notes.length);
  const most = Math.max(0, ...excellent);
  return `# The reviewer, measured

${judged.length} labelled texts that the classifiers were not trained on. \`npm run words:measure\` makes this page again.

| figure | value | target |
|---|---|---|
| parts found (found or weak, against missing), F1 over all | ${two(f1(total))} | 0.85 |
| the same, mean over parts | ${two(macro)} | |
| parts with exactly the labelled status | ${two(exact.filter(({ wanted, got }) => wanted === got).length / exact.length)} | |
| harmful words, recall | ${two(recall(harm))} | 0.90 |
| harmful words, precision | ${two(precision(harm))} | 0.80 |
| marked as harmful at all, recall | ${two(atAll.recall)} | |
| marked as harmful at all, precision | ${two(atAll.precision)} | |
| remarks on excellent texts, mean and most (${excellent.length} texts) | ${two(excellent.reduce((a, b) => a + b, 0) / Math.max(1, excellent.length))}, ${most} | 3 |
| one page (${times.pageWords} words), median | ${Math.round(times.page)} ms | 300 ms |
| 28,000 characters, median | ${Math.round(times.full)} ms | 2,000 ms |
| loading the language pack | ${Math.round(times.load)} ms | |

## Parts

| part | texts that have it | precision | recall | F1 |
|---|---|---|---|---|
${[...parts].map(([part, counts]) => row(part, counts)).join('\n')}

## Harmful words

A mark counts when it overlaps the labelled words and has the same id; "at all" when it overlaps words labelled with any harm.

| note | labelled | precision | recall | F1 |
|---|---|---|---|---|
${[...harmful].map(([id, counts]) => row(id, counts)).join('\n')}

## One tone for another

What labelled words were marked as, and what stands where a wrong mark is.

${confusionTable(judged)}
`;
}

function partCounts(judged: readonly Judged[]): Map<PartId, Counts> {
  const counts = new Map<PartId, Counts>();
  for (const { part, wanted, got } of judged.flatMap((one) => one.parts)) {
    const own = counts.get(part) ?? nothing();
    if (isThere(wanted) && isThere(got)) own.right += 1;
    else if (isThere(wanted)) own.missed += 1;
    else if (isThere(got)) own.wrong += 1;
    counts.set(part, own);
  }
  return counts;
}

function harmfulCounts(judged: readonly Judged[]): Map<NoteId, Counts> {
  const count = (ids: readonly NoteId[], id: NoteId) => ids.filter((one) => one === id).length;
  return new Map(
    HARMFUL.map((id) => [
      id,
      {
        right: count(
          judged.flatMap(({ hits }) => hits),
          id,
        ),
        missed: count(
          judged.flatMap(({ misses }) => misses.map((miss) => miss.id)),
          id,
        ),
        wrong: count(
          judged.flatMap(({ alarms }) => alarms.map((alarm) => alarm.id)),
          id,
        ),
      },
    ]),
  );
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (all, { right, missed, wrong }) => ({
      right: all.right + right,
      missed: all.missed + missed,
      wrong: all.wrong + wrong,
    }),
    nothing(),
  );
}

const recall = ({ right, missed }: Counts): number => right / Math.max(1, right + missed);
const precision = ({ right, wrong }: Counts): number => right / Math.max(1, right + wrong);
const f1 = (counts: Counts): number =>
  (2 * counts.right) / Math.max(1, 2 * counts.right + counts.missed + counts.wrong);
const two = (value: number): string => value.toFixed(2);
const row = (name: string, counts: Counts): string =>
  `| ${name} | ${counts.right + counts.missed} | ${two(precision(counts))} | ${two(recall(counts))} | ${two(f1(counts))} |`;
