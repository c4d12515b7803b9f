import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import type { AnyRule } from '../rule.ts';
import { tieStrengths } from './ties.ts';

const finding = (id: string) => ({ id, kind: id.split('.')[0] }) as Finding;
const rule = (id: string, answers?: string[]) => ({ id, answers }) as unknown as AnyRule;
const rules = [
  rule('risk.a'),
  rule('risk.b'),
  rule('strength.x', ['risk.a', 'risk.silent']),
  rule('strength.y', ['risk.a', 'risk.b']),
  rule('strength.z'),
];

test('strengths and risks that both spoke are tied both ways; what stayed silent is not named', () => {
  const found = ['risk.a', 'risk.b', 'strength.x', 'strength.z', 'missing.visa.needed'].map(finding);
  const tied = new Map(tieStrengths(found, rules).map((one) => [one.id, one.answers ?? one.answeredBy]));
  expect(Object.fromEntries(tied)).toEqual({
    'risk.a': ['strength.x'],
    'risk.b': [],
    'strength.x': ['risk.a'],
    'strength.z': [],
    'missing.visa.needed': undefined,
  });
});

test('two strengths may answer one risk', () => {
  const tied = tieStrengths(['strength.y', 'risk.a', 'strength.x'].map(finding), rules);
  expect(tied.map(({ answers, answeredBy }) => answers ?? answeredBy)).toEqual([
    ['risk.a'],
    ['strength.y', 'strength.x'],
    ['risk.a'],
  ]);
});
