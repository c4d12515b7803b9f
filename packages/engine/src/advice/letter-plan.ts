import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { type LetterAuthor, letterAuthors } from './letters/letter-author.ts';
import { type LetterCalendar, letterCalendar } from './letters/letter-dates.ts';
import { type LetterGap, letterGaps } from './letters/letter-needs.ts';
import { type LetterRequest, letterRequests } from './letters/letter-requests.ts';
import { type LetterSet, letterSets } from './letters/letter-sets.ts';
import { type LetterStep, letterSteps } from './letters/letter-steps.ts';
import {
  type LettersKnown,
  lettersKnown,
  type ProgramLetters,
  programLetters,
} from './letters/program-letters.ts';
import { CRITERIA_WORDS, letterFigures } from './letters/set-worth.ts';
import type { Situation } from './situation.ts';

/** Who should write for which specialty, what is missing, and when to ask. */
export interface LetterPlan {
  season: number;
  findings: Finding[];
  /** Most letters that one program takes. */
  limit: number;
  authors: LetterAuthor[];
  /** One set for each wanted specialty, the most wanted first. */
  matrix: LetterSet[];
  /** How sets are compared, the weightiest criterion first. */
  criteria: string[];
  gaps: LetterGap[];
  requests: LetterRequest[];
  /** Null when the season has no date to work back from. */
  calendar: LetterCalendar | null;
  /** How asking goes, whoever is asked. */
  steps: LetterStep[];
  /** Programs with a stated rule: those that the letters in hand do not meet first. */
  programs: ProgramLetters[];
  known: LettersKnown[];
}

export function letterPlan(situation: Situation): LetterPlan {
  const { profile, specialties } = situation;
  const figures = letterFigures(situation);
  const authors = letterAuthors(situation);
  const matrix = letterSets(authors, specialties, figures);
  const gaps = specialties.flatMap((specialty) => letterGaps(authors, specialty, figures));
  const calendar = letterCalendar(situation);
  return {
    season: profile.season,
    findings: findingsOf(situation, ['letters']),
    limit: figures.limit,
    authors,
    matrix,
    criteria: [...CRITERIA_WORDS],
    gaps,
    requests: letterRequests({ situation, authors, sets: matrix, gaps, calendar }),
    calendar,
    steps: letterSteps(situation),
    programs: programLetters(situation, authors),
    known: lettersKnown(situation),
  };
}
