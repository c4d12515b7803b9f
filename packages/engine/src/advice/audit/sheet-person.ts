import { say } from '@matchwright/speech';
import { dateWords, periodWords } from '../../dates/date-words.ts';
import { addDays, firstDay, lastDay, monthsBetween } from '../../dates/iso-date.ts';
import { dollars } from '../../words/money-words.ts';
import { counted, listed } from '../../words/word-forms.ts';
import { certificateDisagreement, passedExpectation } from '../certificate-disagreement.ts';
import { APPLICANT_NAMES, countryName, SPECIALTY_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { joined, line, type PlainLine, yesNo } from './sheet-line.ts';

export function aboutLines({ profile, facts }: Situation): PlainLine[] {
  const { projectedFrom } = facts.season;
  return [
    line('applicant', say`Applicant`, APPLICANT_NAMES[profile.applicant]),
    line('citizenship', say`Citizenship`, profile.citizenship && countryName(profile.citizenship)),
    line('season', say`Match year`, profile.season, {
      note:
        projectedFrom === null
          ? null
          : say`Its dates are not published yet. Those of ${projectedFrom} stand in.`,
    }),
    ...(profile.couple === undefined
      ? []
      : [line('couple', say`Matching as a couple`, yesNo(profile.couple))]),
  ];
}

export function educationLines(situation: Situation): PlainLine[] {
  const { school } = situation.profile;
  return [
    line(
      'school',
      say`Medical school`,
      joined([school.name, school.country && countryName(school.country)]),
      {
        paths: ['school.name', 'school.country'],
      },
    ),
    line('school.graduated', say`Graduation`, school.graduated, { note: graduationNote(situation) }),
    ...gapLines(situation),
  ];
}

function graduationNote({ profile, applicant }: Situation): string | null {
  const { graduated } = profile.school;
  const years = applicant.yearsAtApplication;
  if (graduated === undefined || years === null) return null;
  const applying = profile.season - 1;
  if (graduated > applying) return say`You apply before you graduate.`;
  return years === 0
    ? say`The year in which you apply.`
    : say`${counted(years, 'year')} before applications open in ${applying}.`;
}

function gapLines({ profile, today }: Situation): PlainLine[] {
  if (profile.gaps.length === 0) return [line('gaps', say`Pauses`, null)];
  return profile.gaps.map(({ from, to, reason }, i) => {
    const end = to ?? today;
    const months = from === undefined ? null : monthsBetween(firstDay(from), addDays(lastDay(end), 1));
    const length = months === null ? '' : counted(months, 'month');
    return line(`gaps[${i}]`, say`Pause`, joined([length, periodWords(from, to)]) ?? say`Dates not entered`, {
      note: reason ? say`Reason: ${reason}.` : say`No reason entered.`,
    });
  });
}

export function visaLines(situation: Situation): PlainLine[] {
  const { profile, isImg } = situation;
  const { visa } = profile;
  const need = line('visa.needed', say`Needs a visa`, yesNo(visa.needed));
  if (!isImg) return visa.needed === null ? [] : [need];
  const certificate = line('ecfmg.certified', say`ECFMG certificate`, certificateWords(situation), {
    paths: ['ecfmg.certified', 'ecfmg.expected'],
    note: certificateDisagreement(situation),
  });
  if (visa.needed === false) return [need, certificate];
  const acceptable = line('visa.acceptable', say`Visas you would accept`, joined(visa.acceptable), {
    note: visa.acceptable.length === 0 ? say`We assume that you would accept both, J-1 and H-1B.` : null,
  });
  return [need, acceptable, certificate];
}

function certificateWords(situation: Situation): string | null {
  const { certified, expected } = situation.profile.ecfmg;
  const passed = passedExpectation(situation);
  if (certified === true) return say`Certified`;
  if (passed !== null) return say`Expected ${dateWords(passed)}. Has it come?`;
  if (expected !== undefined) return say`Expected ${dateWords(expected)}`;
  return certified === false ? say`Not certified` : null;
}

export function budgetLines({ profile, specialties }: Situation): PlainLine[] {
  const { budget, interviews, preferences } = profile;
  const stars = specialties.map((id) => say`${SPECIALTY_NAMES[id]} ${preferences.specialties[id]}`);
  return [
    line('preferences.specialties', say`Specialties, in stars`, joined(stars)),
    line('budget', say`Budget for application fees`, budget === undefined ? null : dollars(budget)),
    ...(interviews === undefined
      ? []
      : [line('interviews', say`Most interviews you can attend`, interviews)]),
    ...(profile.ties.states.length === 0
      ? []
      : [line('ties.states', say`States you have ties to`, listed(profile.ties.states))]),
  ];
}
