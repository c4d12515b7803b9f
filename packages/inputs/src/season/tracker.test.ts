import { loadFacts } from '@matchwright/facts/node';
import { describe, expect, test } from 'vitest';
import { importTracker, mergeTracker, parseSeason, readTracker, trackerFromList } from './index.ts';

const { programs } = loadFacts();
const empty = () => {
  const parsed = parseSeason({}, { today: '2026-11-20' });
  if (!parsed.ok) throw new Error('An empty season is none.');
  return parsed.log;
};
const histories = (cells: string[][]) =>
  importTracker(cells, programs).applications.map(({ program, name, history }) => [
    program ?? name,
    ...history.map(({ status, date }) => `${status} ${date ?? '?'}`),
  ]);

const TABLE = [
  ['My season', '', '', ''],
  ['NRMP code', 'Status', 'Date', 'Notes'],
  ['1252700C0', 'Applied', '2026-09-24', 'dream'],
  ['1252140C0', 'Interview scheduled', '10/14/2026', ''],
  ['', '', '', ''],
  ['9999999C9', 'rejected', 'soon', ''],
];

test('codes, statuses in other words and dates in other forms are read', () => {
  expect(histories(TABLE)).toEqual([
    ['1252700C0', 'submitted 2026-09-24'],
    ['1252140C0', 'scheduled 2026-10-14'],
    ['9999999C9', 'rejected ?'],
  ]);
});

test('one column for each status', () => {
  const table = [
    ['Program code', 'Date submitted', 'Invited on', 'Rejected'],
    ['1252700C0', '24 Sep 2026', 'Oct 14, 2026', ''],
    ['1252140C0', 'yes', '', '30/10/2026'],
  ];
  expect(histories(table)).toEqual([
    ['1252700C0', 'submitted 2026-09-24', 'invited 2026-10-14'],
    ['1252140C0', 'submitted ?', 'rejected 2026-10-30'],
  ]);
});

test('a program by its name, city and state', () => {
  const known = programs.find(({ code }) => code === '1252700C0');
  const table = [
    ['Program', 'City', 'State', 'Specialty', 'Status'],
    [known?.name ?? '', known?.city ?? '', known?.state ?? '', 'Med-Peds', 'waitlist'],
    ['Mercy of Nowhere', 'Nowhere', 'KS', 'Pediatrics', 'applied'],
  ];
  const { applications, remarks } = importTracker(table, programs);
  expect(applications[0]).toMatchObject({ program: '1252700C0', history: [{ status: 'waitlisted' }] });
  expect(applications[1]).toMatchObject({ name: 'Mercy of Nowhere', specialty: 'pediatrics' });
  expect(remarks.join()).toMatch(/Row 3: "Mercy of Nowhere" is no program/);
});

test('a program that cannot be told for sure is suggested, and never taken', () => {
  const table = [
    ['Program', 'Specialty', 'State', 'Status'],
    ['Vanderbilt', 'Med-Peds', 'TN', 'Rejected'],
    ['Sinai Hospital of Baltimor', 'Pediatrics', 'MD', 'Rejected'],
    ['Mercy of Nowhere', 'Pediatrics', 'KS', 'applied'],
  ];
  const { applications, remarks } = importTracker(table, programs);
  expect(applications.map(({ program }) => program)).toEqual([undefined, undefined, undefined]);
  const suggested = (row: number) => remarks.filter((says) => says.startsWith(`Row ${row}: did you mean`));
  expect(suggested(2)).toEqual([
    expect.stringContaining('Vanderbilt University Medical Center (Nashville, TN)'),
  ]);
  expect(suggested(3)).toEqual([expect.stringContaining('Sinai Hospital of Baltimore (Baltimore, MD)')]);
  expect(suggested(4)).toEqual([]);
});

test('rows without a program and statuses that nobody knows are named, and nothing throws', () => {
  const table = [
    ['code', 'status'],
    ['', 'applied'],
    ['1252700C0', 'hopeful'],
  ];
  const { applications, remarks } = importTracker(table, programs);
  expect(applications).toMatchObject([{ program: '1252700C0', history: [] }]);
  expect(remarks).toHaveLength(2);
  expect(
    importTracker(
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      programs,
    ).remarks.join(),
  ).toMatch(/No line of this table/);
});

describe('importing into a season', () => {
  test('the same table twice, in one file or in two, adds nothing', () => {
    const twice = importTracker([...TABLE, ...TABLE.slice(2)], programs).applications;
    expect(twice).toHaveLength(3);
    const first = mergeTracker(empty(), twice);
    expect(first).toMatchObject({ added: 3, changed: 0, same: 0 });
    const second = mergeTracker(first.log, importTracker(TABLE, programs).applications);
    expect(second).toMatchObject({ added: 0, changed: 0, same: 3, log: first.log });
  });

  test('news are added and a later date completes an event; notes and interviews of one’s own stay', () => {
    const log = empty();
    const own = { interviews: [{ start: '2026-12-01T15:00:00Z' }], letters: [], contacts: [] };
    log.applications = [{ program: '1252700C0', history: [{ status: 'submitted' }], notes: 'mine', ...own }];
    const table = [
      ['code', 'submitted', 'invited'],
      ['1252700C0', '2026-09-24', '2026-10-14'],
    ];
    const merged = mergeTracker(log, importTracker(table, programs).applications);
    expect(merged).toMatchObject({ added: 0, changed: 1, same: 0 });
    expect(merged.log.applications).toMatchObject([
      {
        history: [
          { status: 'submitted', date: '2026-09-24' },
          { status: 'invited', date: '2026-10-14' },
        ],
        notes: 'mine',
        interviews: own.interviews,
      },
    ]);
  });

  test('a list becomes planned applications that do not disturb what is known', () => {
    const planned = trackerFromList([
      { code: '1252700C0', level: 'gold' },
      { code: '1252140C0', level: 'applied' },
    ]);
    const { log, added } = mergeTracker(empty(), planned);
    expect(added).toBe(2);
    expect(log.applications[0]).toMatchObject({ signal: 'gold', history: [{ status: 'planned' }] });
    expect(mergeTracker(log, planned).same).toBe(2);
  });
});

