/** Reads the `options` of a request, field by field. Collects every issue before it refuses. */
import type { AdviceTopic, SeasonEnd } from '@matchwright/engine/advice';
import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { closest, type Issue } from '@matchwright/inputs';
import { LETTER_POLICIES, type LetterPolicy, REVIEW_KINDS, type ReviewKind } from '@matchwright/words';
import { Problem } from './problem.ts';

export interface ListRequestOptions {
  today?: string;
  budget?: number;
  specialties?: SpecialtyId[];
  frontier?: boolean | number[];
}

export interface OddsRequestOptions {
  today?: string;
  programs?: string[];
}

interface WhatIfRequestOptions {
  today?: string;
  /** Changes as the command line writes them: `budget=3000`. */
  set?: string[];
}

interface VerifyRequestOptions {
  today?: string;
  limit?: number;
}

interface ExplainRequestOptions {
  today?: string;
  program?: string;
}

interface AdviceRequestOptions {
  today?: string;
  topic?: AdviceTopic;
  /** How the season of the profile ended. */
  ended?: NonNullable<SeasonEnd>;
}

interface CalendarRequestOptions {
  today?: string;
  ended?: NonNullable<SeasonEnd>;
}

interface ReviewRequestOptions {
  today?: string;
  kind?: ReviewKind;
  specialty?: SpecialtyId;
  program?: string;
  interviewed?: string;
  policy?: LetterPolicy;
}

interface Reader<Value> {
  expected: string;
  accepts: (value: unknown) => value is Value;
}
export type Readers<Options> = { [Key in keyof Options]-?: Reader<NonNullable<Options[Key]>> };

const isDollars = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000;

const today: Reader<string> = { expected: 'a date written YYYY-MM-DD', accepts: isDate };

export const LIST_OPTIONS: Readers<ListRequestOptions> = {
  today,
  budget: { expected: 'whole US dollars from 0 to 1,000,000', accepts: isDollars },
  specialties: {
    expected: `a list of ${SPECIALTIES.join(', ')}`,
    accepts: (value): value is SpecialtyId[] =>
      Array.isArray(value) && value.length > 0 && value.every(isSpecialty),
  },
  frontier: {
    expected: 'true, false, or a list of at most 60 budgets in US dollars',
    accepts: (value): value is boolean | number[] =>
      typeof value === 'boolean' || (Array.isArray(value) && value.length <= 60 && value.every(isDollars)),
  },
};

export const ODDS_OPTIONS: Readers<OddsRequestOptions> = {
  today,
  programs: {
    expected: 'a list of NRMP codes',
    accepts: (value): value is string[] =>
      Array.isArray(value) && value.every((one) => typeof one === 'string'),
  },
};

const isText = (value: unknown): value is string => typeof value === 'string';

export const WHATIF_OPTIONS: Readers<WhatIfRequestOptions> = {
  today,
  set: {
    expected: 'a list of 1 to 50 changes such as "budget=3000"',
    accepts: (value): value is string[] =>
      Array.isArray(value) && value.length > 0 && value.length <= 50 && value.every(isText),
  },
};

export const VERIFY_OPTIONS: Readers<VerifyRequestOptions> = {
  today,
  limit: {
    expected: 'a whole number from 1 to 100',
    accepts: (value): value is number =>
      Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 100,
  },
};

export const EXPLAIN_OPTIONS: Readers<ExplainRequestOptions> = {
  today,
  program: { expected: 'an NRMP code', accepts: isText },
};

const TOPICS: Record<AdviceTopic, true> = {
  audit: true,
  exams: true,
  experience: true,
  research: true,
  letters: true,
  story: true,
  plan: true,
  money: true,
};
export const ADVICE_TOPICS = Object.keys(TOPICS) as AdviceTopic[];

const ENDS: Record<NonNullable<SeasonEnd>, true> = {
  matched: true,
  'matched-in-soap': true,
  unmatched: true,
};
const ended: Reader<NonNullable<SeasonEnd>> = {
  expected: `one of ${Object.keys(ENDS).join(', ')}`,
  accepts: (value): value is NonNullable<SeasonEnd> => Object.keys(ENDS).some((end) => end === value),
};

export const ADVICE_OPTIONS: Readers<AdviceRequestOptions> = {
  today,
  ended,
  topic: {
    expected: `one of ${ADVICE_TOPICS.join(', ')}`,
    accepts: (value): value is AdviceTopic => ADVICE_TOPICS.some((topic) => topic === value),
  },
};

export const REVIEW_OPTIONS: Readers<ReviewRequestOptions> = {
  today,
  kind: {
    expected: `one of ${REVIEW_KINDS.join(', ')}`,
    accepts: (value): value is ReviewKind => REVIEW_KINDS.some((kind) => kind === value),
  },
  specialty: { expected: `one of ${SPECIALTIES.join(', ')}`, accepts: (value) => isSpecialty(value) },
  program: { expected: 'the NRMP code or the name of a program', accepts: isText },
  interviewed: today,
  policy: {
    expected: `one of ${LETTER_POLICIES.join(', ')}`,
    accepts: (value): value is LetterPolicy => LETTER_POLICIES.some((policy) => policy === value),
  },
};

/** Another text of the same person, beside the one to be reviewed. */
interface OtherTextOptions {
  text?: string;
  kind?: ReviewKind;
  specialty?: SpecialtyId;
  program?: string;
}

export const OTHER_TEXT: Readers<OtherTextOptions> = {
  text: { expected: 'a text', accepts: isText },
  kind: REVIEW_OPTIONS.kind,
  specialty: REVIEW_OPTIONS.specialty,
  program: REVIEW_OPTIONS.program,
};

export const CALENDAR_OPTIONS: Readers<CalendarRequestOptions> = { today, ended };

/** @throws {Problem} 400 naming each option that is unknown or not as expected */
export function readOptions<Options extends object>(
  raw: unknown,
  readers: Readers<Options>,
  place = 'options.',
): Options {
  if (raw === undefined || raw === null) return {} as Options;
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    throw refused([issue('options', 'an object', raw, 'Leave it out for the defaults.')]);
  }
  const names = Object.keys(readers);
  const issues = Object.entries(raw).flatMap(([name, value]) => {
    const path = `${place}${name}`;
    if (!Object.hasOwn(readers, name)) {
      const near = closest(name, names);
      return [
        issue(path, `one of ${names.join(', ')}`, value, near ? `Did you mean ${near}?` : 'Leave it out.'),
      ];
    }
    const reader = readers[name as keyof Options] as Reader<unknown>;
    return reader.accepts(value) ? [] : [issue(path, reader.expected, value, 'Correct or leave it out.')];
  });
  if (issues.length > 0) throw refused(issues);
  return raw as Options;
}

export const isSpecialty = (value: unknown): value is SpecialtyId => SPECIALTIES.some((one) => one === value);

export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(value)) return false;
  // Date.parse accepts 31 February and moves on to March; the round trip does not.
  return !Number.isNaN(Date.parse(value)) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

function issue(path: string, expected: string, value: unknown, advice: string): Issue {
  const got = JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
  return { path, expected, got, message: `${path} is ${got}, but it must be ${expected}. ${advice}` };
}

const refused = (issues: Issue[]) => new Problem(400, 'Some options are not as expected.', issues);
