import { expect, test } from 'vitest';
import { situationOf } from '../advice/testing/rule-cases.ts';
import { requirements } from '../explain/requirements.ts';
import { list } from './list.ts';

const ASKER = {
  citizenship: 'US',
  applicant: 'us-img',
  visa: { needed: false },
  ecfmg: { certified: true },
  exams: [{ exam: 'step2ck', date: '2025-03-01', score: 240 }],
  preferences: { specialties: { 'internal-medicine': 5 }, states: { HI: 5 } },
  budget: 1500,
} as const;
const MILITARY = '1431140C0';
/** Only few other programs, so that a signal is left over for the military one. */
const few = (more: object = {}) => {
  const { profile, facts } = situationOf({ ...ASKER, ...more });
  const programs = facts.programs.filter(({ code }, i) => code === MILITARY || i % 150 === 0);
  return { profile, facts: { ...facts, programs } };
};

test('a military hospital gets no signal by itself, and the one that the person sets', () => {
  const { profile, facts } = few({ preferences: { ...ASKER.preferences, pin: [MILITARY] } });
  const row = (from: ReturnType<typeof list>) => from.programs.find(({ code }) => code === MILITARY);
  const result = list(profile, facts);
  expect(result.programs.some(({ level }) => level !== 'applied')).toBe(true);
  expect(row(result)?.level).toBe('applied');
  const asked = few({ preferences: { ...ASKER.preferences, signals: { [MILITARY]: 'silver' } } });
  expect(row(list(asked.profile, asked.facts))?.level).toBe('silver');
});

test('whether a civilian may apply there is open, with the kind of hospital as its only source', () => {
  const { profile, facts } = few();
  const [first] = requirements(profile, facts, MILITARY);
  expect(first).toMatchObject({ id: 'military', field: 'kind', status: 'cannot-tell', stated: null });
  expect(first?.fact?.value).toBe('military');
  const other = facts.programs.find(({ code }) => code !== MILITARY)?.code as string;
  expect(requirements(profile, facts, other).map(({ id }) => id)).not.toContain('military');
});
