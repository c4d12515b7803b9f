import { type CheapestRepair, cheapestRepairs } from './audit/cheapest.ts';
import { type FirstEntries, firstEntries } from './audit/first-entries.ts';
import { type MissingField, missingFields, missingFinding } from './audit/missing.ts';
import { auditNotes } from './audit/notes.ts';
import type { Question } from './audit/question.ts';
import { questions } from './audit/questions.ts';
import { type SheetSection, sheet, withFindings } from './audit/sheet.ts';
import { type Standing, standing } from './audit/standing.ts';
import { tieStrengths } from './audit/ties.ts';
import type { Finding } from './finding.ts';
import { outcomesOf, severestFirst } from './findings.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { schedule, type Task } from './schedule.ts';
import type { Situation } from './situation.ts';

/** What a good advisor would say of a profile, before anything is sent. */
export interface Audit {
  season: number;
  /** ISO date that it was made for. */
  today: string;
  /** Set when the season is not published yet: the season whose dates stand in for it. */
  projectedFrom: number | null;
  standing: Standing;
  /** The objective profile, each line with the findings that concern it. */
  sheet: SheetSection[];
  /** The tasks of the plan to do first, at most three. */
  next: Task[];
  /** What to enter first, when next to nothing is known; otherwise null. */
  first: FirstEntries | null;
  /** What decides the season first, then by severity; risks of one severity by how much they cost. */
  findings: Finding[];
  /** What is not entered, the answer that could change most first. */
  missing: MissingField[];
  /** What people ask first, each with an answer computed for this profile. */
  questions: Question[];
  /** The steps that lessen the risks, cheapest first. */
  cheapest: CheapestRepair[];
  notes: string[];
}

export function audit(situation: Situation, rules: readonly AnyRule[] = RULES): Audit {
  const { profile, today, facts } = situation;
  const outcomes = outcomesOf(situation, rules);
  const sections = sheet(situation);
  const lines = sections.flatMap((section) => section.lines);
  const missing = missingFields(situation, outcomes.waiting, lines);
  const open = missing.map((one) => missingFinding(situation, one));
  const findings = tieStrengths([...outcomes.findings, ...open].sort(weightiestFirst), rules);
  const { tasks, next } = schedule(situation);
  const place = standing(
    situation,
    missing.map(({ field }) => field.id),
  );
  return {
    season: profile.season,
    today,
    projectedFrom: facts.season.projectedFrom,
    standing: place,
    sheet: withFindings(sections, findings),
    next: next.flatMap((id) => tasks.find((task) => task.id === id) ?? []),
    first: firstEntries(situation, missing),
    findings,
    missing: missing.map(({ field: _field, ...shown }) => shown),
    questions: questions(situation, place, missing, findings),
    cheapest: cheapestRepairs(findings),
    notes: auditNotes(situation),
  };
}

/**
 * What decides the season first, what nothing changes in it any more last. Between them by severity; within one, what has a
 * measured cost stands before what has none, the dearest first.
 */
export function weightiestFirst(a: Finding, b: Finding): number {
  return (
    Number(b.decides ?? false) - Number(a.decides ?? false) ||
    Number(a.settled ?? false) - Number(b.settled ?? false) ||
    severestFirst(a, b) ||
    (b.effect?.gain.p ?? 0) - (a.effect?.gain.p ?? 0)
  );
}
