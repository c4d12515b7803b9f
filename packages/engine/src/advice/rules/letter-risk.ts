import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { monthsBetween } from '../../dates/iso-date.ts';
import { capitalised, counted, listed } from '../../words/word-forms.ts';
import type { Repair } from '../finding.ts';
import { LETTER_LEAD_TIMES, type LetterCalendar, letterCalendar } from '../letters/letter-dates.ts';
import { toldLetters } from '../letters/told-letters.ts';
import { SPECIALTY_NAMES } from '../names.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { directorFigures, directorsInWords, paragraph } from './in-words.ts';
import { NOT_MEASURED } from './repair.ts';
import { severityOf } from './severity.ts';
import { handsOnRotation } from './usce.ts';

const LETTER_TASKS = ['letters-choose', 'letters-ask', 'letters-remind', 'letters-upload'] as const;

interface FewLetters {
  total: number;
  /** No letter is entered: experiences say that these came of them. */
  fromExperience: boolean;
  received: number;
  /** Asked for and not received. */
  asked: number;
  fewest: number;
  most: number;
  /** Authors that are missing: "Internal Medicine". */
  authors: string[];
  noUs: boolean;
  /** The steps of asking, by the calendar of the letters page. */
  asking: string[];
  directors: string;
}

type Letter = Pick<Profile['letters'][number], 'field' | 'us' | 'status'>;
type Wanted = { name: string; fields: string[] };

export const LETTERS = rule<FewLetters>({
  id: 'risk.letters',
  kind: 'risk',
  topic: 'letters',
  when: say`You list too few letters, none from a field that you apply to, or, as a graduate from abroad, none from the US.`,
  fields: ['letters', 'experience'],
  parameters: [
    'advice.letters.fewest',
    ...LETTER_LEAD_TIMES,
    'eras.lor.max_per_program',
    'medpeds.letters',
    ...directorFigures('letters'),
  ],
  judge(situation) {
    const fromExperience = situation.profile.letters.length === 0;
    const letters = fromExperience ? toldLetters(situation).came : situation.profile.letters;
    const fewest = situation.figure('advice.letters.fewest');
    const received = letters.filter(({ status }) => status === 'received').length;
    const few = letters.length < fewest;
    if (letters.length === 0 || (fromExperience && !few)) return cannotTell('letters');
    const { missing: authors, open: openFields } = missingAuthors(situation, letters);
    const { missing: noUs, open: openPlaces } = missingUs(situation, letters);
    if (!few && authors.length === 0 && !noUs) {
      const open = [...openFields, ...openPlaces];
      return open.length > 0 ? cannotTell(...open) : SILENT;
    }
    const calendar = letterCalendar(situation);
    const what = whatIsMissing(few ? fewest - letters.length : 0, authors, noUs);
    const repair = askInTime(situation, what, calendar, noUs);
    return {
      status: 'speaks',
      severity: severityOf(situation, {
        blocks: few && repair.late,
        least: few || noUs || authors.length > 1 ? 'medium' : 'low',
      }),
      values: {
        total: letters.length,
        fromExperience,
        received,
        asked: letters.filter(({ status }) => status === 'asked').length,
        fewest,
        most: situation.figure('eras.lor.max_per_program'),
        authors,
        noUs,
        asking: askingInWords(calendar, situation.today),
        directors: directorsInWords(situation, 'letters', say`looked at letters from the specialty`),
      },
      repair,
    };
  },
  text: {
    title: ({ total, fewest, authors, noUs }) =>
      total < fewest
        ? say`Only ${counted(total, 'letter')} so far`
        : noUs
          ? say`No letter from the US`
          : say`No letter from ${listed(authors, 'or')}`,
    says: ({ total, fromExperience, received, asked, fewest, most, authors, noUs, directors }) =>
      paragraph(
        fromExperience
          ? say`By your experience entries, ${counted(total, 'letter')} came of your work. No letter itself is entered. Plan for ${fewest} to ${most}.`
          : say`You list ${counted(total, 'letter')}, ${receivedInWords(received, asked, total)}. Plan for ${fewest} to ${most}.`,
        authors.length > 0 ? say`You have no author from ${listed(authors, 'or')}.` : '',
        noUs ? say`None is from the US.` : '',
        directors,
      ),
    do: ({ fromExperience, authors, noUs, asking }) => [
      ...(fromExperience
        ? [say`Enter each letter you have: who wrote it, the specialty, and whether it has arrived.`]
        : []),
      ...authors.map((author) => say`Ask a physician in ${author} who saw you with patients.`),
      ...(noUs
        ? [
            say`Ask at least one US physician who saw you work. This needs a hands-on month, so plan both together.`,
          ]
        : []),
      say`Ask for stories, not praise: what you did, how you think, how you compare with other trainees.`,
      ...asking,
    ],
  },
});

