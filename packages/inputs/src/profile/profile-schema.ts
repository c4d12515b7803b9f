import { APPLICANT_TYPES, SPECIALTIES } from '@matchwright/facts';
import * as z from 'zod';
import {
  choice,
  country,
  date,
  decimal,
  dollars,
  examDate,
  group,
  list,
  monthOrDate,
  practiceScore,
  programCode,
  stars,
  text,
  usState,
  whole,
  year,
  yesNo,
} from './fields.ts';

/** The profile format that this version writes; see `migrations.ts` for the older ones. */
export const PROFILE_VERSION = 1;

/** US dollars: what the planner assumes for application fees when the profile names no budget. */
export const DEFAULT_BUDGET = 1500;

export const EXAMS = ['step1', 'step2ck', 'step3', 'comlex1', 'comlex2', 'comlex3'] as const;
export const VISA_CLASSES = ['J-1', 'H-1B'] as const;
export const EXPERIENCE_KINDS = [
  'hands-on',
  'observership',
  'practice',
  'internship',
  'residency',
  'teaching',
  'volunteer',
  'research',
] as const;
export const FIELDS = ['internal-medicine', 'pediatrics', 'med-peds', 'other'] as const;
/** What a person may say about the signal of a program: one of the two kinds, or none at all. */
export const SIGNAL_WISHES = ['gold', 'silver', 'none'] as const;
export const LETTER_STATUSES = ['planned', 'asked', 'received'] as const;

/** Other names of the specialties, as bare words. */
const SPECIALTY_ALIASES = {
  im: 'internal-medicine',
  medicine: 'internal-medicine',
  internal: 'internal-medicine',
  peds: 'pediatrics',
  ped: 'pediatrics',
  paediatrics: 'pediatrics',
  mp: 'med-peds',
  medicinepediatrics: 'med-peds',
  internalmedicinepediatrics: 'med-peds',
} as const;

const exam = choice(EXAMS, {
  usmlestep1: 'step1',
  usmlestep2ck: 'step2ck',
  step2: 'step2ck',
  usmlestep2: 'step2ck',
  usmlestep3: 'step3',
  comlexlevel1: 'comlex1',
  comlexlevel2: 'comlex2',
  comlexlevel2ce: 'comlex2',
  comlexlevel3: 'comlex3',
});
const score = whole(1, 999, 'a whole number: Step exams use 1 to 300, COMLEX exams 9 to 999');
const field = choice(FIELDS, SPECIALTY_ALIASES);

const attempt = group(
  {
    exam,
    /** A day, or a year alone (`2021`): then any day of it. */
    date: examDate().optional(),
    result: choice(['pass', 'fail'], { passed: 'pass', failed: 'fail' }).nullable().default(null),
    score: score.optional(),
  },
  'a group of fields with `exam`, and `date`, `result` or `score` where known',
);

const practiceTest = group(
  {
    exam,
    date: date().optional(),
    /** As the report gives it: three digits (245), or the percentage of correct answers ('68%'). */
    score: practiceScore().optional(),
  },
  'a group of fields with `exam`, and `date` and `score` where known',
);

const experience = group(
  {
    kind: choice(EXPERIENCE_KINDS, {
      observer: 'observership',
      observation: 'observership',
      usce: 'hands-on',
    }),
    country: country().optional(),
    field: list(field, `fields, each one of ${FIELDS.join(', ')}`),
    months: decimal(0, 720, 'a number of months from 0 to 720, such as 3 or 1.5').optional(),
    from: monthOrDate().optional(),
    to: monthOrDate().optional(),
    /** Where: the hospital, clinic or university, in the person's words. */
    name: text().optional(),
    setting: text().optional(),
    medPedsSite: yesNo().optional(),
    evaluated: yesNo().optional(),
    letter: yesNo().optional(),
  },
  'a group of fields with `kind`, and `country`, `field`, `from` and `to` where known',
);

const scholarlyWork = group(
  { kind: text(), topic: text().optional(), lifespan: yesNo().optional(), year: year().optional() },
  'a group of fields with `kind`, and `topic` and `year` where known',
);

const letter = group(
  {
    field: field.optional(),
    us: yesNo().optional(),
    handsOn: yesNo().optional(),
    status: choice(LETTER_STATUSES).optional(),
    /** Who writes it, in the person's words. */
    author: text().optional(),
    /** When it was asked for. */
    asked: date().optional(),
  },
  'a group of fields such as `field`, `us`, `handsOn` and `status`',
);

const gap = group(
  { from: monthOrDate().optional(), to: monthOrDate().optional(), reason: text().optional() },
  'a group of fields with `from`, `to` and `reason`',
);

/** One claim of growth in the story, with what proves it. */
const growth = group(
  { says: text().optional(), date: monthOrDate().optional(), evidence: text().optional() },
  'a group of fields, `says`, `date` and `evidence`',
);

