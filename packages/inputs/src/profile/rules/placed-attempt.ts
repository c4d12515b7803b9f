import type { Path } from '../../issue.ts';
import type { ExamAttempt } from '../profile-schema.ts';

/** One attempt with its place in the file. */
export interface PlacedAttempt {
  attempt: ExamAttempt;
  place: Path;
}
