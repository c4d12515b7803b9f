import { readFileSync } from 'node:fs';
import { ruleCatalogue, TOPICS } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { rulesPage } from '../../tools/advice/rules-page.ts';
import { example, facts } from './example-profiles.ts';

const rules = ruleCatalogue(facts);

test('docs/advice-rules.md is what the rules say today', () => {
  const page = readFileSync(new URL('../../docs/advice-rules.md', import.meta.url), 'utf8');
  expect(page, 'run `npm run docs:rules`').toBe(rulesPage(rules, facts.sources));
});

test('every rule has an id of its own, a sentence, a topic, fields of the profile and sources that exist', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  const fields = new Set(Object.keys(example('reference').profile));
  for (const { id, when, topic, fields: read, sources } of rules) {
    expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
    expect(when, id).toMatch(/^[A-Z].*\.$/);
    expect(TOPICS, id).toContain(topic);
    for (const field of read)
      expect([...fields, 'story', 'plan', 'couple', 'citizenship'], id).toContain(field.split(/[.[]/)[0]);
    for (const source of sources) expect(facts.sources[source], `${id}: ${source}`).toBeDefined();
  }
});

test('a strength answers risks that exist', () => {
  const ids = rules.map(({ id }) => id);
  for (const { id, answers } of rules)
    expect([id, answers.filter((risk) => !ids.includes(risk))]).toEqual([id, []]);
});

test('every figure of a rule carries its value, its source and its confidence', () => {
  const all = rules.flatMap(({ id, figures }) => figures.map((figure) => ({ id, figure })));
  expect(all.length).toBeGreaterThan(0);
  for (const { id, figure } of all) {
    expect(facts.sources[figure.source], id).toBeDefined();
    expect(String(figure.value), id).not.toBe('');
    expect(['high', 'medium', 'low'], id).toContain(figure.confidence);
  }
});

test('the page of all rules names each rule once, with each of its figures', () => {
  const page = rulesPage(rules, facts.sources);
  for (const { id, when, figures } of rules) {
    expect(page.split(`### \`${id}\``)).toHaveLength(2);
    expect(page).toContain(when);
    for (const { key } of figures) expect(page).toContain(`- \`${key}\`: `);
  }
});
