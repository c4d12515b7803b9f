import { loadFacts } from '@matchwright/facts/node';
import { type Application, importTracker, readTracker } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { interviews as arInterviews } from '../../text/ar/interviews.ts';
import { tracker as arTracker } from '../../text/ar/tracker.ts';
import { interviews as enInterviews } from '../../text/en/interviews.ts';
import { tracker as enTracker } from '../../text/en/tracker.ts';
import { interviews as esInterviews } from '../../text/es/interviews.ts';
import { tracker as esTracker } from '../../text/es/tracker.ts';
import { seasonCsv } from './season-csv.ts';
import { newApplication } from './season-edits.ts';
import { rowMaker } from './tracker-rows.ts';

const { programs, rules } = loadFacts();

test('what is downloaded can be read back: statuses, days, signals and notes', () => {
  const { program: _none, ...nameless } = newApplication('');
  const applications: Application[] = [
    {
      ...newApplication('1252700C0'),
      signal: 'gold',
      history: [
        { status: 'submitted', date: '2026-09-24' },
        { status: 'invited', date: '2026-10-14' },
      ],
      notes: 'said "hello", twice',
    },
    { ...newApplication('1252140C0'), history: [{ status: 'planned' }] },
    { ...nameless, name: 'Mercy of Nowhere', history: [{ status: 'rejected', date: '2026-10-20' }] },
  ];
  const text = seasonCsv(applications.map(rowMaker(programs)));
  const read = readTracker(new TextEncoder().encode(text), programs, '2026-11-20');
  expect(read.ok && read.applications).toEqual(applications);
});

test('the day of booking and that of the interview have columns of their own, and both come back', () => {
  const application: Application = {
    ...newApplication('1252700C0'),
    history: [
      { status: 'submitted', date: '2026-09-24' },
      { status: 'scheduled', date: '2026-11-18' },
    ],
    interviews: [{ start: '2027-01-12T14:00:00Z', zone: 'America/New_York' }],
  };
  const text = seasonCsv([rowMaker(programs)(application)]);
  const read = readTracker(new TextEncoder().encode(text), programs, '2026-11-20');
  expect(read.ok && read.applications).toEqual([{ ...application, interviews: [{ day: '2027-01-12' }] }]);
});

test('a signal is called as its specialty calls it, and is read back as the same', () => {
  const applications = programs
    .filter(({ specialty }) => specialty === 'pediatrics' || specialty === 'internal-medicine')
    .map(({ code }): Application => ({ ...newApplication(code), signal: 'gold' }));
  const text = seasonCsv(applications.map(rowMaker(programs, new Set(['pediatrics']))));
  const [, ...lines] = text.split('\n');
  expect(new Set(lines.join('\n').match(/,(?:gold|signal),/g))).toEqual(new Set([',gold,', ',signal,']));
  const { seasons } = rules;
  const read = readTracker(new TextEncoder().encode(text), programs, '2026-11-20', { match: 2027, seasons });
  expect(read.ok && read.applications).toEqual(applications);
});

test('a cell that a spreadsheet would run is defused', () => {
  const risky = { ...newApplication('1252700C0'), notes: '=HYPERLINK("x")' };
  expect(seasonCsv([rowMaker(programs)(risky)])).toMatch(/"'=HYPERLINK/);
});

test.each([
  ['English', enTracker, enInterviews],
  ['Spanish', esTracker, esInterviews],
  ['Arabic', arTracker, arInterviews],
])('every status is read as it is called on the screen in %s', (_language, tracker, interviews) => {
  for (const names of [tracker.statuses, interviews.statuses]) {
    const table = [
      ['code', 'status'],
      ...Object.values(names).map((name, i) => [programs[i]?.code ?? '', name]),
    ];
    const { applications } = importTracker(table, programs);
    expect(applications.map(({ history }) => history[0]?.status)).toEqual(Object.keys(names));
  }
});
