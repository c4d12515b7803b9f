/** A question that people ask first, with its answer for this profile. */
export interface Question {
  id: 'realistic' | 'wait' | 'experience' | 'scores';
  asks: string;
  /** Two to four short sentences, the number first. */
  answer: string[];
  /** What would change the answer. */
  changes: string[];
  /** The page that goes on from here. */
  page: 'what-if' | 'exams' | 'experience' | 'story';
  sources: string[];
}
