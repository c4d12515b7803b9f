import type { RuleEntry } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { hrefOfRule } from '../../route.ts';
import { matchingRules, ruleInAddress } from './rule-filter.ts';

const rule = (id: string, kind: RuleEntry['kind'], when: string, note = ''): RuleEntry => ({
  id,
  kind,
  kindName: '',
  topic: 'exams',
  topicName: '',
  when,
  fields: ['exams'],
  answers: [],
  figures: [
    {
      key: `advice.${id}`,
      value: 225,
      unit: 'score',
      from: null,
      to: null,
      season: 'current',
      source: 'usmle',
      year: 2026,
      confidence: 'low',
      note,
    },
  ],
  sources: ['usmle'],
});
const rules = [
  rule('risk.low', 'risk', 'Your Step 2 CK is low.'),
  rule('strength.trend', 'strength', 'Your scores go up.', 'Our band'),
];
const found = (words: string, kind: 'all' | 'risk' | 'strength' = 'all') =>
  matchingRules(rules, { words, kind }, () => 'Bulletin of information').map(({ id }) => id);

test('every word must be there, whatever its case and wherever it stands', () => {
  expect(found('')).toHaveLength(2);
  expect(found('STEP low')).toEqual(['risk.low']);
  expect(found('step up')).toEqual([]);
  expect(found('band')).toEqual(['strength.trend']);
  expect(found('225 bulletin')).toHaveLength(2);
});

test('a kind alone, and a kind with words', () => {
  expect(found('', 'strength')).toEqual(['strength.trend']);
  expect(found('low', 'strength')).toEqual([]);
});

test('a rule has an address', () => {
  expect(ruleInAddress(hrefOfRule('risk.step1-failed'))).toBe('risk.step1-failed');
  expect(ruleInAddress('#/rules')).toBeNull();
});