test('a plan or a sending without a day does not set back what is under way', () => {
  const log = empty();
  log.applications = [
    {
      program: '1252700C0',
      history: [{ status: 'invited', date: '2026-10-14' }],
      interviews: [],
      letters: [],
      contacts: [],
    },
  ];
  const planned = mergeTracker(log, trackerFromList([{ code: '1252700C0', level: 'gold' }])).log;
  expect(planned.applications).toMatchObject([
    { signal: 'gold', history: [{ status: 'invited', date: '2026-10-14' }] },
  ]);
  const sent = importTracker(
    [
      ['code', 'status'],
      ['1252700C0', 'applied'],
    ],
    programs,
  ).applications;
  expect(mergeTracker(planned, sent).log.applications[0]?.history).toEqual([
    { status: 'submitted' },
    { status: 'invited', date: '2026-10-14' },
  ]);
});

describe('a booked interview whose day lies ahead', () => {
  const of = (status: string, date: string, today: string) =>
    importTracker(
      [
        ['code', 'status', 'date'],
        ['1252700C0', status, date],
      ],
      programs,
      { today },
    );

  test.each(['Interview scheduled', 'Interview', 'booked'])(
    '%s: the day is that of the interview, and the booking counts',
    (status) => {
      const { applications, remarks } = of(status, '2027-01-12', '2026-12-05');
      expect(applications).toMatchObject([
        { history: [{ status: 'scheduled' }], interviews: [{ day: '2027-01-12' }] },
      ]);
      expect(applications[0]?.history[0]?.date).toBeUndefined();
      expect(remarks.at(-1)).toMatch(
        /^Row 2: 2027-01-12 lies ahead.*day of the interview.*counts from today/,
      );
    },
  );

  test('a day that has come stays the day of booking', () => {
    expect(of('Interview scheduled', '2026-11-25', '2026-12-05').applications).toMatchObject([
      { history: [{ status: 'scheduled', date: '2026-11-25' }], interviews: [] },
    ]);
  });

  test('read again on another day it adds nothing; another day corrects it; a known hour stays', () => {
    const first = mergeTracker(empty(), of('booked', '2027-01-12', '2026-12-05').applications).log;
    expect(mergeTracker(first, of('booked', '2027-01-12', '2026-12-20').applications)).toMatchObject({
      same: 1,
    });
    const moved = mergeTracker(first, of('booked', '2027-01-14', '2026-12-20').applications).log;
    expect(moved.applications[0]?.interviews).toEqual([{ day: '2027-01-14' }]);
    const [one] = first.applications;
    const timed = {
      ...first,
      applications: one ? [{ ...one, interviews: [{ start: '2027-01-12T14:00:00Z' }] }] : [],
    };
    expect(mergeTracker(timed, of('booked', '2027-01-12', '2026-12-20').applications)).toMatchObject({
      same: 1,
    });
  });

  test('a season file of before is read in the same way, and one of a later season is left alone', () => {
    const read = (history: object[]) =>
      parseSeason(
        { 'season-log': 1, applications: [{ program: '1252700C0', history }] },
        { today: '2026-12-05' },
      );
    expect(read([{ status: 'scheduled', date: '2027-01-12' }])).toMatchObject({
      log: { applications: [{ history: [{ status: 'scheduled' }], interviews: [{ day: '2027-01-12' }] }] },
      repairs: [expect.stringMatching(/2027-01-12.*day of the interview/)],
    });
    const later = [
      { status: 'submitted', date: '2027-09-24' },
      { status: 'scheduled', date: '2027-10-15' },
    ];
    expect(read(later)).toMatchObject({ log: { applications: [{ history: later, interviews: [] }] } });
  });
});

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const read = (text: string) => readTracker(bytes(text), programs, '2026-11-20');

  test('text with commas or tabs is a table, and rows are named by their line', () => {
    for (const mark of [',', '\t', ';']) {
      const lines = ['Code', 'Status', 'Date'].join(mark);
      const row = ['1252700C0', 'applied', '2026-09-24'].join(mark);
      expect(read(`${lines}\n${row}\n${['', 'applied', ''].join(mark)}\n`)).toMatchObject({
        ok: true,
        applications: [{ program: '1252700C0', history: [{ status: 'submitted', date: '2026-09-24' }] }],
        remarks: [expect.stringMatching(/^Row 3: it names no program/)],
      });
    }
  });

  test('a day that lies ahead is kept and said', () => {
    const found = read('code,status,date\n1252700C0,invited,2026-11-21\n1252140C0,invited,2026-11-20\n');
    expect(found).toMatchObject({
      applications: [{}, {}],
      remarks: [expect.stringMatching(/^Row 2: .*lies ahead/)],
    });
  });

  test('what is no table is refused with words', () => {
    expect(read('')).toMatchObject({ ok: false, says: expect.stringMatching(/empty/) });
    expect(read('hello\n')).toMatchObject({
      ok: true,
      applications: [],
      remarks: [expect.stringMatching(/No line/)],
    });
  });
});
