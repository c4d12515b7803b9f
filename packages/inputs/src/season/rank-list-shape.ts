import { APPLICANT_TYPES, SPECIALTIES } from '@matchwright/facts';
import * as z from 'zod';
import { choice, group, list, stars, text, whole, yesNo } from '../profile/fields.ts';

/** Pairs that a couple may rank, and codes that one person may. The published limit is also a dated parameter. */
export const MOST_RANKS = 300;

const ranked = group(
  {
    program: text().optional(),
    name: text().optional(),
    specialty: choice(SPECIALTIES, { im: 'internal-medicine', peds: 'pediatrics' }).optional(),
    /** False: the person would not train there. */
    wouldGo: yesNo().optional(),
    /** True: the person says that an interview took place, though the season notes none. */
    interviewed: yesNo().optional(),
    /** One to five stars for each of the person's own criteria. */
    stars: z
      .record(z.string().max(60), stars(), { error: 'stars by criterion, such as `teaching: 4`' })
      .default({}),
    notes: text().optional(),
  },
  'a program code, or a group of fields with `program` or `name`',
);

const comparison = group(
  { better: text(), worse: text() },
  'a group of two program codes, `better` and `worse`',
);

const pair = group(
  { own: text().nullable().default(null), partner: text().nullable().default(null) },
  'a group of two program codes, `own` and `partner`; leave one out for "no match"',
);

/** What a rank order list holds, alone or inside a season. */
export const rankListShape = {
  ranks: z
    .array(ranked, { error: 'a list of programs, the most wanted first' })
    .max(MOST_RANKS, { error: 'a list of programs, the most wanted first' })
    .default([]),
  /** How much each of the person's own criteria counts. */
  criteria: z
    .record(z.string().max(60), stars(), { error: 'criteria with their weight, such as `teaching: 5`' })
    .default({}),
  comparisons: list(comparison, 'comparisons of two programs'),
  /** A couple's list: both partners' codes, pair by pair. */
  pairs: z
    .array(pair, { error: 'a list of pairs, the most wanted first' })
    .max(MOST_RANKS, { error: 'a list of pairs, the most wanted first' })
    .default([]),
  /** Programs that the person decided to leave off; they keep what was noted of them. */
  leftOff: z.array(ranked, { error: 'a list of programs' }).max(MOST_RANKS).optional(),
  /** Who the other partner of a couple is. Left out: not known. */
  partner: choice(APPLICANT_TYPES, { md: 'us-md', do: 'us-do' }).optional(),
  /** Steps to a certified list that are done, by id. */
  steps: z.array(text(), { error: 'ids of the steps that are done' }).max(50).optional(),
  certified: yesNo().optional(),
  /** The lines as they were certified: codes, or `own + partner` for a couple. Left out: not kept. */
  certifiedAs: z.array(text(), { error: 'codes as they were certified' }).max(MOST_RANKS).optional(),
} as const;

export const RANK_LIST_VERSION = 1;

/** A rank order list in a file of its own. */
export const rankListSchema = group(
  {
    'rank-list': z.literal(RANK_LIST_VERSION),
    season: whole(2000, 2200, 'the year of a Match season, such as 2027').optional(),
    /** Who ranks, when no profile is given. */
    applicant: choice(APPLICANT_TYPES, { md: 'us-md', do: 'us-do' }).optional(),
    /** Applications sent, by specialty: fewer interviews from many applications say something, too. */
    applications: z
      .partialRecord(choice(SPECIALTIES), whole(0, 5000, 'a whole number of applications from 0 to 5,000'), {
        error: 'numbers of applications by specialty, such as `internal-medicine: 90`',
      })
      .default({}),
    /**
     * Codes or names of programs with an interview that is booked or over, where a season notes them: the other lines add
     * no chance. Left out: not noted anywhere, and every line counts.
     */
    interviewedBy: z.array(text(), { error: 'codes of the programs that interviewed you' }).optional(),
    ...rankListShape,
  },
  'a group of fields, such as `ranks`',
);

export type RankListFile = z.output<typeof rankListSchema>;
/** What the engine reads: from a file of its own or from a season. */
export type RankList = Pick<RankListFile, keyof typeof rankListShape>;
export type RankedProgram = RankList['ranks'][number];
