/** The labelled sentences and phrases, read as they stand in packages/words/data/training. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpecialtyId } from '@matchwright/facts';
import type { NoteId, PartId, PartStatus, ReviewKind, Severity } from '@matchwright/words';
import { parse } from 'yaml';

export interface LabelledSentence {
  kind: ReviewKind;
  part: PartId | 'none';
  /** All parts that it shows, when more than one. */
  parts?: PartId[];
  strength?: 'found' | 'weak';
  text: string;
  /** Id of the whole text that it is from. */
  from?: string;
}

export interface LabelledPhrase {
  text: string;
  /** Nothing in it harms, although it looks alike: the note that it must not get. */
  near?: NoteId | NoteId[];
  marks: { id: NoteId; words: string }[];
}

/** A paragraph, a whole text, or, without a kind, sentences out of their place. */
export interface LabelledPassage {
  kind?: ReviewKind;
  text: string;
  marks: { id: NoteId; words: string | null }[];
  /** Id of the whole text that it is. */
  from?: string;
}

export interface LabelledText {
  id: string;
  kind: ReviewKind;
  specialty?: SpecialtyId;
  profile?: unknown;
  program?: string;
  /** Ids of other texts of the same person. */
  others?: string[];
  quality?: string;
  english?: string;
  text: string;
  parts: Partial<Record<PartId, PartStatus>>;
  notes: { id: NoteId; words: string | null; severity?: Severity }[];
  fine?: { id: NoteId; words: string; why?: string }[];
}

export const dataFolder = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  'packages',
  'words',
  'data',
);

export const labelledSentences = (folder: string): LabelledSentence[] =>
  linesOf(join(folder, 'sentences.jsonl'));
/** Every sentence of the whole texts, with the part of the passage that it stands in. */
export const sentencesOfTexts = (folder: string): LabelledSentence[] =>
  linesOf(join(folder, 'text-sentences.jsonl'));
export const labelledPhrases = (folder: string): LabelledPhrase[] =>
  ['phrases.jsonl', 'more-phrases.jsonl', 'letter-phrases.jsonl'].flatMap((name) =>
    linesOf<LabelledPhrase>(join(folder, name)),
  );

/** Paragraphs and answers, labelled for the tones alone. */
const labelledPassages = (folder: string): LabelledPassage[] =>
  ['passages.jsonl', 'blame-passages.jsonl', 'excuse-passages.jsonl'].flatMap((name) =>
    linesOf<LabelledPassage>(join(folder, name)),
  );
/** Letters, labelled for what they ask, promise and send to many. */
export const labelledLetters = (folder: string): LabelledPassage[] =>
  linesOf(join(folder, 'letter-passages.jsonl'));
/** Whole texts as passages. */
const passagesOf = (texts: readonly LabelledText[]): LabelledPassage[] =>
  texts.map(({ id, kind, text, notes }) => ({ kind, text, marks: notes, from: id }));

/** Whole texts of a folder, by name. */
export function labelledTexts(folder: string): LabelledText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as LabelledText | LabelledText[]);
}

/** What the classifiers of tone learn from, without the whole texts that `isHeld` names. */
export function labelledTones(isHeld: (text: string) => boolean = () => false) {
  const folder = join(dataFolder, 'training');
  const texts = [join(folder, 'texts'), join(dataFolder, 'development')].flatMap(labelledTexts);
  return {
    phrases: labelledPhrases(folder),
    sentences: labelledSentences(folder),
    passages: [...labelledPassages(folder), ...passagesOf(texts.filter(({ id }) => !isHeld(id)))],
  };
}

function linesOf<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
