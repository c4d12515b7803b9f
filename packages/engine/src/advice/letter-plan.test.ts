import { readFileSync } from 'node:fs';
import { loadFacts } from '@matchwright/facts/node';
import { parseProfileText, profileContext } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { letterPlan } from './letter-plan.ts';
import { situationOf, TODAY } from './testing/rule-cases.ts';

const us = { us: true, handsOn: true };
const im = { ...us, field: 'internal-medicine', status: 'received' };
const plan = (raw: Record<string, unknown>, today = TODAY) => letterPlan(situationOf(raw, today));
const medPeds = { preferences: { specialties: { 'med-peds': 5 } } };

test('the reference applicant has one letter, counted once, and two authors to find: the Med-Peds one serves all', () => {
  const text = readFileSync(new URL('../../../../examples/reference.yaml', import.meta.url), 'utf8');
  const reading = parseProfileText(text, 'yaml', profileContext(loadFacts(), TODAY));
  if (!reading.ok) throw new Error('The example cannot be read.');
  const raw = reading.profile as unknown as Record<string, unknown>;
  const { authors, matrix, gaps, requests } = plan(raw);
  expect(authors).toHaveLength(1);
  expect(matrix.map(({ specialty }) => specialty)).toEqual(['med-peds', 'internal-medicine', 'pediatrics']);
  expect(matrix.every(({ today }) => today.length === 1)).toBe(true);
  expect(gaps.filter(({ specialty }) => specialty === 'med-peds').map(({ need }) => need)).toEqual([
    'count',
    'pediatrics',
    'med-peds',
  ]);
  expect(requests.map(({ title }) => title)).toEqual(['A pediatrician', 'A Med-Peds physician']);
});

test('an empty profile is told whom to find, in the order of the needs', () => {
  const { authors, matrix, gaps, requests } = plan(medPeds);
  expect(authors).toEqual([]);
  expect(matrix[0]).toMatchObject({ places: [], today: [] });
  expect(gaps.map(({ need, open }) => [need, open])).toEqual([
    ['count', 3],
    ['internal-medicine', 1],
    ['pediatrics', 1],
    ['med-peds', 1],
    ['us', 1],
  ]);
  expect(requests.map(({ title }) => title)).toEqual([
    'An internal medicine physician in the US who sees your hands-on work',
    'A pediatrician',
    'A Med-Peds physician',
  ]);
});

test('a gap is missing, then to ask, then waited for, then closed', () => {
  const states = ['likely', 'planned', 'asked', 'received'].map((status) => {
    const rotation = { kind: 'hands-on', country: 'US', field: ['pediatrics'], evaluated: true };
    const raw =
      status === 'likely'
        ? { experience: [rotation] }
        : { letters: [{ ...us, field: 'pediatrics', status }] };
    return plan({ ...medPeds, ...raw }).gaps.find(({ need }) => need === 'pediatrics')?.state;
  });
  expect(states).toEqual(['to-ask', 'to-ask', 'waiting', undefined]);
  expect(plan(medPeds).gaps.find(({ need }) => need === 'pediatrics')?.state).toBe('missing');
});

test('a Med-Peds physician closes the gap of a categorical program, not the two of a Med-Peds program', () => {
  const wanted = { preferences: { specialties: { 'med-peds': 5, pediatrics: 4 } } };
  const letter = { ...us, field: 'med-peds', status: 'received' };
  const { gaps } = plan({ ...wanted, letters: [letter, letter, letter] });
  expect(gaps.map(({ specialty, need }) => `${specialty} ${need}`)).toEqual([
    'med-peds internal-medicine',
    'med-peds pediatrics',
  ]);
});

test('what is asked of an author fits what they saw, the scores, and the specialties', () => {
  const letter = {
    us: true,
    handsOn: false,
    field: 'internal-medicine',
    status: 'planned',
    author: 'Dr. Okafor',
  };
  const { requests } = plan({ ...medPeds, letters: [letter], exams: [{ exam: 'step1', result: 'fail' }] });
  const own = requests.find(({ id }) => id === 'letters[0]');
  const points = own?.points.join(' ') ?? '';
  expect(points).toMatch(/moments that they saw/);
  expect(points).toMatch(/answers a failed Step 1 attempt/);
  expect(points).toMatch(/children as well as adults/);
  const clean =
    plan({ ...medPeds, letters: [{ ...letter, handsOn: true }] }).requests[0]?.points.join(' ') ?? '';
  expect(clean).toMatch(/patients you cared for together/);
  expect(clean).not.toMatch(/answers/);
});

test('what the author reads speaks to the author, point for point, and of no exam', () => {
  const failed = { exams: [{ exam: 'step1', result: 'fail' }] };
  const letterOf = (field: string, handsOn: boolean) => ({
    ...{ us: true, status: 'planned' },
    field,
    handsOn,
  });
  const both = { 'med-peds': 5, pediatrics: 4 };
  for (const [specialties, letter] of [
    [{ 'med-peds': 5 }, letterOf('internal-medicine', true)],
    [both, letterOf('pediatrics', false)],
    [{ pediatrics: 5 }, letterOf('med-peds', true)],
  ]) {
    const profile = { ...medPeds, ...failed, preferences: { specialties }, letters: [letter] };
    for (const { points, authorPoints } of plan(profile).requests) {
      expect(authorPoints).toHaveLength(points.length);
      const said = authorPoints.join(' ');
      expect(said).toMatch(/\bI\b/);
      expect(said).not.toMatch(/\byours?\b|\bthey\b|ask for|failed|score/i);
    }
  }
});

test('the next step follows the state of the letter and the day', () => {
  const next = (letter: object, today: string) =>
    plan({ ...medPeds, season: 2027, letters: [{ ...im, ...letter }] }, today).requests[0]?.next;
  expect(next({ status: 'planned' }, '2026-05-01')).toMatch('Ask by 15 July 2026');
  expect(next({ status: 'planned' }, '2026-08-01')).toBe('Ask today.');
  expect(next({ status: 'asked', asked: '2026-07-01' }, '2026-08-13')).toMatch('reminder on 30 August 2026');
  expect(next({ status: 'asked', asked: '2026-07-01' }, '2026-09-01')).toMatch('reminder now');
});

test('sources of the rules on letters are named', () => {
  const sources = plan({}).steps.flatMap((step) => step.sources);
  expect(sources.length).toBeGreaterThan(2);
  for (const source of sources) expect(loadFacts().sources[source]).toBeDefined();
});

test('a letter that is asked for stands for one author, also when its field is not entered', () => {
  const wanted = { preferences: { specialties: { pediatrics: 5 } } };
  const asked = { ...us, status: 'asked', author: 'Dr. Okafor' };
  const gapOf = (letter: object) =>
    plan({ ...wanted, letters: [letter] }).gaps.find(({ need }) => need === 'pediatrics');
  const [known, unknown] = [gapOf({ ...asked, field: 'pediatrics' }), gapOf(asked)];
  expect(known?.says).toContain('You asked Dr. Okafor');
  expect(unknown?.open).toBe(known?.open);
  expect(unknown?.says).toContain('The field of Dr. Okafor is not entered');
  expect(unknown?.says).not.toContain('could also write');
  // One letter stands in for one author only.
  const medPedsGaps = plan({ ...medPeds, letters: [asked] }).gaps;
  const open = Object.fromEntries(medPedsGaps.map((gap) => [gap.need, gap.open]));
  expect(open).toEqual({ count: 2, 'internal-medicine': 0, pediatrics: 1, 'med-peds': 1, us: 0 });
});
