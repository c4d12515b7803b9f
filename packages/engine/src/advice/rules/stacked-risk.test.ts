import { expect, test } from 'vitest';
import type { Severity } from '../finding.ts';
import { type AnyRule, rule } from '../rule.ts';
import { proveRules, situationOf } from '../testing/rule-cases.ts';
import { RISKS } from './risks.ts';
import { stackedRisk } from './stacked-risk.ts';

const PEDIATRICS = { preferences: { specialties: { pediatrics: 5 } } };
const GAP = {
  school: { graduated: 2020 },
  experience: [{ kind: 'practice', country: 'EG', from: '2021-01', to: '2025-02' }],
};
const LOW = { exams: [{ exam: 'step2ck', date: '2025-03-15', score: 220 }] };
const LATE = { ecfmg: { certified: false, expected: '2028-06-01' } };
const VISA = { citizenship: 'SD', visa: { needed: true, acceptable: ['J-1'] } };
const NO_VISA = { visa: { needed: false } };

proveRules([RISKS.at(-1) as AnyRule], {
  'risk.stacked': {
    speaks: [
      {
        name: 'a gap, a low score, and a restriction',
        profile: { ...PEDIATRICS, ...GAP, ...LOW, ...VISA },
        outcome: 'high',
        says: [
          '3 high risks at once',
          'Apply for 2028',
          'Apply for 2029 instead',
          'no verdict on you',
          'only once what blocks you is solved',
          'second plan',
        ],
      },
    ],
    silent: [
      { name: 'an empty profile', profile: {}, outcome: 'silent' },
      {
        name: 'medium risks only',
        profile: { ...PEDIATRICS, ...NO_VISA, exams: [{ exam: 'step1', result: 'pass' }] },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'two', profile: { ...PEDIATRICS, ...GAP, ...LOW, ...NO_VISA }, outcome: 'silent' },
      { name: 'three', profile: { ...PEDIATRICS, ...GAP, ...LOW, ...NO_VISA, ...LATE }, outcome: 'high' },
    ],
  },
});

function speaking(id: string, severity: Severity): AnyRule {
  return rule({
    id,
    kind: 'risk',
    topic: 'whole',
    when: 'Always.',
    fields: ['exams'],
    parameters: [],
    judge: () => ({ status: 'speaks', severity, values: null }),
    text: { title: () => `Title of ${id}`, says: () => 'It speaks.', do: () => ['Do it.'] },
  });
}

test('only high risks count, and a certificate that waits for a failed exam is no second one', () => {
  const failed = situationOf({ ...PEDIATRICS, exams: [{ exam: 'step1', result: 'fail' }] });
  const passed = situationOf({
    ...PEDIATRICS,
    exams: [
      { exam: 'step1', result: 'fail' },
      { exam: 'step1', result: 'pass' },
    ],
  });
  const rules = (...severities: Severity[]) => [
    speaking('risk.step1-failed', 'high'),
    speaking('risk.certification', 'high'),
    ...severities.map((severity, i) => speaking(`risk.other-${i}`, severity)),
  ];
  const speaks = (given: readonly AnyRule[], situation = passed) =>
    stackedRisk(given).speak(situation) !== null;
  expect(speaks(rules('high'))).toBe(true);
  expect(speaks(rules('medium', 'low'))).toBe(false);
  expect(speaks(rules('high'), failed)).toBe(false);
  expect(speaks(rules('high', 'high'), failed)).toBe(true);
});
