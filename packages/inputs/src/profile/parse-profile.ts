import { type Issue, wrongValue } from '../issue.ts';
import { copyPlain } from '../plain.ts';
import { issuesOf } from '../schema-issues.ts';
import { profileAdvice } from './advice.ts';
import { migrate } from './migrations.ts';
import type { ProfileContext } from './profile-context.ts';
import { type Profile, profileSchema } from './profile-schema.ts';
import { isGroup, repairValue } from './repair.ts';
import { emptyReport, type Report } from './report.ts';
import { settleExams } from './rules/exam-rules.ts';
import { checkGaps, settleExperience } from './rules/experience-rules.ts';
import {
  checkApplicantType,
  checkCertificate,
  checkSchool,
  checkSeason,
  settleVisa,
} from './rules/person-rules.ts';
import { settlePreferences } from './rules/preference-rules.ts';
import { type Candidate, salvage } from './salvage.ts';
import { unknownFields } from './unknown.ts';

export type ParsedProfile =
  | {
      ok: true;
      profile: Profile;
      /** What was changed or filled in, one sentence each. */
      repairs: string[];
      /** What was kept but looks like a mistake, such as a misspelt field name. */
      warnings: string[];
      /** Paths of fields that would change the odds if they were known, the weightiest first. */
      unknown: string[];
    }
  | { ok: false; issues: Issue[] };

/**
 * Reads raw input as a profile: migrates older formats, repairs what is clearly meant, checks every field and
 * the fields against each other. Collects all issues. Never throws and never changes its input.
 */
export function parseProfile(raw: unknown, context: ProfileContext): ParsedProfile {
  const copy = copyPlain(raw ?? {});
  if (!isGroup(copy.value))
    return { ok: false, issues: copy.issues.length > 0 ? copy.issues : [notAGroup(copy.value)] };
  const migrated = migrate(copy.value);
  if ('issue' in migrated) return { ok: false, issues: [migrated.issue, ...copy.issues] };

  const report: Report = {
    ...emptyReport(),
    issues: copy.issues,
    repairs: [...copy.repairs, ...migrated.repairs],
  };
  const season = seasonFilled(stateListsApart(migrated.raw), context, report);
  const repaired = repairValue(profileSchema, season, [], report);
  const parsed = profileSchema.safeParse(repaired);
  if (!parsed.success) {
    const found = issuesOf(parsed.error, repaired, profileAdvice);
    report.issues.push(...found.map(({ issue }) => asWritten(issue, report.renamed)));
  }
  const candidate = salvage(repaired, context.nextSeason());
  if (candidate === null) return { ok: false, issues: report.issues };

  const profile = settle(candidate, repaired, context, report);
  if (report.issues.length > 0) return { ok: false, issues: report.issues };
  const { repairs, warnings } = report;
  return {
    ok: true,
    profile,
    repairs,
    warnings,
    unknown: unknownFields(profile, namesSpecialties(candidate)),
  };
}

function notAGroup(value: unknown): Issue {
  return wrongValue(
    [],
    'a group of fields, such as `applicant: non-us-img`',
    value,
    'Start from one of the example profiles.',
  );
}

/** Runs the rules that compare fields, and fills in what follows from them. */
function settle(candidate: Candidate, raw: unknown, context: ProfileContext, report: Report): Profile {
  const visa = isGroup(raw) && isGroup(raw.visa) ? raw.visa : {};
  checkApplicantType(candidate, report);
  checkSchool(candidate, context, report);
  checkSeason(candidate, context, report);
  checkCertificate(candidate, context, report);
  checkGaps(candidate, report);
  return {
    ...candidate.profile,
    visa: settleVisa(candidate, visa.acceptable, report),
    exams: settleExams(candidate, context, report),
    experience: settleExperience(candidate, context, report),
    preferences: settlePreferences(candidate, givesSpecialties(raw), context, report),
  };
}

function namesSpecialties(candidate: Candidate): boolean {
  return Object.keys(candidate.profile.preferences.specialties).length > 0;
}

/** An empty group is an answer (none is considered); only a missing one leaves the choice to us. */
function givesSpecialties(raw: unknown): boolean {
  return isGroup(raw) && isGroup(raw.preferences) && isGroup(raw.preferences.specialties);
}

function seasonFilled(
  raw: Record<string, unknown>,
  context: ProfileContext,
  report: Report,
): Record<string, unknown> {
  if (raw.season !== undefined && raw.season !== null) return raw;
  const season = context.nextSeason();
  report.repairs.push(
    `season: not given, so the plan is for ${season}, the next season open to applications.`,
  );
  const { profile, season: _missing, ...rest } = raw;
  return { profile, season, ...rest };
}

/** `never` may be written inside `states`, among the stars; it moves to its own place beside them. */
function stateListsApart(raw: Record<string, unknown>): Record<string, unknown> {
  const { preferences } = raw;
  if (!isGroup(preferences) || !isGroup(preferences.states)) return raw;
  const { never: inner, ...states } = preferences.states;
  if (inner === undefined) return raw;
  const outer = preferences.never;
  const asList = (value: unknown) =>
    Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return { ...raw, preferences: { ...preferences, states, never: [...asList(outer), ...asList(inner)] } };
}

/** Points at the field by the name in the file, when a repair gave it another one. */
function asWritten(issue: Issue, renamed: Map<string, string>): Issue {
  const written = renamed.get(issue.path);
  if (written === undefined) return issue;
  return { ...issue, path: written, message: issue.message.replaceAll(issue.path, written) };
}
