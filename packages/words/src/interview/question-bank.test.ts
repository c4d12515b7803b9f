import { readFileSync } from 'node:fs';
import { SPECIALTIES } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { expectReadable } from '../../../../tests/readability/expect-readable.ts';
import { OFF_LIMITS, OFF_LIMITS_ADVICE } from './off-limits.ts';
import { STAGES } from './question.ts';
import { QUESTIONS, questionsFor } from './question-bank.ts';
import { RULE_SOURCES } from './rule-sources.ts';

/** The same words, whatever the signs between them. */
const plain = (text: string) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ');

test('there are enough questions, in every stage and for every specialty', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(120);
  for (const stage of STAGES) {
    const least = stage === 'visa' || stage === 'closing' ? 8 : 10;
    expect(QUESTIONS.filter((one) => one.stage === stage).length, stage).toBeGreaterThanOrEqual(least);
  }
  for (const specialty of SPECIALTIES) {
    const own = QUESTIONS.filter((one) => one.specialty === specialty);
    expect(own.length, specialty).toBeGreaterThanOrEqual(12);
    expect(new Set(own.map(({ stage }) => stage))).toEqual(new Set(['motivation', 'clinical', 'fit']));
  }
});

test('each question stands once, by id and by words', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  const asked = [...QUESTIONS, ...OFF_LIMITS].map(({ ask }) => plain(ask));
  expect(asked.filter((ask, place) => asked.indexOf(ask) !== place)).toEqual([]);
  // Two questions of nearly the same words would be one question asked twice.
  const sets = asked.map((ask) => new Set(ask.split(' ').filter((word) => word.length > 3)));
  const alike = sets.flatMap((one, i) =>
    sets.slice(i + 1).flatMap((other, j) => {
      const shared = [...one].filter((word) => other.has(word)).length;
      const all = new Set([...one, ...other]).size;
      return shared >= 3 && shared / all >= 0.6 ? [`${asked[i]} / ${asked[i + 1 + j]}`] : [];
    }),
  );
  expect(alike).toEqual([]);
});

test('each says what it tests, with one or two hints that are no answers', () => {
  for (const { id, tests, hints, ask } of QUESTIONS) {
    expect(ask, id).toMatch(/^[A-Z].*[.?]$/);
    expect(tests, id).toMatch(/^[A-Z].*\.$/);
    expect(hints.length, id).toBeGreaterThanOrEqual(1);
    expect(hints.length, id).toBeLessThanOrEqual(2);
    // A hint that speaks as the applicant would be a model answer.
    for (const hint of hints) expect(hint, id).not.toMatch(/\b(?:I|my|me)\b/);
  }
});

test('a wish gives its own questions and those for all', () => {
  const wished = questionsFor({ specialty: 'pediatrics', stage: 'clinical' });
  expect(new Set(wished.map(({ specialty }) => specialty))).toEqual(new Set(['all', 'pediatrics']));
  expect(new Set(wished.map(({ stage }) => stage))).toEqual(new Set(['clinical']));
  expect(questionsFor({ specialty: null, stage: null })).toEqual(QUESTIONS);
});

test('each question that may not be asked has a rule, ways to respond, and a source that we name', () => {
  const named = new Set<string>(RULE_SOURCES.map(({ id }) => id));
  expect(named.size).toBe(RULE_SOURCES.length);
  expect(new Set(OFF_LIMITS.map(({ id }) => id)).size).toBe(OFF_LIMITS.length);
  for (const { id, respond, sources, firmness } of OFF_LIMITS) {
    expect(respond.length, id).toBeGreaterThanOrEqual(1);
    expect(sources.length, id).toBeGreaterThanOrEqual(1);
    expect(firmness !== 'match-rule' || sources.some((one) => one.startsWith('nrmp')), id).toBe(true);
  }
  const used = new Set([...OFF_LIMITS, ...OFF_LIMITS_ADVICE].flatMap(({ sources }) => sources));
  expect([...named].filter((id) => !(used as Set<string>).has(id))).toEqual([]);
  expect(OFF_LIMITS.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['age', 'married', 'children', 'religion', 'other-programs', 'your-ranking']),
  );
});

test('sources that the facts know have the same address there', () => {
  const file = new URL('../../../facts/data/sources.json', import.meta.url);
  const known = new Map(
    (JSON.parse(readFileSync(file, 'utf8')) as { id: string; address: string }[]).map((one) => [
      one.id,
      one.address,
    ]),
  );
  const shared = RULE_SOURCES.filter(({ id }) => known.has(id));
  expect(shared.length).toBeGreaterThanOrEqual(4);
  expect(shared.map(({ address }) => address)).toEqual(shared.map(({ id }) => known.get(id)));
  const cited = QUESTIONS.flatMap(({ sources = [] }) => sources);
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
});

test('everything can be read by somebody who learned English late', () => {
  const said = [
    ...QUESTIONS.flatMap(({ id, ask, tests, hints }) =>
      [ask, tests, ...hints].map((text) => ({ text, where: id })),
    ),
    ...OFF_LIMITS.flatMap(({ id, ask, rule, behind, respond }) =>
      [ask, rule, behind, ...respond].map((text) => ({ text, where: id })),
    ),
    ...OFF_LIMITS_ADVICE.map(({ says }) => ({ text: says, where: 'advice' })),
  ];
  expectReadable(said);
});
