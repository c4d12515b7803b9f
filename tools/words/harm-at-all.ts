/** Whether harm was seen at all, whatever it was called: a blame marked as an excuse still shows the reader the place. */
import type { NoteId } from '@matchwright/words';
import { TONE_IDS } from '@matchwright/words/training';
import type { Judged } from './judge.ts';

/** Labelled places that any mark touches; marks that touch any labelled place. */
export function harmAtAll(judged: readonly Judged[]): { recall: number; precision: number } {
  const heard = judged.flatMap((one) => one.heard);
  const raised = judged.flatMap((one) => one.raised);
  const marks = judged.flatMap(({ marks }) => marks).length;
  return {
    recall: share(heard.filter(({ got }) => got !== null).length, heard.length),
    precision: share(marks - raised.filter(({ wanted }) => wanted === null).length, marks),
  };
}

const share = (part: number, whole: number): number => part / Math.max(1, whole);

const COLUMNS = [...TONE_IDS, 'another note', 'nothing'] as const;

/** Rows: tones as labelled, then marks of a tone where nothing of the kind is labelled. */
export function confusionTable(judged: readonly Judged[]): string {
  const heard = judged.flatMap((one) => one.heard);
  const raised = judged.flatMap((one) => one.raised);
  const rows = TONE_IDS.map((id) => {
    const own = heard.filter(({ wanted }) => wanted === id).map(({ got }) => columnOf(got));
    return `| ${id} | ${COLUMNS.map((column) => own.filter((one) => one === column).length).join(' | ')} |`;
  });
  const free = raised.filter(({ wanted }) => wanted === null).map(({ got }) => columnOf(got));
  const last = TONE_IDS.map((id) => free.filter((one) => one === id).length);
  return [
    `| labelled | ${COLUMNS.join(' | ')} |`,
    `|---|${COLUMNS.map(() => '---|').join('')}`,
    ...rows,
    `| no harm | ${last.join(' | ')} | | |`,
  ].join('\n');
}

function columnOf(id: NoteId | null): (typeof COLUMNS)[number] {
  return id === null ? 'nothing' : (TONE_IDS.find((tone) => tone === id) ?? 'another note');
}
