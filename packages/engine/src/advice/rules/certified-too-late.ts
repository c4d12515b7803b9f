import { daysBetween } from '../../dates/iso-date.ts';
import { certificateDate } from '../../whatif/certificate-date.ts';
import {
  certificateDisagreement,
  expectedCertificate,
  passedExpectation,
} from '../certificate-disagreement.ts';
import type { SeasonDate, Situation } from '../situation.ts';
import { examsPassedAt, examsToPass } from './certificate-exams.ts';
import type { LateCertificate } from './certification-words.ts';
import { attemptsLeft } from './failed-exam.ts';

/**
 * The certificate and the rank list deadline, for a graduate from abroad who has none. `open`: the path that is
 * missing; null when certification is no question.
 */
export function certificateOf(situation: Situation) {
  const { ecfmg } = situation.profile;
  const deadline = situation.date('rank-list-deadline');
  if (!situation.isImg || ecfmg.certified === true || !deadline) return null;
  const examsLeft = examsToPass(situation);
  const earliest = examsPassedAt(situation, examsLeft);
  const expected = expectedCertificate(situation);
  const impossible = earliest > deadline.date;
  const never = examsLeft.some(({ level }) => {
    const { left, unread } = attemptsLeft(situation, level);
    return left === 0 && unread === null;
  });
  const byExams = never || (impossible && examsLeft.length > 0);
  if (!byExams && mayHaveCome(situation, deadline)) return { open: 'ecfmg.certified', deadline };
  if (!never && !impossible && expected === null)
    return { open: ecfmg.certified === null ? 'ecfmg.certified' : 'ecfmg.expected', deadline };
  // A day that is too late by itself needs no doubt.
  const inDoubt = expected !== null && expected <= deadline.date;
  const disagreement = inDoubt ? certificateDisagreement(situation) : null;
  const planned = disagreement !== null && examsLeft.length === 0 ? plannedDay(situation) : null;
  // What is hoped for does not come before the exams that it needs, nor before the lead times of the plan allow.
  const hoped = impossible || expected === null || expected < earliest ? earliest : expected;
  const by = planned ?? hoped;
  const slack = daysBetween(by, deadline.date);
  const kind = never ? ('never' as const) : kindOf(situation, by, slack, planned !== null);
  return { deadline, examsLeft, earliest, expected, disagreement, impossible, never, by, slack, kind };
}

/**
 * Whether the certificate may be there, though nobody has said so: its day has passed, or rank lists are due and nobody
 * was asked. A day after the deadline is too late, whatever came of it.
 */
function mayHaveCome(situation: Situation, deadline: SeasonDate): boolean {
  const { certified, expected } = situation.profile.ecfmg;
  const passed = passedExpectation(situation);
  if (passed !== null) return passed <= deadline.date;
  return certified === null && expected === undefined && situation.today > deadline.date;
}

/** Whether no residency of this season can follow: it ended without a place, or the certificate comes too late for one. */
export function hasNoPlace(situation: Situation): boolean {
  if (situation.ended !== null) return situation.ended === 'unmatched';
  const match = situation.date('match-day');
  return match !== null && situation.today <= match.date && certifiedTooLate(situation) !== null;
}

/** Set when the certificate cannot arrive by the rank list deadline, so that nobody can match this season. */
export function certifiedTooLate(
  situation: Situation,
): { by: string; deadline: SeasonDate; disagreement: string | null } | null {
  const found = certificateOf(situation);
  if (found === null || found.open !== undefined || found.kind !== 'too-late') return null;
  const { by, expected, deadline, disagreement } = found;
  // After the deadline the earliest day is today, and the day that the person expects says more.
  return {
    by: expected !== null && expected > by ? expected : by,
    deadline,
    disagreement,
  };
}

/** The day that the plan counts with. */
function plannedDay({ profile, facts, today }: Situation): string | null {
  return certificateDate(profile, facts, today)?.date ?? null;
}

/** @param estimated the day comes from the lead times of the plan, which are estimates: it can be wrong */
function kindOf(
  situation: Situation,
  by: string,
  slack: number,
  estimated: boolean,
): LateCertificate['kind'] | null {
  if (slack < 0) return estimated ? 'in-doubt' : 'too-late';
  if (slack < situation.figure('advice.certification.margin_days')) return 'tight';
  const open = situation.date('submit-opens');
  return open && by > open.date ? 'after-applying' : null;
}
