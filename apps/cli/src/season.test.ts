import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { screenOf } from './terminal/screen.ts';

const folder = mkdtempSync(join(tmpdir(), 'season-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = (name: string) => fileURLToPath(new URL(`../../../examples/${name}.yaml`, import.meta.url));
const [REFERENCE, SEASON, RANKS] = [example('reference'), example('season'), example('ranklist')];

async function run(...words: string[]): Promise<{ code: number; out: string; said: string }> {
  let [out, said] = ['', ''];
  const terminal = {
    screen: screenOf({}, {}),
    write: (text: string) => {
      out += text;
    },
    remark: (text: string) => {
      said += text;
    },
    environment: {},
  };
  return { code: await main(words, terminal), out, said };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const RANGE = {
  p: expect.any(Number),
  lo50: expect.any(Number),
  hi50: expect.any(Number),
  lo90: expect.any(Number),
  hi90: expect.any(Number),
};

describe('the examples stay true', () => {
  test('season: invitations beside what was expected, the same twice', async () => {
    const words = ['season', SEASON, '--profile', REFERENCE, '--json', '--today', '2027-11-20'];
    const [first, second] = [await run(...words), await run(...words)];
    expect(first.code).toBe(0);
    expect(second.out).toBe(first.out);
    const result = JSON.parse(first.out);
    // Counted in the file: 60 applications, one withdrawn, two with an interview.
    expect(result).toMatchObject({
      season: 2028,
      sent: 59,
      interviews: 2,
      before: RANGE,
      now: RANGE,
      more: RANGE,
    });
    expect(result.statuses).toEqual({ scheduled: 1, invited: 1, rejected: 4, withdrawn: 1, submitted: 53 });
    expect(first.said).not.toMatch(/season\.yaml/);
  });

  test('rank: the promised fields', async () => {
    const { code, out, said } = await run(
      'rank',
      RANKS,
      '--profile',
      REFERENCE,
      '--json',
      '--today',
      '2028-02-10',
    );
    expect(code).toBe(0);
    expect(said).not.toMatch(/ranklist\.yaml/);
    const result = JSON.parse(out);
    expect(result.matchByLength).toEqual([RANGE, RANGE, RANGE, RANGE]);
    expect(result.notes.length).toBeGreaterThan(0);
    expect(result.comparisons).toMatchObject({ cycles: [], against: [], open: [['3211320C0', '1428140C0']] });
  });

  test('rank: the list of a season is read from its file; a season without one says so', async () => {
    const season = readFileSync(SEASON, 'utf8');
    const listed = file('listed.yaml', `${season}rankList: [1471320M1, 3211320C0]\n`);
    const day = ['--json', '--today', '2028-02-10'];
    const { code, out } = await run('rank', listed, ...day);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result.lines).toEqual(['1471320M1', '3211320C0']);
    // The season sent fewer than is usual.
    expect(result.notes.join()).toMatch(/at least the usual number of applications: \d+ in/);
    // With a profile either command says the number of the other.
    const known = ['--profile', REFERENCE, '--today', '2028-02-10'];
    const [list, whole] = [await run('rank', listed, ...known), await run('season', listed, ...known)];
    expect(list.out).toMatch(/The season page comes to \d+%/);
    expect(whole.out).toMatch(/Your rank list, with 2 programs,\s+comes to \d+%/);
    expect(whole.out).toMatch(
      /1 of your 60 applications does not count as sent: 1 withdrawn without a\s+day of sending/,
    );
    expect(JSON.parse((await run('rank', listed, ...known, '--json')).out).beside.lines).toBe(2);
    const without = await run('rank', SEASON, ...day);
    expect(without.code).not.toBe(0);
    expect(without.said).toMatch(/no rank order list yet/);
  });

  test('postmatch: the promised fields', async () => {
    const { code, out } = await run(
      'postmatch',
      SEASON,
      '--profile',
      REFERENCE,
      '--json',
      '--today',
      '2028-03-20',
    );
    expect(code).toBe(0);
    const result = JSON.parse(out);
    for (const row of result.funnel)
      expect(row).toMatchObject({ stage: expect.any(String), expected: RANGE, actual: row.actual });
    expect(result.gaps.length).toBeGreaterThan(0);
    expect(result.nextCycle.length).toBeGreaterThan(0);
    expect(result.reapply[0]).toMatch(
      /^In season 2028 you had an interview at .+ and .+\. Where you apply again/,
    );
  });
});

test('three lines are enough for postmatch, and a bare list of codes for rank, without a profile', async () => {
  const totals = file(
    'totals.yaml',
    'season: 2027\ncounts:\n  med-peds: { applications: 40, interviews: 1, ranks: 1 }\n',
  );
  const season = await run('postmatch', totals, '--profile', REFERENCE, '--json', '--today', '2027-03-25');
  expect(season.code).toBe(0);
  expect(JSON.parse(season.out)).toMatchObject({ season: 2027, next: { season: 2028 } });
  const codes = file('codes.yaml', '- 1252700C0\n- 1252140C0\n');
  const { code, out } = await run('rank', codes, '--json', '--today', '2027-02-20');
  expect(code).toBe(0);
  expect(JSON.parse(out).notes.join()).toMatch(/graduates from abroad without US citizenship/);
});

test('soap, and interviews as a calendar file', async () => {
  const soap = await run('soap', SEASON, '--profile', REFERENCE, '--json', '--today', '2028-03-01');
  expect(JSON.parse(soap.out)).toMatchObject({ season: 2028, eligible: 'cannot-tell' });
  const ics = join(folder, 'interviews.ics');
  const words = ['season', SEASON, '--profile', REFERENCE, '--today', '2027-11-01', '--ics', ics];
  const { code, out, said } = await run(...words);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(said).toMatch(/interviews\.ics with 2 interviews/);
  // Nine in the morning in New York on 9 November 2027, two days after the clocks went back.
  expect(readFileSync(ics, 'utf8')).toMatch(/DTSTART:20271109T140000Z/);
});

test('the plan after a season without a match, by the season file', async () => {
  const log = (name: string, season: number, result: string) =>
    file(name, `season-log: 1\nseason: ${season}\nresult: ${result}\n`);
  const planned = async (...more: string[]) => {
    const { code, out } = await run('plan', REFERENCE, '--json', '--today', '2028-04-03', ...more);
    expect(code).toBe(0);
    return JSON.parse(out).tasks.map(({ id }: { id: string }) => id);
  };
  expect(await planned()).toContain('onboarding');
  expect(await planned('--season-file', log('lost.yaml', 2028, 'unmatched'))).not.toContain('onboarding');
  expect(await planned('--season-file', log('won.yaml', 2028, 'matched'))).toContain('onboarding');
  // Of another season, it says nothing about this one.
  expect(await planned('--season-file', log('older.yaml', 2027, 'unmatched'))).toContain('onboarding');
});

test('the audit by the season file asks nobody to register whose list is certified', async () => {
  const list = 'rankList:\n  ranks: [1252700C0]\n  certified: true\n';
  const log = file('certified.yaml', `season-log: 1\nseason: 2028\n${list}`);
  const words = ['audit', REFERENCE, '--json', '--today', '2028-02-20', '--season-file', log];
  const { code, out } = await run(...words);
  expect(code).toBe(0);
  const next = JSON.parse(out).next.map(({ id }: { id: string }) => id);
  expect(next.length).toBeGreaterThan(0);
  expect(next).not.toContain('nrmp-register');
});

describe('where Match Week stands', () => {
  const soap = async (...more: string[]) => {
    const away = file('away.yaml', readFileSync(SEASON, 'utf8').replace(/^zone: .*$/m, 'zone: Asia/Manila'));
    const { code, out } = await run('soap', away, '--profile', REFERENCE, ...more);
    expect(code).toBe(0);
    return out.replace(/\s+/g, ' ');
  };

  test('at a moment, wherever it was told from', async () => {
    // 16 March 2028 is the Thursday before the third Friday. In Manila it is twelve hours later than in New York.
    const told = await soap('--now', '2028-03-16T14:20+01:00');
    expect(told).toMatch(/In New York it is 16 Mar 2028, 09:20/);
    expect(told).toMatch(/Now: First round of offers, 16 Mar 2028, 09:00 to 11:00 \(21:00 in Asia\/Manila\)/);
    expect(told).toMatch(/This round ends in 100 minutes/);
    expect(told).toMatch(/Next: Round 2 of offers/);
    expect(told).toMatch(/Over\. 14 Mar 2028/);
    expect(await soap('--now', '2028-03-16T13:20Z')).toBe(told);
  });

  test('on a day alone, without an hour', async () => {
    const told = await soap('--today', '2028-03-16');
    expect(told).toMatch(/Today: First round of offers/);
    expect(told).toMatch(/Next: Match Day/);
    expect(await soap('--today', '2028-03-01')).toMatch(/Match Week begins in 12 days/);
    expect(await soap('--today', '2028-03-20')).toMatch(/Match Week is over/);
  });

  test('the hour of another season says so', async () => {
    expect(await soap('--today', '2028-03-01')).toMatch(
      /13 Mar 2028, 11:00 \(23:00 in Asia\/Manila\) \(as in 2026\): .*Hours "as in 2026" are not published/,
    );
  });

  test('a moment without its offset is refused', async () => {
    const { code, said } = await run('soap', SEASON, '--profile', REFERENCE, '--now', '2028-03-16T09:30');
    expect(code).toBe(2);
    expect(said).toMatch(/offset from universal time/);
  });
});

describe('a table becomes a season', () => {
  const table = () => file('table.csv', 'code,status,date\n1252700C0,applied,2027-09-22\n,applied,\n');

  test('on standard output, or in a file that another table is added to', async () => {
    const printed = await run('season', '--import', table(), '--today', '2027-11-20');
    expect(printed.code).toBe(0);
    expect(printed.out).toMatch(/program: 1252700C0/);
    expect(printed.said).toMatch(/table\.csv: Row 3: it names no program/);
    const mine = join(folder, 'mine.yaml');
    const words = ['season', mine, '--save', mine, '--today', '2027-11-20', '--import'];
    const first = await run(...words, table());
    expect({ code: first.code, out: first.out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(mine, 'utf8')).toBe(printed.out);
    const again = await run(...words, table(), '--json');
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, changed: 0, same: 1 });
    const more = file('more.tsv', 'code\tinvited\n1252700C0\t2027-10-14\n1252140C0\t2027-10-20\n');
    expect((await run(...words, more)).said).toMatch(/1 application added, 1 changed/);
    const told = await run('season', mine, '--profile', REFERENCE, '--json', '--today', '2027-11-20');
    expect(JSON.parse(told.out)).toMatchObject({ interviews: 2 });
  });
});

test.each([
  ['season', SEASON, '--today', '2027-11-20'],
  ['soap', SEASON, '--today', '2028-03-01'],
  ['postmatch', SEASON, '--today', '2028-03-20'],
  ['rank', RANKS, '--today', '2028-02-10'],
])('%s prints text that fits the screen', async (command, path, ...more) => {
  const { code, out } = await run(command, path, '--profile', REFERENCE, ...more);
  expect(code).toBe(0);
  expect(out).not.toMatch(/undefined|NaN|\[object/);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(130);
});

test.each([
  ['no profile', () => ['season', SEASON], /--profile is missing/],
  [
    'a calendar that is none',
    () => ['season', SEASON, '--profile', REFERENCE, '--ics', 'x.txt'],
    /ends in \.ics/,
  ],
  ['a season of another kind', () => ['season', '--import', SEASON, '--save', 'x.csv'], /ends in \.yaml/],
  ['--save alone', () => ['season', SEASON, '--save', 'x.yaml'], /goes with --import/],
  [
    'a table without applications',
    () => ['season', '--import', file('none.csv', 'a,b\n1,2\n')],
    /none\.csv: no application/,
  ],
  ['no season file', () => ['postmatch', '--profile', REFERENCE], /name of a file is missing/],
  ['a file that is none', () => ['rank', join(folder, 'none.yaml')], /there is no such file/],
  [
    'a status that is none',
    () => [
      'season',
      file('bad.yaml', 'applications:\n  - { program: 1252700C0, status: hopeful }\n'),
      '--profile',
      REFERENCE,
    ],
    /bad\.yaml: applications\[0\]\.status/,
  ],
  ['an empty list', () => ['rank', file('empty.yaml', 'ranks: []\n')], /empty\.yaml: ranks/],
  [
    'a season too long ago',
    () => ['postmatch', file('old.yaml', 'season: 2019\n'), '--profile', REFERENCE],
    /old\.yaml: season: .*not available/,
  ],
])('refuses %s with exit code 2 and nothing on standard output', async (_name, words, says) => {
  const { code, out, said } = await run(...words(), '--today', '2027-11-20');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(said).toMatch(says);
});
