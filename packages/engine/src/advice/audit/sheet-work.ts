import type { Experience } from '@matchwright/inputs';
import { periodWords } from '../../dates/date-words.ts';
import { MOST_USCE_MONTHS } from '../../odds/applicant.ts';
import { capitalised, counted, listed } from '../../words/word-forms.ts';
import { whenOf } from '../experience/period.ts';
import { toldLetters } from '../letters/told-letters.ts';
import { countryName, EXPERIENCE_NAMES, FIELD_NAMES, LETTER_STATUS_NAMES, languageName } from '../names.ts';
import type { Situation } from '../situation.ts';
import { joined, line, type PlainLine, sentences, yesNo } from './sheet-line.ts';

const SETTING_WORDS: Record<string, string> = {
  university: 'university hospital',
  community: 'community hospital',
};

export function usExperienceLines(situation: Situation): PlainLine[] {
  const { applicant, isImg } = situation;
  const entries = experienceLines(situation, (entry) => entry.country === 'US');
  if (!isImg) return entries.length > 0 ? entries : [line('experience', 'Experience', null)];
  const months = applicant.usceMonths;
  const known = months === null ? null : counted(months, 'month');
  const total = known !== null && months === MOST_USCE_MONTHS ? `${known} or more` : known;
  // Not the path of the list, so that a finding about one entry marks that entry alone.
  return [line('experience.us', 'Hands-on work in the United States', total), ...entries];
}

export function experienceElsewhereLines(situation: Situation): PlainLine[] {
  return experienceLines(situation, (entry) => entry.country !== 'US');
}

function experienceLines({ profile, today }: Situation, wanted: (entry: Experience) => boolean): PlainLine[] {
  return profile.experience.flatMap((entry, i) => {
    if (!wanted(entry)) return [];
    const { kind, country, field, months, from, to, setting, name } = entry;
    const value = joined([
      field.length > 0 && listed(field.map((one) => FIELD_NAMES[one])),
      months !== undefined && counted(months, 'month'),
      periodWords(from, to),
      name,
      setting && (SETTING_WORDS[setting] ?? setting),
      country && country !== 'US' && countryName(country),
    ]);
    return [
      line(`experience[${i}]`, EXPERIENCE_NAMES[kind], value ?? 'No details entered', {
        note: sentences([
          entry.medPedsSite && 'The hospital has a Med-Peds program.',
          entry.evaluated && 'Evaluated in writing.',
          entry.letter &&
            (whenOf(entry, today) === 'planned' ? 'A letter is agreed.' : 'A letter came of it.'),
          country === undefined && 'Country not entered.',
        ]),
      }),
    ];
  });
}

export function scholarshipLines({ profile }: Situation): PlainLine[] {
  if (profile.scholarship.length === 0) return [line('scholarship', 'Scholarly work', null)];
  return profile.scholarship.map(({ kind, topic, lifespan, year }, i) =>
    line(`scholarship[${i}]`, capitalised(kind), joined([topic, year?.toString()]) ?? 'No details entered', {
      note: lifespan ? 'Concerns children and adults.' : null,
    }),
  );
}

export function letterLines(situation: Situation): PlainLine[] {
  const { letters } = situation.profile;
  const told = toldLetters(situation);
  const fromWork = joined([
    told.came.length > 0 && `${counted(told.came.length, 'letter')} came of your work`,
    told.agreed.length > 0 && `${counted(told.agreed.length, 'letter')} agreed`,
  ]);
  const note = 'Your experience entries say so. No letter entry names the author.';
  if (letters.length === 0) return [line('letters', 'Letters', fromWork, { note: fromWork && note })];
  const entered = letters.map(({ field, us, handsOn, status, author }, i) => {
    const value = joined([
      status && LETTER_STATUS_NAMES[status],
      field && FIELD_NAMES[field],
      us !== undefined && (us ? 'US author' : 'author outside the United States'),
      author,
    ]);
    return line(`letters[${i}]`, `Letter ${i + 1}`, value ?? 'No details entered', {
      note: handsOn ? 'The author saw you work with patients.' : null,
    });
  });
  // Not the path of the list, so that a finding about one letter marks that letter alone.
  return fromWork ? [...entered, line('letters.told', 'Further letters', fromWork, { note })] : entered;
}

export function strengthLines({ profile }: Situation): PlainLine[] {
  const { languages, teaching, leadership, underserved } = profile.strengths;
  return [
    line('strengths.languages', 'Languages', joined(languages.map(languageName))),
    line('strengths.teaching', 'Teaching', yesNo(teaching)),
    line('strengths.leadership', 'Leadership', yesNo(leadership)),
    line('strengths.underserved', 'Work with underserved people', yesNo(underserved)),
  ];
}
