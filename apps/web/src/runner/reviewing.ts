import type {
  LetterRequest,
  LetterStanding,
  Reviewed,
  ReviewKind,
  ReviewRequest,
  TextLimits,
} from '@matchwright/words';
import type { InterviewWords } from '@matchwright/words/interview';

/** A season of the facts and a day: what names and dated limits are in force. */
export interface ReviewTime {
  season: number;
  /** ISO date. */
  today: string;
}

/** Reviews texts aside, so that typing never waits for it. Rejects when the language pack could not be loaded. */
export interface Reviewing {
  review(request: ReviewRequest, time: ReviewTime): Promise<Reviewed>;
  limits(kind: ReviewKind, time: ReviewTime): Promise<TextLimits>;
  /** Whether and when a letter may go; null for a text that is none. */
  letter(request: LetterRequest, time: ReviewTime): Promise<LetterStanding | null>;
  /** What is said about questions of an interview, in the language of the visit. */
  interview(): Promise<InterviewWords>;
}
