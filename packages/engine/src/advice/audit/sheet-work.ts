import type { Experience } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { periodWords } from '../../dates/date-words.ts';
import { MOST_USCE_MONTHS } from '../../odds/applicant.ts';
import { capitalised, counted, listed } from '../../words/word-forms.ts';
import { whenOf } from '../experience/period.ts';
import { toldLetters } from '../letters/told-letters.ts';
import { countryName, EXPERIENCE_NAMES, FIELD_NAMES, LETTER_STATUS_NAMES, languageName } from '../names.ts';
import type { Situation } from '../situation.ts';
import { joined, line, type PlainLine, sentences, yesNo } from './sheet-line.ts';

const SETTING_WORDS: Record<string, string> = {
  university: say`university hospital`,
  community: say`community hospital`,
};

export function usExperienceLines(situation: Situation): PlainLine[] {
  const { applicant, isImg } = situation;
  const entries = experienceLines(situation, (entry) => entry.country === 'US');
  if (!isImg) return entries.length > 0 ? entries : [line('experience', say`Experience`, null)];
  const months = applicant.usceMonths;
  const known = months === null ? null : counted(months, 'month');
  const total = known !== null && months === MOST_USCE_MONTHS ? say`${known} or more` : known;
  // Not the path of the list, so that a finding about one entry marks that entry alone.
  return [line('experience.us', say`Hands-on work in the United States`, total), ...entries];
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
      line(`experience[${i}]`, EXPERIENCE_NAMES[kind], value ?? say`No details entered`, {
        note: sentences([
          entry.medPedsSite && say`The hospital has a Med-Peds program.`,
          entry.evaluated && say`Evaluated in writing.`,
          entry.letter &&
            (whenOf(entry, today) === 'planned' ? say`A letter is agreed.` : say`A letter came of it.`),
          country === undefined && say`Country not entered.`,
        ]),
      }),
    ];
  });
}

export function scholarshipLines({ profile }: Situation): PlainLine[] {
  if (profile.scholarship.length === 0) return [line('scholarship', say`Scholarly work`, null)];
  return profile.scholarship.map(({ kind, topic, lifespan, year }, i) =>
    line(
      `scholarship[${i}]`,
      capitalised(kind),
      joined([topic, year?.toString()]) ?? say`No details entered`,
      {
        note: lifespan ? say`Concerns children and adults.` : null,
      },
    ),
  );
}

export function letterLines(situation: Situation): PlainLine[] {
  const { letters } = situation.profile;
  const told = toldLetters(situation);
  const fromWork = joined([
    told.came.length > 0 && say`${counted(told.came.length, 'letter')} came of your work`,
    told.agreed.length > 0 && say`${counted(told.agreed.length, 'letter')} agreed`,
  ]);
  const note = say`Your experience entries say so. No letter entry names the author.`;
  if (letters.length === 0) return [line('letters', say`Letters`, fromWork, { note: fromWork && note })];
  const entered = letters.map(({ field, us, handsOn, status, author }, i) => {
    const value = joined([
      status && LETTER_STATUS_NAMES[status],
      field && FIELD_NAMES[field],
      us !== undefined && (us ? say`US author` : say`author outside the United States`),
      author,
    ]);
    return line(`letters[${i}]`, say`Letter ${i + 1}`, value ?? say`No details entered`, {
      note: handsOn ? say`The author saw you work with patients.` : null,
    });
  });
  // Not the path of the list, so that a finding about one letter marks that letter alone.
  return fromWork ? [...entered, line('letters.told', say`Further letters`, fromWork, { note })] : entered;
}

export function strengthLines({ profile }: Situation): PlainLine[] {
  const { languages, teaching, leadership, underserved } = profile.strengths;
  return [
    line('strengths.languages', say`Languages`, joined(languages.map(languageName))),
    line('strengths.teaching', say`Teaching`, yesNo(teaching)),
    line('strengths.leadership', say`Leadership`, yesNo(leadership)),
    line('strengths.underserved', say`Work with underserved people`, yesNo(underserved)),
  ];
}
