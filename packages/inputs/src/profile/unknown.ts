import type { Profile } from './profile-schema.ts';

/**
 * Fields not yet known that would change the odds, the weightiest first, as paths into the profile.
 * `exams.step2ck.score` stands for "a Step 2 CK attempt with its score".
 */
export function unknownFields(profile: Profile, specialtiesGiven: boolean): string[] {
  const img = profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
  const missing: [boolean, string][] = [
    [!profile.exams.some((e) => e.exam === 'step2ck' && e.score !== undefined), 'exams.step2ck.score'],
    [profile.visa.needed === null, 'visa.needed'],
    [!hasFirstExamResult(profile), 'exams.step1.result'],
    [profile.school.graduated === undefined, 'school.graduated'],
    [profile.experience.length === 0, 'experience'],
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
