import type { Reviewer } from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import type { LabelledText } from './training-data.ts';

export interface Timings {
  /** Milliseconds, medians. */
  page: number;
  full: number;
  load: number;
  pageWords: number;
}

const ROUNDS = 7;
const FULL_CHARACTERS = 28_000;

/** How long a page takes, a text as long as ERAS allows, and the language pack. */
export function timings(reviewer: Reviewer, texts: readonly LabelledText[]): Timings {
  const statements = texts.filter(({ kind }) => kind === 'personal-statement');
  const page = [...(statements.length > 0 ? statements : texts)].sort(
    (a, b) => b.text.length - a.text.length,
  )[0]!.text;
  let full = '';
  for (let i = 0; full.length < FULL_CHARACTERS; i++)
    full += `${(statements[i % statements.length] ?? texts[0]!).text}\n\n`;
  const time = (text: string) =>
    medianOf(() => reviewer.review({ kind: 'personal-statement', text, specialty: 'med-peds' }));
  return {
    page: time(page),
    full: time(full.slice(0, FULL_CHARACTERS)),
    load: loadTime,
    pageWords: page.split(/\s+/).length,
  };
}

const started = performance.now();
await loadPack();
const loadTime = performance.now() - started;

function medianOf(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)]!;
}
