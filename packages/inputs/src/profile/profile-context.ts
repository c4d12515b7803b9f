import {
  attemptLimit,
  type Exam,
  type Facts,
  nextSeason,
  passFailSince,
  passingScore,
} from '@matchwright/facts';

/** What the rules of a profile need to know: the day, and the dated facts as look-ups. */
export interface ProfileContext {
  /** ISO date. */
  today: string;
  /** The next season open to applications, seen from `today`. */
  nextSeason: () => number;
  /** Passing score in force for an exam taken on an ISO date; null when it is not known. */
  passingScore: (exam: Exam, date: string) => { value: number } | null;
  /** Attempts allowed at each USMLE Step on an ISO date; null when there was no limit or it is not known. */
  attemptLimit: (date: string) => { value: number } | null;
  /** Since when an exam has no score but pass or fail, an ISO date; null for one that has scores. */
  passFailSince: (exam: Exam) => string | null;
  /** Main code of the program that has this NRMP code, null when no program has it. Left out: not checked. */
  programCode?: (code: string) => string | null;
  /** Somebody asks "what if": a result of a day to come counts. Left out: such an exam counts as booked. */
  supposing?: boolean;
}

/** The context of a profile on a day, an ISO date. Without `programs`, program codes are not looked up. */
export function profileContext(
  facts: Pick<Facts, 'rules' | 'calendar'> & Partial<Pick<Facts, 'programs'>>,
  today: string,
): ProfileContext {
  const context: ProfileContext = {
    today,
    nextSeason: () => nextSeason(facts, today),
    passingScore: (exam, date) => passingScore(facts, exam, date),
    attemptLimit: (date) => attemptLimit(facts, date),
    passFailSince: (exam) => passFailSince(facts, exam),
  };
  if (facts.programs === undefined) return context;
  const mainCodes = new Map(
    facts.programs.flatMap(
      ({ code, tracks }) =>
        [[code, code], ...tracks.map((track) => [track.code, code])] as [string, string][],
    ),
  );
  return { ...context, programCode: (code) => mainCodes.get(code) ?? null };
}
