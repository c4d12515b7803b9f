import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseSeason, parseSeasonText, serializeSeason } from './index.ts';

const KNOWN: Record<string, string> = {
  '1252700C0': '1252700C0',
  '1252140C0': '1252140C0',
  '1252140M0': '1252140C0',
};
const context = { today: '2026-11-20', programCode: (code: string) => KNOWN[code] ?? null };

function read(raw: unknown) {
  const parsed = parseSeason(raw, context);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed;
}
function refused(raw: unknown) {
  const parsed = parseSeason(raw, context);
  if (parsed.ok) throw new Error('It was accepted.');
  return parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

describe('what a file may leave out', () => {
  test('totals alone are a season', () => {
    const { log } = read({ counts: { 'med-peds': { applications: 40, interviews: 1, ranks: 1 } } });
    expect(log.counts['med-peds']).toEqual({ applications: 40, interviews: 1, ranks: 1 });
    expect(log.applications).toEqual([]);
  });

  test('an empty file is an empty season', () => {
    expect(read({}).log).toMatchObject({ applications: [], counts: {} });
    expect(parseSeasonText('', 'yaml', context).ok).toBe(true);
  });

  test('a code alone is an application, and a status alone a history', () => {
    const { log } = read({
      applications: [
        '1252700C0',
        { program: '1252140C0', status: 'Interview invitation', date: '2026-10-14' },
      ],
    });
    expect(log.applications.map(({ program, history }) => ({ program, history }))).toEqual([
      { program: '1252700C0', history: [] },
      { program: '1252140C0', history: [{ status: 'invited', date: '2026-10-14' }] },
    ]);
  });
});

describe('nothing is lost', () => {
  test('unknown fields stay at every level and come back from the file that we write', () => {
    const raw = {
      'season-log': 1,
      colour: 'blue',
      applications: [{ program: '1252700C0', mood: 'good', history: [{ status: 'submitted', by: 'me' }] }],
    };
    const { log } = read(raw);
    expect(log).toMatchObject({ colour: 'blue', applications: [{ mood: 'good', history: [{ by: 'me' }] }] });
    const again = read(parse(serializeSeason(log)));
    expect(again.log).toEqual(log);
    expect(again.repairs).toEqual([]);
  });

  test('programs that the facts do not know are kept, with a remark', () => {
    const { log, warnings } = read({
      applications: [{ program: '9999120c0' }, { name: 'Mercy of Nowhere' }],
    });
    expect(log.applications.map(({ program, name }) => program ?? name)).toEqual([
      '9999120C0',
      'Mercy of Nowhere',
    ]);
    expect(warnings.join()).toMatch(/9999120C0 is no program that we know/);
  });

  test('two entries of one program, by different tracks, become one with both histories', () => {
    const { log, repairs } = read({
      applications: [
        { program: '1252140C0', history: [{ status: 'invited', date: '2026-10-14' }], notes: 'first' },
        { program: '1252140M0', history: [{ status: 'submitted', date: '2026-09-24' }], notes: 'second' },
      ],
    });
    expect(log.applications).toHaveLength(1);
    expect(log.applications[0]).toMatchObject({
      program: '1252140C0',
      history: [{ status: 'submitted' }, { status: 'invited' }],
      notes: 'first\nsecond',
    });
    expect(repairs.join()).toMatch(/applications\[1\] is the same program as applications\[0\]/);
  });

  test('two answers to one question are an issue that names both places', () => {
    const raw = {
      applications: [
        { program: '1252140C0', signal: 'gold' },
        { program: '1252140C0', signal: 'none' },
      ],
    };
    expect(refused(raw)).toMatch(/applications\[1\]\.signal is none, .* gold in applications\[0\]/);
  });
});

test.each([
  ['a newer format', { 'season-log': 2 }, 'newer Matchwright'],
  [
    'a status that is none',
    { applications: [{ program: 'x', status: 'hopeful' }] },
    'applications[0].status',
  ],
  ['an impossible date', { applications: [{ program: 'x', date: '2026-02-30' }] }, 'applications[0].date'],
  ['totals of another specialty', { counts: { surgery: { applications: 3 } } }, 'counts.surgery'],
  [
    'a total that is negative',
    { counts: { pediatrics: { applications: -1 } } },
    'counts.pediatrics.applications',
  ],
  ['an application without a program', { applications: [{ notes: 'x' }] }, 'names no program'],
  ['a zone that is none', { zone: 'Mars/Olympus' }, 'IANA name'],
  [
    'a local time without a zone',
    { applications: [{ program: 'x', interviews: [{ start: '2026-11-12T09:00' }] }] },
    'applications[0].interviews[0].start',
  ],
  ['text', 'hello', 'a group of fields'],
])('refuses %s by name', (_name, raw, says) => {
  expect(refused(raw)).toContain(says);
});

test('an interview in another year than its season is kept, with a warning that names its field', () => {
  const of = (season: number | undefined) =>
    read({ season, applications: [{ program: '1252700C0', interviews: [{ day: '2026-01-12' }] }] });
  const { log, warnings } = of(2027);
  expect(log.applications[0]?.interviews).toEqual([{ day: '2026-01-12' }]);
  expect(warnings).toEqual([
    expect.stringMatching(/^applications\[0\]\.interviews\[0\]\.day is on 2026-01-12\. .* Check its year\.$/),
  ]);
  expect(of(2026).warnings).toEqual([]);
});

describe('interview times', () => {
  const interview = (more: object) => {
    const { log, warnings } = read({ applications: [{ program: '1252700C0', interviews: [more] }] });
    return { ...log.applications[0]?.interviews[0], warnings: warnings.join('\n') };
  };

  // Counted by hand: Chicago is 6 hours behind universal time in winter and 5 in summer.
  test.each([
    ['2026-10-12T09:00', 'America/Chicago', '2026-10-12T14:00:00Z'],
    ['2026-11-12T09:00', 'America/Chicago', '2026-11-12T15:00:00Z'],
    ['2026-11-12 9:00', 'CST', '2026-11-12T15:00:00Z'],
    ['2026-11-12T09:00', 'Asia/Kolkata', '2026-11-12T03:30:00Z'],
    ['2026-11-12T09:00-06:00', 'America/Chicago', '2026-11-12T15:00:00Z'],
    ['2026-12-31T23:30', 'America/Los_Angeles', '2027-01-01T07:30:00Z'],
  ])('%s in %s is %s', (start, zone, moment) => {
    expect(interview({ start, zone }).start).toBe(moment);
  });

  test('times before a move are settled as the time itself, and notes by heading are kept', () => {
    const { start, earlier, after } = interview({
      start: '2026-11-12T09:00',
      zone: 'America/Chicago',
      earlier: [{ start: '2026-10-12 9:00', moved: '2026-10-01' }],
      after: { people: 'Dr. A' },
    });
    expect(start).toBe('2026-11-12T15:00:00Z');
    expect(earlier).toEqual([{ start: '2026-10-12T14:00:00Z', moved: '2026-10-01' }]);
    expect(after).toEqual({ people: 'Dr. A' });
    const raw = {
      applications: [{ program: 'x', interviews: [{ earlier: [{ start: '2026-11-12T09:00' }] }] }],
    };
    expect(refused(raw)).toContain('applications[0].interviews[0].earlier[0].start');
  });

  test('a time that the clocks skip or show twice is settled and named', () => {
    // In 2027 the clocks of New York go forward on 14 March at 02:00; in 2026 back on 1 November at 02:00.
    const skipped = interview({ start: '2027-03-14T02:30', zone: 'America/New_York' });
    expect(skipped.start).toBe('2027-03-14T07:30:00Z');
    expect(skipped.warnings).toMatch(/put forward over 02:30/);
    const twice = interview({ start: '2026-11-01T01:30', zone: 'America/New_York' });
    expect(twice.start).toBe('2026-11-01T05:30:00Z');
    expect(twice.warnings).toMatch(/show 01:30 twice/);
  });

  test('a deadline at midnight of another zone is a moment, and its first minute is asked about', () => {
    const end = interview({ replyBy: '2026-10-20T24:00', zone: 'America/New_York' });
    expect(end).toMatchObject({ replyBy: '2026-10-21T03:59:00Z', warnings: '' });
    const start = interview({ replyBy: '2026-10-20T00:00', zone: 'America/New_York' });
    expect(start.replyBy).toBe('2026-10-20T04:00:00Z');
    expect(start.warnings).toMatch(/first minute of 2026-10-20/);
    expect(interview({ replyBy: '2026-10-20' }).replyBy).toBe('2026-10-20');
  });
});

test('reading what was read changes nothing, whatever the statuses and dates', () => {
  const event = fc.record(
    {
      status: fc.constantFrom(
        'planned',
        'submitted',
        'rejected',
        'invited',
        'scheduled',
        'interviewed',
        'ranked',
      ),
      date: fc
        .date({ min: new Date('2026-08-01'), max: new Date('2026-11-19'), noInvalidDate: true })
        .map((d) => d.toISOString().slice(0, 10)),
    },
    { requiredKeys: ['status'] },
  );
  const application = fc.record({
    program: fc.constantFrom('1252700C0', '1252140C0', '1252140M0', '9999120C0'),
    history: fc.array(event, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(application, { maxLength: 6 }), (applications) => {
      const first = read({ 'season-log': 1, applications }).log;
      const events = new Set(
        applications.flatMap(({ history }) => history.map((one) => JSON.stringify(one))),
      );
      const kept = new Set(
        first.applications.flatMap(({ history }) => history.map((one) => JSON.stringify(one))),
      );
      expect(kept).toEqual(events);
      const again = read(first);
      expect(again.log).toEqual(first);
      expect(again.repairs).toEqual([]);
    }),
    { seed: 20261123, numRuns: 200 },
  );
});

test('whatever stands where a value is expected, a season is read or refused by name, never thrown', () => {
  const base = {
    'season-log': 1,
    season: 2027,
    zone: 'Africa/Cairo',
    applications: [
      {
        program: '1252700C0',
        signal: 'gold',
        history: [{ status: 'invited', date: '2026-10-14' }],
        interviews: [
          { start: '2026-11-12T09:00', zone: 'America/Chicago', replyBy: '2026-10-20', minutes: 60 },
        ],
      },
    ],
    counts: { pediatrics: { applications: 3 } },
    rankList: { ranks: ['1252700C0'], comparisons: ['a > b'], pairs: [['1252700C0', null]] },
  };
  const hostile = fc.oneof(
    fc.constantFrom(
      null,
      '',
      [],
      {},
      -1,
      1e308,
      'Etc/GMT+20',
      '2026-02-30T25:61',
      '9999-12-31T23:59',
      '1000-01-01T00:00Z',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.anything({ maxDepth: 2 }),
  );
  const paths = pathsOf(base);
  const codes = new Set<boolean>();
  fc.assert(
    fc.property(fc.constantFrom(...paths), hostile, (path, value) => {
      const parsed = parseSeason(withValue(base, path, value), context);
      codes.add(parsed.ok);
      if (parsed.ok) expect(read(parsed.log).log).toEqual(parsed.log);
      else for (const issue of parsed.issues) expect(issue.path).not.toBe('');
    }),
    { seed: 20261123, numRuns: 1500 },
  );
  expect(codes.size).toBe(2);
});

type Key = string | number;

function pathsOf(value: unknown, before: readonly Key[] = []): Key[][] {
  if (typeof value !== 'object' || value === null) return [[...before]];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, [...before, Array.isArray(value) ? Number(key) : key]),
  );
  return before.length > 0 ? [[...before], ...inner] : inner;
}

function withValue(value: unknown, [key, ...rest]: readonly Key[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((one, i) => (i === key ? withValue(one, rest, leaf) : one));
  return { ...(value as object), [key]: withValue((value as Record<Key, unknown>)[key], rest, leaf) };
}
