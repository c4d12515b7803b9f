import { conflict, wrongValue } from '../../issue.ts';
import type { ProfileContext } from '../profile-context.ts';
import type { Profile } from '../profile-schema.ts';
import type { Report } from '../report.ts';
import type { Candidate } from '../salvage.ts';

/** Applicant type, citizenship and visa must tell one story. */
export function checkApplicantType({ profile, applicantKnown }: Candidate, report: Report): void {
  if (!applicantKnown) return;
  const { applicant, citizenship } = profile;
  if (applicant === 'non-us-img' && citizenship === 'US') {
    const message =
      'citizenship is US, but applicant non-us-img means a person who is not a US citizen. Write `applicant: us-img` ' +
      'for a US citizen who graduated outside the US and Canada, or correct the citizenship.';
    report.issues.push(
      conflict(
        ['citizenship'],
        'a country other than the United States, if you are not a US citizen',
        citizenship,
        message,
      ),
    );
  }
  if (applicant === 'us-img' && citizenship !== undefined && citizenship !== 'US') {
    report.warnings.push(
      `citizenship is ${citizenship}, but applicant us-img means a US citizen. A person with a green card and no US ` +
        'citizenship is counted as non-us-img in the Match.',
    );
  }
  if (applicant !== 'us-do') warnForeignComlex(profile, report);
}

function warnForeignComlex(profile: Profile, report: Report): void {
  if (![...profile.exams, ...profile.practice].some((entry) => entry.exam.startsWith('comlex'))) return;
  report.warnings.push(
    `exams has a COMLEX exam, which only us-do applicants take, but applicant is ${profile.applicant}.`,
  );
}

/** Fills in what citizenship decides. `named` is the raw list of visa classes, undefined when not given. */
export function settleVisa(candidate: Candidate, named: unknown, report: Report): Profile['visa'] {
  const { applicant, citizenship, visa } = candidate.profile;
  if (visa.needed === true && citizenship === 'US') {
    const message =
      'visa.needed is true, but citizenship is US, and US citizens need no visa. Write `needed: false`, or correct ' +
      'the citizenship.';
    report.issues.push(conflict(['visa', 'needed'], 'false for a US citizen', true, message));
  }
  const citizen = citizenship === 'US' || (citizenship === undefined && applicant === 'us-img');
  if (visa.needed === null && citizen && candidate.applicantKnown) {
    report.repairs.push('visa.needed: set to false, because US citizens need no visa.');
    return { ...visa, needed: false };
  }
  if (
    visa.needed === true &&
    citizenship === undefined &&
    applicant === 'us-img' &&
    candidate.applicantKnown
  ) {
    report.warnings.push('visa.needed is true, but applicant us-img means a US citizen, who needs no visa.');
  }
  if (visa.needed === true && Array.isArray(named) && named.length === 0) {
    const advice = 'Name at least one, or remove the line to count both.';
    report.issues.push(
      wrongValue(['visa', 'acceptable'], 'J-1 or H-1B or both when a visa is needed', [], advice),
    );
  }
  // None named stays so: both count, and a reader can still be told that nobody said it.
  return { ...visa, acceptable: [...new Set(visa.acceptable)] };
}

/** A graduation up to six years ahead can be planned for: a first-year student. */
export function checkSchool({ profile }: Candidate, context: ProfileContext, report: Report): void {
  const latest = Number(context.today.slice(0, 4)) + 6;
  const { season } = profile;
  const { graduated } = profile.school;
  if (graduated === undefined) return;
  if (graduated <= latest) {
    if (graduated > season) report.warnings.push(graduatesTooLate(graduated, season));
    return;
  }
  const advice = 'Write the year in which you finished or will finish medical school.';
  report.issues.push(wrongValue(['school', 'graduated'], `a year from 1950 to ${latest}`, graduated, advice));
}

function graduatesTooLate(graduated: number, season: number): string {
  return (
    `school.graduated is ${graduated}, but the plan is for the ${season} Match, and residency starts in July ${season}. ` +
    `Correct the year, or plan for a season from ${graduated} on.`
  );
}

export function checkSeason({ profile }: Candidate, context: ProfileContext, report: Report): void {
  const next = context.nextSeason();
  if (profile.season < 2025 || profile.season > next + 3) {
    const advice = `Leave it out to plan for ${next}, the next season open to applications.`;
    report.issues.push(
      wrongValue(['season'], `the year of a Match season from 2025 to ${next + 3}`, profile.season, advice),
    );
  } else if (profile.season < next) {
    report.warnings.push(
      `season is ${profile.season}, but that season is over or its applications are already open. The next one open ` +
        `to applications is ${next}.`,
    );
  }
}

/** The day on which a certificate was expected says nothing of what came of it. */
export function checkCertificate(
  { profile: { ecfmg } }: Candidate,
  { today }: ProfileContext,
  report: Report,
): void {
  const { certified, expected } = ecfmg;
  if (certified === true || expected === undefined || expected >= today) return;
  report.warnings.push(
    `ecfmg.expected is ${expected}, and that day is over. If you have the certificate, say so. If not, write when you expect it now.`,
  );
}
