import type { Advice, Finding } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { screenOf } from '../../terminal/screen.ts';
import { guideText } from './guide-view.ts';

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
const shown = (result: object, width = 100) =>
  guideText(
    'exams',
    { season: 2028, findings: [], ...result } as unknown as Advice['exams'],
    SOURCES,
    screenOf({}, { COLUMNS: String(width) }),
  ).join('\n');

test('risks by severity, then strengths, then what is open, each with its steps and sources', () => {
  const findings = [
    finding('open', { kind: 'missing', severity: 'high' }),
    finding('low', { severity: 'low', answeredBy: ['good'] }),
    finding('good', { kind: 'strength', answers: ['low'], do: [] }),
    finding('high', {}),
  ];
  const text = shown({ findings });
  const titles = ['High risks', 'Low risks', 'What speaks for you', 'Open'].map((title) =>
    text.indexOf(`\n${title}\n`),
  );
  expect(titles).toEqual(titles.toSorted((a, b) => a - b));
  expect(titles[0]).toBeGreaterThan(0);
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
    {
      findings: [
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
    },
    Number.POSITIVE_INFINITY,
  ).replace(/\s+/g, ' ');
  expect(text).toContain('Closes or may close 5 programs of 900; 40 say anything about it. A; B; C; 2 more.');
  expect(text).toContain(
    'By specialty, each match counted where you would rank it, now and with a Step 2 CK of 240: Pediatrics 20%, then 23%; Internal Medicine 10%, then 12%.',
  );
  expect(text).toContain(
    'Cheapest repair: Take Step 3 ($900 to $1,200; 3 months; begin by 1 Mar 2027; done by 1 Jun 2027 (date not published yet); worth +2.0 points (+1.0 to +3.0)).',
  );
});

test('a part without a view of its own is told too: texts, figures, dates, lists; nothing of codes and paths', () => {
  const text = shown({
    decision: 'Do not book the exam yet.',
    latestTest: '2027-06-30',
    match: range(0.3),
    cost: { low: 680, high: 680 },
    months: { low: 2, high: 4 },
    since: 2025,
    applicants: 2500,
    state: 'too-late',
    nothing: null,
    none: [],
    steps: ['Read.', 'Practise.'],
    practiceTests: [
      {
        id: 'nbme',
        title: 'Practice form',
        score: 231,
        enough: false,
        path: 'practice[0]',
        author: 'letters[0]',
        sources: ['nrmp'],
      },
    ],
    costs: [{ label: 'One rotation', low: 0, high: 4200 }],
    because: [{ says: 'You have taught' }],
    secondPart: { gain: range(0.02), specialty: 'pediatrics', says: 'It helps a little' },
  });
  for (const part of [
    'Do not book the exam yet.',
    'Latest test: 30 Jun 2027',
    'Match: 30% (29–31)',
    'Cost: $680',
    'Months: 2 to 4',
    'Since: 2025',
    'Applicants: 2,500',
    'State: too late',
    'Steps\n  - Read.\n  - Practise.',
    'Practice tests\n  - Practice form\n    Score: 231\n    Enough: no\n    Source: Charting Outcomes (2026)',
    'Costs\n  - One rotation: $0 to $4,200\n',
    'Because\n  - You have taught\n',
    'Second part\n  Gain: +2.0 points (+1.0 to +3.0)\n  Specialty: Pediatrics\n  It helps a little',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/nbme|practice\[0\]|letters\[0\]|Nothing|None|undefined|\[object/);
});

test('of many sources three are named and the rest counted', () => {
  const sources = ['a', 'b', 'c', 'd', 'e'];
  expect(shown({ findings: [finding('x', { sources })] })).toContain('Sources: a; b; c; 2 more');
  expect(shown({ findings: [finding('x', { sources: sources.slice(1) })] })).toContain('Sources: b; c; d; e');
});

test('an empty result says what to do', () => {
  expect(shown({})).toBe('Exams, season 2028\n\nNothing to say yet. Enter more of your profile.');
});
