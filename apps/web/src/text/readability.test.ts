import { expect, test } from 'vitest';
import { expectReadable } from '../../../../tests/readability/expect-readable.ts';
import { saidInCatalogue } from '../../../../tests/readability/said.ts';
import { en as enFirst } from './en.ts';
import { enRooms } from './en-rooms.ts';

const en = { ...enFirst, ...enRooms };

/** The pages of the advisor. */
const PAGES = [
  'landing',
  'begin',
  'home',
  'advice',
  'audit',
  'exams',
  'experience',
  'research',
  'letters',
  'story',
  'pictures',
  'plan',
  'calendar',
  'money',
  'rules',
  'data',
  'words',
  'secondReader',
  'practise',
  'interviews',
  'soap',
  'afterwards',
  'rank',
] as const;

const catalogues = PAGES.map((page) => saidInCatalogue(en[page], page));

test('every function of the texts answers, so that its sentences are measured', () => {
  expect(catalogues.flatMap(({ silent }) => silent)).toEqual([]);
});

test('every sentence of these pages can be read by somebody who learned English late', () => {
  expectReadable(catalogues.flatMap(({ said }) => said));
});
