import type { Profile } from './profile-schema.ts';

/**
 * Fields not yet known that would change the odds, the weightiest first, as paths into the profile.
 * `exams.step2ck.score` stands for "a Step 2 CK attempt with its score".
 */
export function unknownFields(profile: Profile, specialtiesGiven: boolean): string[] {
  const img = isImg(profile);
  const missing: [boolean, string][] = [
    [!profile.exams.some((e) => e.exam === 'step2ck' && e.score !== undefined), 'exams.step2ck.score'],
    [profile.visa.needed === null, 'visa.needed'],
    [!hasFirstExamResult(profile), 'exams.step1.result'],
    [profile.school.graduated === undefined, 'school.graduated'],
    [saysNothingOfExperience(profile), 'experience'],
    [img && profile.ecfmg.certified === null, 'ecfmg.certified'],
    [profile.applicant === 'non-us-img' && profile.citizenship === undefined, 'citizenship'],
    [!specialtiesGiven, 'preferences.specialties'],
    ...profile.exams.map((e, i): [boolean, string] => [
      e.date === undefined && e.result === null,
      `exams[${i}].result`,
    ]),
    ...profile.experience.flatMap((e, i): [boolean, string][] => [
      [e.months === undefined, `experience[${i}].months`],
      [e.country === undefined, `experience[${i}].country`],
    ]),
  ];
  return missing.filter(([unknown]) => unknown).map(([, path]) => path);
}

function hasFirstExamResult(profile: Profile): boolean {
  return profile.exams.some(
    (e) =>
      e.result !== null && (e.exam === 'step1' || (e.exam === 'comlex1' && profile.applicant === 'us-do')),
  );
}

function saysNothingOfExperience({ experience, noUsExperience }: Profile): boolean {
  return experience.length === 0 && noUsExperience !== true;
}

/** Kinds of experience that are care of patients, for which months in the United States count. */
const HANDS_ON: ReadonlySet<string> = new Set(['hands-on', 'internship', 'residency']);

/**
 * Whether the hands-on months in the United States of a graduate from abroad are still open, so that an average stands for them: nothing is
 * entered, not even "none so far", or there is hands-on work and no month of it.
 */
export function usMonthsAreOpen(profile: Profile): boolean {
  if (!isImg(profile)) return false;
  if (saysNothingOfExperience(profile)) return true;
  const months = profile.experience
    .filter(({ kind, country }) => country === 'US' && HANDS_ON.has(kind))
    .map((entry) => entry.months);
  return months.includes(undefined) && months.every((count) => !count);
}

function isImg({ applicant }: Profile): boolean {
  return applicant === 'us-img' || applicant === 'non-us-img';
}
