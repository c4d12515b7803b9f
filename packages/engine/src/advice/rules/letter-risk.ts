import { cannotTell, rule, SILENT } from '../rule.ts';
import type { SeasonDate, Situation } from '../situation.ts';
import {
  counted,
  directorFigures,
  directorsInWords,
  listed,
  paragraph,
  seasonDayInWords,
} from './in-words.ts';
import { repairOf } from './repair.ts';
import { severityOf } from './severity.ts';

interface FewLetters {
  total: number;
  received: number;
  fewest: number;
  most: number;
  /** Authors that are missing: "Internal Medicine". */
  authors: string[];
  noUs: boolean;
  open: SeasonDate | null;
  months: number;
  directors: string;
}

type Wanted = { name: string; fields: string[] };

export const LETTERS = rule<FewLetters>({
  id: 'risk.letters',
  kind: 'risk',
  topic: 'letters',
  when: 'You list too few letters, none from a field that you apply to, or, as a graduate from abroad, none from the US.',
  fields: ['letters'],
  parameters: [
    'advice.letters.fewest',
    'advice.repair.letter_months',
    'eras.lor.max_per_program',
    'medpeds.letters',
    ...directorFigures('letters'),
  ],
  judge(situation) {
    const { letters } = situation.profile;
    if (letters.length === 0) return cannotTell('letters');
    const fewest = situation.figure('advice.letters.fewest');
    const received = letters.filter(({ status }) => status === 'received').length;
    const { missing: authors, open: openFields } = missingAuthors(situation);
    const { missing: noUs, open: openPlaces } = missingUs(situation);
    const few = letters.length < fewest;
    if (!few && authors.length === 0 && !noUs) {
      const open = [...openFields, ...openPlaces];
      return open.length > 0 ? cannotTell(...open) : SILENT;
    }
    const months = situation.figure('advice.repair.letter_months');
    const repair = repairOf(situation, {
      what: whatIsMissing(few ? fewest - letters.length : 0, authors, noUs),
      cost: { low: 0, high: 0 },
      months,
      by: 'submit-opens',
    });
    return {
      status: 'speaks',
      severity: severityOf(situation, {
        blocks: few && repair.late,
        least: few || noUs || authors.length > 1 ? 'medium' : 'low',
      }),
      values: {
        total: letters.length,
        received,
        fewest,
        most: situation.figure('eras.lor.max_per_program'),
        authors,
        noUs,
        open: situation.date('submit-opens'),
        months,
        directors: directorsInWords(situation, 'letters', 'looked at letters from the specialty'),
      },
      repair,
    };
  },
  text: {
    title: ({ total, fewest, authors, noUs }) =>
      total < fewest
        ? `Only ${counted(total, 'letter')} so far`
        : noUs
          ? 'No letter from the US'
          : `No letter from ${listed(authors, 'or')}`,
    says: ({ total, received, fewest, most, authors, noUs, directors }) =>
      paragraph(
        `You list ${counted(total, 'letter')}, ${receivedInWords(received, total)}. Plan for ${fewest} to ${most}.`,
        authors.length > 0 ? `You have no author from ${listed(authors, 'or')}.` : '',
        noUs ? 'None is from the US.' : '',
        directors,
      ),
    do: ({ authors, noUs, open, months }) => [
      ...authors.map((author) => `Ask a physician in ${author} who saw you with patients.`),
      ...(noUs
        ? [
            'Ask at least one US physician who saw you work. This needs a hands-on month, so plan both together.',
          ]
        : []),
      'Ask for stories, not praise: what you did, how you think, how you compare with other trainees.',
      `Ask ${counted(months, 'month')} before applications open${open ? ` (${seasonDayInWords(open)})` : ''}, and remind once.`,
    ],
  },
});

/** A Med-Peds author stands for either field; Med-Peds programs want both covered. */
function missingAuthors({ specialties, profile }: Situation): { missing: string[]; open: string[] } {
  const wants = (id: 'internal-medicine' | 'pediatrics') =>
    specialties.includes(id) || specialties.includes('med-peds');
  const wanted: Wanted[] = [
    ...(wants('internal-medicine')
      ? [{ name: 'Internal Medicine', fields: ['internal-medicine', 'med-peds'] }]
      : []),
    ...(wants('pediatrics') ? [{ name: 'Pediatrics', fields: ['pediatrics', 'med-peds'] }] : []),
  ];
  const lacking = wanted.filter(
    ({ fields }) => !profile.letters.some(({ field }) => fields.includes(field ?? '')),
  );
  const open = profile.letters.flatMap(({ field }, i) =>
    field === undefined ? [`letters[${i}].field`] : [],
  );
  // A letter of unknown field can be the one that seems missing, one for one.
  const missing = lacking.slice(open.length).map(({ name }) => name);
  return { missing, open: lacking.length > 0 ? open : [] };
}

function missingUs({ isImg, profile }: Situation): { missing: boolean; open: string[] } {
  if (!isImg || profile.letters.some(({ us }) => us === true)) return { missing: false, open: [] };
  const open = profile.letters.flatMap(({ us }, i) => (us === undefined ? [`letters[${i}].us`] : []));
  return { missing: open.length === 0, open };
}

function whatIsMissing(few: number, authors: readonly string[], noUs: boolean): string {
  const parts = [
    ...(authors.length > 0 ? [`a letter from ${listed(authors)}`] : []),
    ...(noUs ? ['a letter from the US'] : []),
  ];
  if (parts.length === 0) return counted(few, 'more letter');
  const text = listed(parts);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function receivedInWords(received: number, total: number): string {
  if (received === 0) return 'not received yet';
  if (received < total) return `${received} of them received`;
  return total === 1 ? 'already received' : 'all received';
}
