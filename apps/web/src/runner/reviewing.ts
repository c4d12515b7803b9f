import type { Reviewed, ReviewKind, ReviewRequest } from '@matchwright/words';

/** How long a text of one kind may be, and when it is sent. Null: nothing is said about it. */
export interface LengthLimits {
  wordsLeast: number | null;
  wordsMost: number | null;
  /** What the application service takes. */
  charactersMost: number | null;
  /** Hours after an interview between which a note of thanks is sent. */
  sendBetween: readonly [number, number] | null;
}

/** A season of the facts and a day: what names and dated limits are in force. */
export interface ReviewTime {
  season: number;
  /** ISO date. */
  today: string;
}

/** Reviews texts aside, so that typing never waits for it. Rejects when the language pack could not be loaded. */
export interface Reviewing {
  review(request: ReviewRequest, time: ReviewTime): Promise<Reviewed>;
  limits(kind: ReviewKind, time: ReviewTime): Promise<LengthLimits>;
}
