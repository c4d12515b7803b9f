/** The table test of rules: every rule proves when it speaks, when it is silent, and where the line runs. */
import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { parseProfile, profileContext } from '@matchwright/inputs';
import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../finding.ts';
import type { AnyRule } from '../rule.ts';
import { type SeasonSoFar, Situation } from '../situation.ts';

export const TODAY = '2026-11-22';
const facts = loadFacts();

/** A profile as a person would write it; the applicant is a non-US IMG and the season 2028 unless it says otherwise. */
export type RawProfile = Record<string, unknown>;

/** @param every of how many programs one is kept: what holds whatever the programs is shown faster with few */
export function situationOf(
  raw: RawProfile,
  today = TODAY,
  season: Partial<SeasonSoFar> | null = null,
  every = 1,
): Situation {
  const reading = parseProfile(
    { applicant: 'non-us-img', season: 2028, ...raw },
    profileContext(facts, today),
  );
  if (!reading.ok) throw new Error(reading.issues.map((issue) => issue.message).join('\n'));
  const soFar = season && { ended: null, sent: false, did: [], letters: [], soapReady: [], ...season };
  const all = forSeason(facts, reading.profile.season);
  const programs = every === 1 ? all.programs : all.programs.filter((_, place) => place % every === 0);
  return new Situation(reading.profile, { ...all, programs }, today, soFar);
}

/** What a rule does in one case: silence, a severity, or paths that it would have to know. */
type Outcome = 'silent' | Severity | { missing: string[] };

export interface RuleCase {
  /** What is special about the profile: "failed once, then passed". */
  name: string;
  profile: RawProfile;
  today?: string;
  outcome: Outcome;
  /** Parts that the sentences must contain. */
  says?: (string | RegExp)[];
}

export interface RuleCases {
  /** Profiles where it speaks, at least one. */
  speaks: RuleCase[];
  /** Profiles where it must not, at least one. */
  silent: RuleCase[];
  /** Both sides of the line between the two: at least two cases that differ in one value, with other outcomes. */
  boundary: [RuleCase, RuleCase, ...RuleCase[]];
}

/** Proves a group of rules; a rule of the group without its three kinds of case fails. */
export function proveRules(rules: readonly AnyRule[], cases: Record<string, RuleCases>): void {
  test('every rule of the group is proved, and no other', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
  describe.each(rules.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const { speaks, silent, boundary } = cases[id] as RuleCases;
    test.each(speaks)('speaks: $name', (it) => {
      expect(prove(one, it)).not.toBe('silent');
    });
    test.each(silent)('is silent: $name', (it) => {
      expect(prove(one, it)).toBe('silent');
    });
    test.each(boundary)('at its boundary: $name', (it) => void prove(one, it));
    test('the boundary separates two outcomes, and no kind of case is empty', () => {
      expect(new Set(boundary.map(({ outcome }) => JSON.stringify(outcome))).size).toBeGreaterThan(1);
      expect([speaks.length, silent.length].every((count) => count > 0)).toBe(true);
    });
  });
}

function prove(one: AnyRule, { profile, today, outcome, says = [] }: RuleCase): Outcome {
  const spoken = one.speak(situationOf(profile, today));
  const found: Outcome = spoken === null ? 'silent' : 'missing' in spoken ? spoken : spoken.severity;
  expect(found).toEqual(outcome);
  if (spoken !== null && !('missing' in spoken)) expectWellFormed(spoken, says);
  return found;
}

/** What holds for every finding, whatever it says. */
export function expectWellFormed(finding: Finding, says: (string | RegExp)[] = []): void {
  const text = [finding.title, finding.says, ...finding.do].join('\n');
  for (const part of says) expect(text).toMatch(part instanceof RegExp ? part : escaped(part));
  expect(finding.says).toMatch(/\.$/);
  expect(finding.do.length).toBeGreaterThan(finding.kind === 'strength' ? -1 : 0);
  expect(finding.sources.length).toBeGreaterThan(0);
  for (const source of finding.sources) expect(facts.sources[source], source).toBeDefined();
  expect(text).not.toMatch(/undefined|NaN|null|\[object|!/);
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
