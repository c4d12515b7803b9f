/** Days on which a letter may go. */
export interface SendWindow {
  /** `ahead`: not yet. `unknown`: a date is missing that would tell. */
  state: 'not-wanted' | 'ahead' | 'open' | 'late' | 'unknown';
  /** First and last day, ISO; null: no day is known. */
  from: string | null;
  to: string | null;
  /** In plain words, with what to do. */
  says: string;
}

/** Another letter of the person that one cannot stand beside. */
export interface LetterRival {
  /** Index in the other texts as given. */
  other: number;
  /** `unnamed-intent`: one of two letters of intent names no program, so nobody can tell whether they are one. */
  why: 'second-intent' | 'unnamed-intent' | 'second-update';
}

/** Whether and when a letter to a program may go. */
export interface LetterStanding extends SendWindow {
  /** Id of the source that asks applicants of the whole specialty not to write. */
  against: string | null;
  rival: LetterRival | null;
}
