import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { capitalised } from '../../words/word-forms.ts';
import type { Situation } from '../situation.ts';
import { askPoints, authorPoints } from './ask-points.ts';
import { PHYSICIAN_WORDS } from './field-words.ts';
import type { LetterAuthor, LetterStand } from './letter-author.ts';
import { type LetterCalendar, type LetterDates, letterDates } from './letter-dates.ts';
import type { LetterGap, LetterNeedId } from './letter-needs.ts';
import type { LetterSet } from './letter-sets.ts';
import { scoreConcerns } from './score-concern.ts';

/** One letter to ask for, or to wait for. */
export interface LetterRequest {
  /** Path of the author, or `new-` and the need when there is nobody yet. */
  id: string;
  title: string;
  status: LetterStand | 'missing';
  /** Specialties whose programs would see it. */
  specialties: SpecialtyId[];
  /** The next step. */
  next: string;
  /** What to ask for, said to the applicant. */
  points: string[];
  /** The same, as the applicant says it to the author. */
  authorPoints: string[];
  /** Null when the season has no date to work back from. */
  dates: LetterDates | null;
}

interface Parts {
  situation: Situation;
  authors: readonly LetterAuthor[];
  sets: readonly LetterSet[];
  gaps: readonly LetterGap[];
  calendar: LetterCalendar | null;
}

/** Letters of the sets that are not in hand, then letters for which there is no author. */
export function letterRequests({ situation, authors, sets, gaps, calendar }: Parts): LetterRequest[] {
  const concerns = scoreConcerns(situation);
  const request = (
    id: string,
    title: string,
    author: Pick<LetterAuthor, 'field' | 'handsOn' | 'asked'> & { status: LetterRequest['status'] },
    specialties: SpecialtyId[],
  ): LetterRequest => {
    const stand = author.status === 'missing' ? 'planned' : author.status;
    const dates = calendar && letterDates({ status: stand, asked: author.asked }, calendar, situation.today);
    return {
      id,
      title,
      status: author.status,
      specialties,
      next: nextStep(author, dates, situation.today),
      points: askPoints({ ...author, specialties, concerns }),
      authorPoints: authorPoints({ ...author, specialties }),
      dates,
    };
  };
  const open = authors.flatMap((author) => {
    if (author.status === 'received') return [];
    const specialties = sets
      .filter((set) => set.places.some(({ author: path, sent }) => sent && path === author.path))
      .map(({ specialty }) => specialty);
    return specialties.length > 0 ? [request(author.path, author.name, author, specialties)] : [];
  });
  const nobody = wantedAuthors(gaps).map((wanted) => {
    const { need, specialties } = wanted;
    const field = need === 'count' || need === 'us' ? null : need;
    const author = { field, handsOn: true, asked: null, status: 'missing' as const };
    return request(`new-${need}`, titleOf(wanted), author, specialties);
  });
  return [...open, ...nobody];
}

interface WantedAuthor {
  need: LetterNeedId;
  /** How many of them. */
  number: number;
  specialties: SpecialtyId[];
  /** Should also be the author in the United States who is missing. */
  us: boolean;
}

/**
 * Who has still to be found: authors for each field, who may at once be the US author and fill up the number. A
 * Med-Peds physician to be found also fills one place of the field in the other specialties.
 */
function wantedAuthors(gaps: readonly LetterGap[]): WantedAuthor[] {
  const missing = gaps.filter(({ open }) => open > 0);
  const medPeds = mostOpen(missing.filter(({ need }) => need === 'med-peds'));
  const us = missing.some(({ need }) => need === 'us');
  const wanted = (need: LetterNeedId): WantedAuthor => {
    const own = missing.filter((gap) => gap.need === need);
    const left = own.map((gap) => ({
      open: gap.open - (gap.need === gap.specialty && need !== 'med-peds' ? medPeds : 0),
    }));
    const served = missing.filter(
      (gap) => own.includes(gap) || (need === 'med-peds' && gap.need === gap.specialty),
    );
    const specialties = [...new Set(served.map(({ specialty }) => specialty))];
    return { need, number: mostOpen(left), specialties, us: false };
  };
  const found = [...new Set(missing.map(({ need }) => need))]
    .filter((need) => need !== 'count' && need !== 'us')
    .map(wanted)
    .filter(({ number }) => number > 0);
  if (us && found.length === 0) found.push(wanted('us'));
  const letters = found.reduce((sum, { number }) => sum + number, 0);
  const more = wanted('count');
  return [
    ...found.map((one, i) => ({ ...one, us: us && i === 0 })),
    ...(more.number > letters ? [{ ...more, number: more.number - letters }] : []),
  ];
}

function mostOpen(gaps: readonly Pick<LetterGap, 'open'>[]): number {
  return Math.max(0, ...gaps.map(({ open }) => open));
}

const several: Record<SpecialtyId, (number: number) => string> = {
  'med-peds': (number) => say`${number} Med-Peds physicians`,
  'internal-medicine': (number) => say`${number} internal medicine physicians`,
  pediatrics: (number) => say`${number} pediatricians`,
};

function titleOf({ need, number, us }: WantedAuthor): string {
  if (need === 'us') return say`A physician in the US who sees your hands-on work`;
  if (need === 'count')
    return number === 1
      ? say`One more physician who knows your work`
      : say`${number} more physicians who know your work`;
  const who = capitalised(number === 1 ? PHYSICIAN_WORDS[need] : several[need](number));
  if (!us) return who;
  return number === 1
    ? say`${who} in the US who sees your hands-on work`
    : say`${who}, one in the US who sees your hands-on work`;
}

function nextStep(
  { status, asked }: { status: LetterRequest['status']; asked: string | null },
  dates: LetterDates | null,
  today: string,
): string {
  if (status === 'missing')
    return dates && dates.ask < today
      ? say`Find this person now, and ask as soon as they know your work.`
      : dates
        ? say`Find this person in a next rotation or job, early enough to ask by ${dateWords(dates.ask)}.`
        : say`Find this person in a next rotation or job.`;
  if (status !== 'asked')
    return dates && dates.ask < today
      ? say`Ask today.`
      : dates
        ? say`Ask by ${dateWords(dates.ask)}. Earlier is better: they remember you now.`
        : say`Ask. Earlier is better: they remember you now.`;
  const next = dates?.reminders.find((day) => day >= today);
  const since =
    asked === null
      ? say`You have asked. Note the date in your profile.`
      : say`You asked on ${dateWords(asked)}.`;
  return next
    ? `${since} ${say`Send a friendly reminder on ${dateWords(next)}.`}`
    : `${since} ${say`Send a friendly reminder now, by e-mail or in person.`}`;
}