/** Too late once a letter can no longer show on the day when programs begin to read. */
function askInTime(
  situation: Situation,
  what: string,
  calendar: LetterCalendar | null,
  noUs: boolean,
): Repair {
  const { today } = situation;
  // A US author must have seen you work, so without a hands-on month the letter costs one first.
  const rotation = noUs && situation.applicant.usceMonths === 0 ? handsOnRotation(situation).repair : null;
  const late = calendar !== null && today > calendar.upload;
  // Late, but not lost: it begins today. After the upload day, the day on which it should have begun says more.
  const begin = calendar && (calendar.ask < today && today <= calendar.upload ? today : calendar.ask);
  return {
    what: rotation ? say`${what}, and the hands-on work that it rests on` : what,
    tasks: [...(rotation?.tasks ?? []), ...LETTER_TASKS],
    cost: rotation ? rotation.cost : { low: 0, high: 0 },
    months: rotation ? null : calendar && monthsBetween(calendar.ask, calendar.review.date),
    begin,
    // The letter counts from the day it shows, as in the plan: the upload comes two weeks before.
    by: calendar?.review.date ?? null,
    projected: calendar?.review.projected ?? false,
    late,
    gain: null,
    unmeasured: NOT_MEASURED,
  };
}

function askingInWords(calendar: LetterCalendar | null, today: string): string[] {
  if (!calendar) return [say`Ask as early as you can, and remind once.`];
  const { ask, upload, days, review } = calendar;
  if (today > upload) return [say`Ask now. A letter may come after programs first look at your application.`];
  const uploaded = review.projected
    ? say`It should be uploaded by ${dateWords(upload)}, if the season keeps its usual days.`
    : say`It should be uploaded by ${dateWords(upload)}.`;
  const weeks = counted(Math.round(days / 7), 'week');
  return today > ask
    ? [say`Ask today: authors like to have ${weeks}. ${uploaded}`]
    : [say`Ask by ${dateWords(ask)}, ${weeks} before the upload, and remind once. ${uploaded}`];
}

/** A Med-Peds author stands for either field; Med-Peds programs want both covered. */
function missingAuthors(
  { specialties }: Situation,
  letters: readonly Letter[],
): { missing: string[]; open: string[] } {
  const wants = (id: 'internal-medicine' | 'pediatrics') =>
    specialties.includes(id) || specialties.includes('med-peds');
  const wanted: Wanted[] = [
    ...(wants('internal-medicine')
      ? [{ name: SPECIALTY_NAMES['internal-medicine'], fields: ['internal-medicine', 'med-peds'] }]
      : []),
    ...(wants('pediatrics')
      ? [{ name: SPECIALTY_NAMES.pediatrics, fields: ['pediatrics', 'med-peds'] }]
      : []),
  ];
  const lacking = wanted.filter(({ fields }) => !letters.some(({ field }) => fields.includes(field ?? '')));
  const open = letters.flatMap(({ field }, i) => (field === undefined ? [`letters[${i}].field`] : []));
  // A letter of unknown field can be the one that seems missing, one for one.
  const missing = lacking.slice(open.length).map(({ name }) => name);
  return { missing, open: lacking.length > 0 ? open : [] };
}

function missingUs({ isImg }: Situation, letters: readonly Letter[]): { missing: boolean; open: string[] } {
  if (!isImg || letters.some(({ us }) => us === true)) return { missing: false, open: [] };
  const open = letters.flatMap(({ us }, i) => (us === undefined ? [`letters[${i}].us`] : []));
  return { missing: open.length === 0, open };
}

function whatIsMissing(few: number, authors: readonly string[], noUs: boolean): string {
  const parts = [
    ...(authors.length > 0 ? [say`a letter from ${listed(authors)}`] : []),
    ...(noUs ? [say`a letter from the US`] : []),
  ];
  if (parts.length === 0) return counted(few, 'more letter');
  return capitalised(listed(parts));
}

function receivedInWords(received: number, asked: number, total: number): string {
  if (received === total) return total === 1 ? say`already received` : say`all received`;
  const parts = [
    ...(received > 0 ? [say`${received} received`] : []),
    ...(asked > 0
      ? [total === 1 ? say`asked for and not there yet` : say`${asked} asked for and not there yet`]
      : []),
  ];
  return parts.length === 0 ? say`not asked for yet` : listed(parts);
}
