import type { Finding } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { screenOf } from '../../terminal/screen.ts';
import { findingLines } from './finding-lines.ts';
import { pageFor } from './page.ts';

const SOURCES = {
  nrmp: {
    id: 'nrmp',
    title: 'Charting Outcomes',
    publisher: 'NRMP',
    year: 2026,
    address: '',
    terms: '',
    layer: 'open' as const,
  },
};
const range = (p: number) => ({ p, lo50: p, hi50: p, lo90: p - 0.01, hi90: p + 0.01 });
const finding = (id: string, more: Partial<Finding>): Finding => ({
  id,
  kind: 'risk',
  severity: 'high',
  topic: 'exams',
  title: `Title of ${id}`,
  says: `${id} matters.`,
  do: [`Repair ${id}.`],
  sources: ['nrmp', 'unlisted'],
  fields: ['exams[0]'],
  ...more,
});
const shown = (findings: readonly Finding[], width = 100) =>
  findingLines(findings, pageFor(screenOf({}, { COLUMNS: String(width) }), SOURCES)).join('\n');

test('risks by severity, then strengths, then what is open, each with its steps and sources', () => {
  const findings = [
    finding('open', { kind: 'missing', severity: 'high' }),
    finding('low', { severity: 'low', answeredBy: ['good'] }),
    finding('good', { kind: 'strength', answers: ['low'], do: [] }),
    finding('high', {}),
  ];
  const text = shown(findings);
  const titles = ['High risks', 'Low risks', 'What speaks for you', 'Open'].map((title) =>
    text.indexOf(`\n${title}\n`),
  );
  expect(titles).toEqual(titles.toSorted((a, b) => a - b));
  expect(titles[0]).toBe(0);
  expect(text).not.toContain('Medium');
  expect(text).toContain('  Title of high\n    high matters.\n    - Repair high.\n');
  expect(text).toContain('Answered by: Title of good');
  expect(text).toContain('Answers: Title of low');
  expect(text).toContain('Sources: Charting Outcomes (2026); unlisted');
});

test('what a risk closes, what it changes, and its cheapest repair', () => {
  const program = { specialty: 'pediatrics', certain: true, says: '', year: 2025, source: 'nrmp' } as const;
  const programs = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ ...program, code: name, name }));
  const text = shown(
    [
      finding('x', {
        closes: { count: 5, of: 900, known: 40, programs },
        effect: {
          compared: 'with a Step 2 CK of 240',
          now: range(0.3),
          without: range(0.35),
          gain: range(0.05),
          bySpecialty: [
            { specialty: 'pediatrics', now: range(0.2), without: range(0.23) },
            { specialty: 'internal-medicine', now: range(0.1), without: range(0.12) },
          ],
        },
        repair: {
          what: 'Take Step 3.',
          cost: { low: 900, high: 1200 },
          months: 3,
          begin: '2027-03-01',
          by: '2027-06-01',
          projected: true,
          late: false,
          gain: range(0.02),
          unmeasured: null,
        },
      }),
    ],
    Number.POSITIVE_INFINITY,
  ).replace(/\s+/g, ' ');
  expect(text).toContain('Closes or may close 5 programs of 900; 40 say anything about it. A; B; C; 2 more.');
  expect(text).toContain(
    'By specialty, each match counted where you would rank it, now and with a Step 2 CK of 240: Pediatrics 20%, then 23%; Internal Medicine 10%, then 12%.',
  );
  expect(text).toContain(
    'Cheapest repair: Take Step 3 ($900 to $1,200; 3 months; begin on 1 Mar 2027; done by 1 Jun 2027 (date not published yet); gain: about 2 points more (1 to 3 more)).',
  );
});

test('of many sources three are named and the rest counted', () => {
  const sources = ['a', 'b', 'c', 'd', 'e'];
  expect(shown([finding('x', { sources })])).toContain('Sources: a; b; c; 2 more');
  expect(shown([finding('x', { sources: sources.slice(1) })])).toContain('Sources: b; c; d; e');
});
