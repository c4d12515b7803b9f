/** One labelled text beside its review: which parts and which words were found, missed, or found wrongly. */
import type { NoteId, PartId, PartStatus, Review, ReviewNote } from '@matchwright/words';
import { PHRASE_IDS } from '@matchwright/words/training';
import type { LabelledText } from './training-data.ts';

export const HARMFUL: readonly NoteId[] = [
  ...PHRASE_IDS,
  'wrong-specialty',
  'wrong-program',
  'contradicts-profile',
];

type Span = Pick<ReviewNote, 'from' | 'to'>;

export interface Judged {
  text: LabelledText;
  review: Review;
  parts: { part: PartId; wanted: PartStatus; got: PartStatus }[];
  /** Harmful words: labelled and marked, labelled only, marked only. */
  hits: NoteId[];
  misses: { id: NoteId; words: string }[];
  alarms: ReviewNote[];
  /** The same whatever the id: what a labelled place was marked as, its own note before another; null where nothing was. */
  heard: { wanted: NoteId; got: NoteId | null }[];
  /** All marks of harm. */
  marks: NoteId[];
  /** Alarms, each with the note that is labelled there; null where no harm is. */
  raised: { got: NoteId; wanted: NoteId | null }[];
  /** Each error in one line. */
  lines: string[];
}

export function judge(text: LabelledText, review: Review): Judged {
  const parts = Object.entries(text.parts).flatMap(([part, wanted]) => {
    const got = review.parts.find(({ id }) => id === part)?.status;
    return got === undefined || wanted === undefined ? [] : [{ part: part as PartId, wanted, got }];
  });
  const wanted = text.notes
    .filter(({ id }) => HARMFUL.includes(id))
    .map(({ id, words }) => ({ id, words: words ?? '', ...placeOf(text.text, words) }));
  const got = review.notes.filter(({ id }) => HARMFUL.includes(id));
  const touches = (a: Span, b: Span) => a.from < b.to && b.from < a.to;
  const meets = (a: Span & { id: NoteId }, b: Span & { id: NoteId }) => a.id === b.id && touches(a, b);
  const hits = wanted.filter((one) => got.some((other) => meets(one, other)));
  const misses = wanted.filter((one) => !hits.includes(one));
  const alarms = got.filter((one) => !wanted.some((other) => meets(one, other)));
  const heard = wanted.map((one) => ({
    wanted: one.id,
    got: hits.includes(one) ? one.id : (got.find((other) => touches(one, other))?.id ?? null),
  }));
  const raised = alarms.map((one) => ({
    got: one.id,
    wanted: wanted.find((other) => touches(one, other))?.id ?? null,
  }));
  const lines = [
    `--- ${text.id} (${text.kind}, ${text.quality ?? '?'}, ${review.notes.length} notes)`,
    ...parts
      .filter(({ wanted: a, got: b }) => a !== b)
      .map(({ part, wanted: a, got: b }) => `  part ${part}: ${a}, got ${b}`),
    ...misses.map(({ id, words }) => `  missed ${id}: ${words}`),
    ...alarms.map(({ id, words }) => `  alarm ${id}: ${words}`),
    ...review.notes
      .filter(({ id }) => !HARMFUL.includes(id))
      .map(
        (note) => `  ${isLabelled(text, note) ? 'note' : 'extra'} ${note.id}: ${note.words.slice(0, 100)}`,
      ),
    ...text.notes
      .filter(({ id }) => !HARMFUL.includes(id))
      .filter(
        ({ id, words }) =>
          !review.notes.some(
            (note) =>
              note.id === id && (words === null || meets({ ...note }, { id, ...placeOf(text.text, words) })),
          ),
      )
      .map(({ id, words }) => `  not noted ${id}: ${words ?? ''}`),
  ];
  return {
    text,
    review,
    parts,
    hits: hits.map(({ id }) => id),
    misses,
    alarms,
    marks: got.map(({ id }) => id),
    heard,
    raised,
    lines,
  };
}

function isLabelled(text: LabelledText, { id, from, to }: ReviewNote): boolean {
  return text.notes.some((note) => {
    const place = placeOf(text.text, note.words);
    return note.id === id && place.from < to && from < place.to;
  });
}

/** Where labelled words stand; the whole text when the label names none. */
export function placeOf(text: string, words: string | null): Span {
  const from = words === null ? 0 : text.indexOf(words);
  return from < 0 || words === null ? { from: 0, to: text.length } : { from, to: from + words.length };
}