/** The person's own answers to the questions of the story outline. */
const story = group(
  {
    scene: text().optional(),
    context: text().optional(),
    growth: list(growth, 'claims of growth'),
    why: text().optional(),
    adults: text().optional(),
    children: text().optional(),
    continuity: text().optional(),
    background: text().optional(),
    goals: text().optional(),
  },
  'a group of answers such as `context`, `why` and `goals`',
);

const ownTask = group(
  { id: text().optional(), title: text(), start: date().optional(), due: date() },
  'a group of fields with `title` and `due`',
);

/** What the person settled in the plan: what is done, other dates, tasks left out, tasks of their own. */
const planChanges = group(
  {
    done: list(text(), 'ids of tasks'),
    leaveOut: list(text(), 'ids of tasks'),
    dates: z
      .record(z.string().max(200), date(), { error: 'dates by task, such as `step3-exam: 2027-05-04`' })
      .default({}),
    own: list(ownTask, 'tasks of your own'),
  },
  'a group of fields such as `done`, `dates` and `own`',
);

/** Where signals have one kind only, it is written `gold`. */
const signalWish = choice(SIGNAL_WISHES, { signal: 'gold', nosignal: 'none', applied: 'none' });

const specialtyStars = 'specialties with their stars, such as `med-peds: 5`';
const stateStars = 'states with their stars, such as `NY: 5`';

/** The profile in its canonical form, after migration and repair. Every list is present. */
export const profileSchema = group(
  {
    profile: z.literal(PROFILE_VERSION),
    season: whole(2000, 2200, 'the year of a Match season, such as 2028'),
    applicant: choice(APPLICANT_TYPES, {
      md: 'us-md',
      do: 'us-do',
      usimgs: 'us-img',
      nonusimgs: 'non-us-img',
    }),
    citizenship: country().optional(),
    visa: group(
      {
        needed: yesNo().nullable().default(null),
        acceptable: list(choice(VISA_CLASSES), 'visa classes, J-1 or H-1B or both'),
      },
      'a group of fields, `needed` and `acceptable`',
    ).prefault({}),
    school: group(
      { name: text().optional(), country: country().optional(), graduated: year().optional() },
      'a group of fields: `name`, `country` and `graduated`',
    ).prefault({}),
    ecfmg: group(
      { certified: yesNo().nullable().default(null), expected: date('last').optional() },
      'a group of fields, `certified` and `expected`',
    ).prefault({}),
    exams: list(attempt, 'exam attempts, oldest first'),
    practice: list(practiceTest, 'practice tests'),
    experience: list(experience, 'experiences'),
    /** True is the answer "none so far": an empty list alone says that nothing was entered yet. Entries overrule it. */
    noUsExperience: yesNo().optional(),
    scholarship: list(scholarlyWork, 'scholarly works'),
    letters: list(letter, 'letters'),
    gaps: list(gap, 'gaps'),
    story: story.optional(),
    plan: planChanges.optional(),
    /** Takes part in the Match as a couple. */
    couple: yesNo().optional(),
    strengths: group(
      {
        languages: list(text(), 'languages, such as [ar, en]'),
        teaching: yesNo().optional(),
        leadership: yesNo().optional(),
        underserved: yesNo().optional(),
      },
      'a group of fields such as `languages` and `teaching`',
    ).prefault({}),
    ties: group(
      { states: list(usState(), 'state codes, such as [NY]'), schools: list(text(), 'school names') },
      'a group of fields, `states` and `schools`',
    ).prefault({}),
    preferences: group(
      {
        /** A parsed profile holds what counts: all three when the person named none, nothing when none is considered. */
        specialties: z
          .partialRecord(choice(SPECIALTIES, SPECIALTY_ALIASES), stars(), {
            error: ({ code }) =>
              (code as string) === 'unrecognized_keys' ? `one of ${SPECIALTIES.join(', ')}` : specialtyStars,
          })
          .default({}),
        states: z.record(usState(), stars(), { error: stateStars }).default({}),
        never: list(usState(), 'state codes, such as [CA]'),
        settings: group(
          { university: stars().optional(), affiliated: stars().optional(), community: stars().optional() },
          'a group of stars: `university`, `affiliated` and `community`',
        ).prefault({}),
        pin: list(programCode(), 'NRMP program codes'),
        exclude: list(programCode(), 'NRMP program codes'),
        /** Signals set by hand, by program. A gold or silver one also keeps the program in the list. */
        signals: z
          .record(programCode(), signalWish, {
            error: 'programs with their signals, such as `1252700C0: gold`',
          })
          .default({}),
      },
      'a group of fields such as `specialties`, `states` and `settings`',
    ).prefault({}),
    budget: dollars(0, 100_000, 'a whole number of US dollars from 0 to 100,000').optional(),
    interviews: whole(0, 100, 'a whole number of interviews from 0 to 100').optional(),
  },
  'a group of fields, such as `applicant: non-us-img`',
);

/** A valid profile. Undefined and null mean "not known"; lists are empty rather than missing. */
export type Profile = z.output<typeof profileSchema>;
export type ExamAttempt = Profile['exams'][number];
export type SignalWish = (typeof SIGNAL_WISHES)[number];
export type Experience = Profile['experience'][number];
