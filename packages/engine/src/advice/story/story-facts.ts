import type { SpecialtyId } from '@matchwright/facts';
import type { Experience, Profile } from '@matchwright/inputs';
import { inARow, say } from '@matchwright/speech';
import { dateWords, onDate } from '../../dates/date-words.ts';
import { capitalised, counted } from '../../words/word-forms.ts';
import { countryName, EXAM_NAMES, FIELD_WORDS, languageName } from '../names.ts';
import type { Situation } from '../situation.ts';
import { chained, lined } from './chained.ts';

/** Parts of the outline, in order. */
export const SECTIONS = ['scene', 'context', 'growth', 'why', 'goals'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A fact of the profile that can stand behind a sentence of the story. */
export interface StoryFact {
  /** Stays when other entries come and go: `step1-pass-2022-11-02`. */
  id: string;
  path: string;
  says: string;
  /** Month or date on which it was there, as in the profile; null when it has none. */
  date: string | null;
  serves: SectionId[];
  /** Statements that it fits; every one when it is about no field. */
  specialties: SpecialtyId[] | null;
}

type Found = Omit<StoryFact, 'id' | 'specialties'> & {
  words: (string | undefined)[];
  specialties?: SpecialtyId[] | null;
};

/** Facts of the profile that speak for the person, in its order. */
export function storyFacts(situation: Situation): StoryFact[] {
  const { profile } = situation;
  const found = [
    ...exams(situation),
    ...practice(profile),
    ...profile.experience.map(experience),
    ...scholarship(profile),
    ...strengths(profile),
  ];
  const seen = new Map<string, number>();
  return found.map(({ words, specialties = null, ...fact }) => {
    const name = words
      .filter(Boolean)
      .join('-')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return { id: n === 1 ? name : `${name}-${n}`, ...fact, specialties };
  });
}

/** Passed exams, and scores that are not low: what went wrong is context, not growth. */
function exams(situation: Situation): Found[] {
  const line = situation.figure('advice.step2.below_average_below');
  return situation.profile.exams.flatMap(({ exam, date, result, score }, i): Found[] => {
    const { failed } = situation.exam(exam);
    const low = exam === 'step2ck' && score !== undefined && score < line && failed === 0;
    if (low || !(result === 'pass' || (exam === 'step2ck' && score !== undefined && result === null)))
      return [];
    const name = EXAM_NAMES[exam];
    const says = lined([
      date ? say`${name} passed ${onDate(date)}` : say`${name} passed`,
      ...(score ? [say`score ${score}`] : []),
      ...(failed > 0 ? [say`after a failed attempt`] : []),
    ]);
    return [
      { words: [exam, 'pass', date], path: `exams[${i}]`, says, date: date ?? null, serves: ['growth'] },
    ];
  });
}

/** A practice score that is higher than an earlier one of the same exam. Percentages of two tests may not be of one kind. */
function practice({ practice: tests }: Profile): Found[] {
  return tests.flatMap(({ exam, date, score }, i): Found[] => {
    const before = tests
      .slice(0, i)
      .findLast((test) => test.exam === exam && typeof test.score === 'number')?.score;
    if (typeof score !== 'number' || typeof before !== 'number' || score <= before) return [];
    const name = EXAM_NAMES[exam];
    const says = date
      ? say`${name} practice score up from ${before} to ${score} on ${dateWords(date)}`
      : say`${name} practice score up from ${before} to ${score}`;
    return [
      {
        words: [exam, 'practice', date],
        path: `practice[${i}]`,
        says,
        date: date ?? null,
        serves: ['growth'],
      },
    ];
  });
}

const KINDS: Record<Experience['kind'], string> = {
  'hands-on': say`Hands-on clinical work`,
  observership: say`Observership`,
  practice: say`Practice as a doctor`,
  internship: say`Internship`,
  residency: say`Residency`,
  teaching: say`Teaching`,
  volunteer: say`Volunteer work`,
  research: say`Research`,
};
const SERVES: Record<Experience['kind'], SectionId[]> = {
  'hands-on': ['scene', 'growth', 'why'],
  observership: ['growth', 'why'],
  practice: ['scene', 'growth', 'why', 'goals'],
  internship: ['scene', 'growth', 'why'],
  residency: ['scene', 'growth', 'why'],
  teaching: ['growth', 'goals'],
  volunteer: ['growth', 'why', 'goals'],
  research: ['growth', 'goals'],
};

function experience(item: Experience, i: number): Found {
  const { kind, name, country, field, from, to, months, evaluated } = item;
  const parts = [
    name ? say`${KINDS[kind]} at ${name}` : KINDS[kind],
    country && countryName(country),
    field.length > 0 ? chained(field.map((one) => FIELD_WORDS[one])) : undefined,
    from && spanWords(from, to),
    months ? counted(months, 'month') : undefined,
    evaluated ? say`with a written evaluation` : undefined,
  ];
  return {
    words: [kind, country, from],
    path: `experience[${i}]`,
    says: lined(parts.flatMap((part) => part || [])),
    date: to ?? from ?? null,
    serves: SERVES[kind],
    specialties: fitting(field),
  };
}

function spanWords(from: string, to: string | undefined): string {
  if (to === from) return dateWords(from);
  return to ? say`${dateWords(from)} to ${dateWords(to)}` : say`${dateWords(from)} to now`;
}

/** Work with one age stands behind its own statement and the combined one. */
function fitting(fields: Experience['field']): SpecialtyId[] | null {
  const own = fields.filter((field) => field !== 'other');
  if (own.length === 0 || own.includes('med-peds')) return null;
  return ['med-peds', ...own];
}

function scholarship({ scholarship: works }: Profile): Found[] {
  return works.map(({ kind, topic, lifespan, year }, i): Found => {
    const says = inARow([`${capitalised(kind)}${topic ? `: ${topic}` : ''}`, ...(year ? [year] : [])]);
    return {
      words: [kind, year === undefined ? undefined : String(year)],
      path: `scholarship[${i}]`,
      says,
      date: year === undefined ? null : String(year),
      serves: lifespan ? ['growth', 'why', 'goals'] : ['growth', 'goals'],
    };
  });
}

function strengths({ strengths: own, experience: items }: Profile): Found[] {
  const { languages, teaching, leadership, underserved } = own;
  const listed = items.some(({ kind }) => kind === 'teaching');
  const one = (key: string, says: string, serves: SectionId[]): Found => ({
    words: [key],
    path: `strengths.${key}`,
    says,
    date: null,
    serves,
  });
  return [
    ...(underserved
      ? [one('underserved', say`Work with underserved people`, ['growth', 'why', 'goals'])]
      : []),
    ...(teaching && !listed ? [one('teaching', say`Teaching`, ['growth', 'goals'])] : []),
    ...(leadership ? [one('leadership', say`A role in which you led others`, ['growth', 'goals'])] : []),
    ...(languages.length > 1
      ? [one('languages', say`${languages.length} languages: ${lined(languages.map(languageName))}`, ['why'])]
      : []),
  ];
}
