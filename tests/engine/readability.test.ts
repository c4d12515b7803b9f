import { type Advice, ruleCatalogue } from '@matchwright/engine/advice';
import { beforeAll, expect, test } from 'vitest';
import { expectReadable } from '../readability/expect-readable.ts';
import { saidBy, withoutNames } from '../readability/said.ts';
import { everyAdvice, fewerPrograms, readRaw } from './advice-of.ts';
import { example, facts } from './example-profiles.ts';
import { SPEAKING } from './speaking-profiles.ts';

/** Sentences are read here, not chances. */
const EVERY = 20;
const OTHER_EXAMPLES = ['first-steps', 'us-citizen-caribbean', 'strong-no-visa'];
const NAMES = facts.programs.map(({ name }) => name);
const advised: { name: string; advice: Advice }[] = [];

beforeAll(() => {
  const reference = example('reference');
  advised.push({ name: 'reference', advice: everyAdvice(reference.profile, reference.facts) });
  for (const name of OTHER_EXAMPLES) {
    const { profile } = example(name);
    advised.push({ name, advice: everyAdvice(profile, fewerPrograms(profile.season, EVERY)) });
  }
  for (const { name, raw, today } of SPEAKING) {
    const profile = readRaw(raw, today);
    advised.push({ name, advice: everyAdvice(profile, fewerPrograms(profile.season, EVERY), today) });
  }
}, 300_000);

test('every rule speaks at least once, so that its sentences are measured', () => {
  const heard = new Set(advised.flatMap(({ advice }) => advice.audit.findings.map(({ id }) => id)));
  const unheard = ruleCatalogue(facts).flatMap(({ id }) => (heard.has(id) ? [] : [id]));
  expect(unheard, 'add a profile to speaking-profiles.ts that makes each of these speak').toEqual([]);
});

test('every sentence of the advisor can be read by somebody who learned English late', () => {
  const rules = ruleCatalogue(facts).flatMap(({ id, when }) => saidBy({ when }, id));
  expect(rules.length).toBeGreaterThan(0);
  const said = [...rules, ...advised.flatMap(({ name, advice }) => saidBy(advice, name))];
  expectReadable(withoutNames(said, NAMES));
});
