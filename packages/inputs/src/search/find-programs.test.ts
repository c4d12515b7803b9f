import { loadFacts } from '@matchwright/facts/node';
import { expect, test } from 'vitest';
import { US_STATES } from '../places/states.ts';
import { findPrograms } from './find-programs.ts';
import { foundBy, searched, wordTest } from './searched.ts';

const { programs } = loadFacts();
const found = (typed: string) => {
  const { codes, meant } = findPrograms(programs, typed);
  return { meant, named: programs.filter(({ code }) => codes.has(code)) };
};
const hospital = (name: string, state = 'CA') => ({ name, city: 'Fresno', state, code: '1234140C0' });
const isFound = (typed: string, name: string) => wordTest(typed)(searched(hospital(name)));

test('words match in any order, without accents and signs, in full state names and codes', () => {
  expect(isFound('medical  jose ', 'San José Medical Center')).toBe(true);
  expect(isFound('california', 'Mercy')).toBe(true);
  expect(isFound('1234140c0', 'Mercy')).toBe(true);
  expect(isFound('nowhere', 'Mercy')).toBe(false);
  expect(isFound('St. Lukes', "St. Luke's Hospital")).toBe(true);
  expect(isFound('childrens', 'Children’s Hospital')).toBe(true);
});

test('short forms, long forms and first letters are the same name', () => {
  expect(isFound('univ med ctr', 'University Medical Center')).toBe(true);
  expect(isFound('saint vincent', 'St. Vincent Hospital')).toBe(true);
  expect(isFound('mt sinai', 'Mount Sinai')).toBe(true);
  expect(isFound('UCSF', 'University of California, San Francisco')).toBe(true);
  expect(isFound('NYP', 'NewYork-Presbyterian Hospital')).toBe(true);
  expect(isFound('the Mercy residency program', 'Mercy Hospital')).toBe(true);
});

test('a specialty beside a name narrows it', () => {
  const { named } = found('hopkins pediatrics');
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named.map(({ specialty }) => specialty))).not.toContain('internal-medicine');
});

/** Slips as people make them, each with a word that every program found must have. */
const SLIPS = [
  ['Brookyln', 'Brooklyn', 'Brooklyn'],
  ['Jhon Hopkins', 'Johns Hopkins', 'Hopkins'],
  ['Cincinatti', 'Cincinnati', 'Cincinnati'],
  ['Massachusets general', 'Massachusetts General', 'Massachusetts'],
  ['univeristy of kansas', 'University of Kansas', 'Kansas'],
  ['beth isreal', 'Beth Israel', 'Israel'],
  ['St. Luois', 'St Louis', 'Louis'],
  ['wikoff', 'Wyckoff', 'Wyckoff'],
  ['clevland clinc', 'Cleveland Clinic', 'Cleveland Clinic'],
] as const;

test.each(SLIPS)('%s is read as %s', (typed, meant, word) => {
  const { meant: read, named } = found(typed);
  expect(read).toBe(meant);
  expect(named.length).toBeGreaterThan(0);
  for (const { name, city, state } of named)
    expect(`${name} ${city} ${US_STATES[state]}`.toLowerCase()).toContain(word.toLowerCase());
});

test('what is spelled as a name is never read as another', () => {
  for (const { name, city } of programs.filter((_, i) => i % 9 === 0)) {
    expect([name, found(name).meant]).toEqual([name, null]);
    expect([city, found(city).meant]).toEqual([city, null]);
  }
});

test('a word like no name finds nothing', () => {
  expect(found('qqxzvw')).toEqual({ meant: null, named: [] });
  expect(found('  ').named).toHaveLength(programs.length);
});

test('the employer of the visa filings and the website find a program, and say so', () => {
  const ecu = programs.filter(({ name }) => name === 'ECU Health Medical Center');
  expect(ecu.length).toBeGreaterThan(1);
  expect(found('East Carolina').named).toEqual(expect.arrayContaining(ecu));
  const otherNames = [{ name: 'East Carolina University', from: 'employer' as const }];
  const named = { ...hospital('ECU Health Medical Center', 'NC'), otherNames };
  expect(foundBy('east carolina', named)).toEqual(otherNames[0]);
  expect(foundBy('ecu north carolina', named)).toBeNull();
});

test('one slip in a long word still finds the programs that have it', () => {
  const word = 'Philadelphia';
  const codes = new Set(found(word).named.map(({ code }) => code));
  for (let at = 1; at < word.length; at++) {
    const slips = [
      word.slice(0, at) + word.slice(at + 1),
      `${word.slice(0, at)}x${word.slice(at + 1)}`,
      `${word.slice(0, at)}x${word.slice(at)}`,
      word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1),
    ];
    for (const slip of slips)
      expect([slip, new Set(found(slip).named.map(({ code }) => code))]).toEqual([slip, codes]);
  }
});
