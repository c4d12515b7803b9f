import type { Situation } from '@matchwright/engine/story-checks';
import type { Program, SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Dictionary } from '../pack/dictionary.ts';
import type { PartReading } from '../parts/read-parts.ts';
import type { NoteId, OtherText, ReviewKind, ReviewNote, Severity } from '../review.ts';
import type { TextModel } from '../text/text-model.ts';

/** Everything that a check may look at. */
export interface NoteContext {
  kind: ReviewKind;
  model: TextModel;
  /** The specialty that it is for; null when nobody says. */
  specialty: SpecialtyId | null;
  /** The program that it goes to; a name alone when the facts do not know it. */
  addressed: { name: string; program: Program | null } | null;
  /** The person, when there is a profile. */
  situation: Situation | null;
  facts: SeasonalFacts;
  /** ISO date. */
  today: string;
  dictionary: Dictionary;
  others: readonly OtherText[];
  parts: PartReading;
  /** A threshold of the dated parameters. */
  figure: (key: string) => number;
}

export type NoteCheck = (context: NoteContext) => ReviewNote[];

/** A note on words of the text. */
export function noteOn(
  { model }: Pick<NoteContext, 'model'>,
  id: NoteId,
  severity: Severity,
  { from, to }: { from: number; to: number },
  says: string,
): ReviewNote {
  return { id, severity, from, to, words: model.text.slice(from, to), says };
}

/** A note on the text as a whole. */
export function noteOnAll(
  { model }: Pick<NoteContext, 'model'>,
  id: NoteId,
  severity: Severity,
  says: string,
): ReviewNote {
  return { id, severity, from: 0, to: model.text.length, words: '', says };
}
