import type { ProgramView, Requirement, ViewedFact } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { programOdds } from '../../testing/directory-entry.ts';
import { factRows, requirementRows, unknownFields } from './compared-facts.ts';

const fact = (value: ViewedFact['value'], p?: number): ViewedFact => ({
  value,
  year: 2021,
  source: 'a',
  ...(p === undefined ? {} : { p }),
});

function program(facts: ProgramView['facts'], requirements: Requirement[] | null = null) {
  const view: ProgramView = {
    code: 'a',
    acgme: null,
    institution: 'x',
    name: 'Hospital',
    city: 'Albany',
    state: 'NY',
    latitude: null,
    longitude: null,
    specialty: 'pediatrics',
    tracks: [],
    listed: '',
    facts,
  };
  const eligibility = { status: 'cannot-tell', statements: 'none' } as const;
  return { view, own: requirements && { odds: programOdds('a'), requirements, eligibility } };
}

const requirement = (status: Requirement['status']): Requirement => ({
  id: 'img',
  field: 'imgConsidered',
  status,
  stated: null,
  says: '',
  fact: null,
});

test('a row stands for a field that is known somewhere, in the order of the fields', () => {
  const rows = factRows([
    program({ minStep2: fact(220), positions: fact(4) }),
    program({ positions: fact(4), visaJ1: { ...fact(null, 0.7), year: null, source: null } }),
  ]);
  expect(rows.map(({ id }) => id)).toEqual(['positions', 'minStep2']);
  expect(rows.map(({ differs }) => differs)).toEqual([false, false]);
  expect(rows[1]?.cells.map((cell) => cell?.value ?? null)).toEqual([220, null]);
});

test('only two known values that are not the same are a difference', () => {
  const of = (...values: (ViewedFact['value'] | undefined)[]) =>
    factRows(values.map((value) => program(value === undefined ? {} : { visaJ1: fact(value) })))[0]?.differs;
  expect(of(true, undefined, null)).toBe(false);
  expect(of(true, true)).toBe(false);
  expect(of(true, undefined, false)).toBe(true);
});

test('what nobody knows is named once, and a visa that is only an estimate is not known', () => {
  const programs = [program({ visaJ1: fact(null, 0.7) }), program({ minStep2: fact(220) })];
  expect(unknownFields(programs, ['visaJ1', 'minStep2', 'maxAttempts'])).toEqual(['visaJ1', 'maxAttempts']);
});

test('a requirement that concerns the person at one program leaves the others open', () => {
  const rows = requirementRows([program({}, [requirement('met')]), program({}, [])]);
  expect(rows).toMatchObject([{ id: 'img', differs: false, cells: [{ status: 'met' }, null] }]);
  const [row] = requirementRows([program({}, [requirement('met')]), program({}, [requirement('not-met')])]);
  expect(row?.differs).toBe(true);
});

test('old statements that point to opposite sides are a difference, silence is none', () => {
  const old = (stated: Requirement['stated']) => program({}, [{ ...requirement('cannot-tell'), stated }]);
  expect(requirementRows([old('met'), old('not-met')])[0]?.differs).toBe(true);
  expect(requirementRows([old('met'), old(null)])[0]?.differs).toBe(false);
});
