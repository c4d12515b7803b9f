import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, expect, test } from 'vitest';
import { ONE_SPECIALTY, TODAY } from '../../../tests/run-cli.ts';
import { runMain } from '../src/testing/run-main.ts';

const folder = mkdtempSync(join(tmpdir(), 'advice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** What is asked here is the form of the answers, which one specialty has as well as three. */
const PROFILE = join(folder, 'profile.yaml');
writeFileSync(PROFILE, ONE_SPECIALTY);

/** The same question has the same answer, as the first test proves. */
const answered = new Map<string, Promise<Awaited<ReturnType<typeof jsonAnew>>>>();
const json = (words: string[], today = TODAY) => {
  const question = [...words, today].join(' ');
  const answer = answered.get(question) ?? jsonAnew(words, today);
  answered.set(question, answer);
  return answer;
};

const jsonAnew = async (words: string[], today = TODAY) => {
  const { code, stdout, stderr } = await runMain([...words, '--json', '--today', today]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

test('audit: the promised fields, risks by severity, the same twice', async () => {
  const result = await json(['audit', PROFILE]);
  expect(result).toMatchObject({ season: 2028, today: TODAY });
  expect(result.findings.length).toBeGreaterThan(0);
  for (const finding of result.findings)
    expect(finding).toMatchObject({
      id: expect.stringMatching(/^[a-z]+\.[a-z0-9-]+$/),
      kind: expect.stringMatching(/^(risk|strength|missing)$/),
      severity: expect.stringMatching(/^(high|medium|low)$/),
      says: expect.stringMatching(/\.$/),
      do: expect.any(Array),
      sources: expect.any(Array),
    });
  expect(result.findings.map(({ id }: { id: string }) => id)).toContain('risk.step1-failed');
  expect(await jsonAnew(['audit', PROFILE])).toEqual(result);
});

test('audit: the text has every finding with its steps, and titles of sources instead of their ids', async () => {
  const { findings } = await json(['audit', PROFILE]);
  const { code, stdout } = await runMain(['audit', PROFILE, '--today', TODAY]);
  expect(code).toBe(0);
  const plain = stdout.replace(/\s+/g, ' ');
  for (const { title, says, do: steps } of findings)
    for (const part of [title, says, ...steps]) expect(plain).toContain(part);
  for (const { sources } of findings) for (const id of sources) expect(plain).not.toContain(` ${id}`);
  expect(stdout).not.toMatch(/ $|undefined|NaN|\[object/m);
  expect(stdout).not.toContain('\u001B[');
});

test('plan: tasks with their dates, in order, and the text names each', async () => {
  const { season, today, tasks } = await json(['plan', PROFILE]);
  expect({ season, today }).toEqual({ season: 2028, today: TODAY });
  for (const task of tasks)
    expect(task).toMatchObject({
      id: expect.any(String),
      title: expect.any(String),
      start: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      due: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      after: expect.any(Array),
      critical: expect.any(Boolean),
      source: expect.any(String),
    });
  const { stdout } = await runMain(['plan', PROFILE, '--today', TODAY]);
  const plain = stdout.replace(/\s+/g, ' ');
  for (const { title } of tasks) expect(plain).toContain(title);
  expect(stdout).not.toMatch(/ $|undefined|NaN|\[object/m);
});

/** The day of an event: of one with a time, the day in the time zone of the season. */
const easternDay = (time: ICAL.Time) =>
  time.isDate
    ? time.toString()
    : time.toJSDate().toLocaleDateString('sv-SE', { timeZone: 'America/New_York' });

test('plan --ics: a calendar that another parser reads, with every task not done by the profile on its day', async () => {
  const file = join(folder, 'plan.ics');
  const words = ['plan', PROFILE, '--ics', file, '--today', TODAY];
  const first = await runMain(words);
  expect(first).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(/^Wrote .*plan\.ics with \d+ tasks?\./),
  });
  const text = readFileSync(file, 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const ends = calendar
    .getAllSubcomponents('vevent')
    .map((event) => [
      String(event.getFirstPropertyValue('uid')),
      easternDay(event.getFirstPropertyValue('dtstart') as ICAL.Time),
    ])
    .filter(([uid]) => uid?.startsWith('2028.due.'));
  const { tasks } = await json(['plan', PROFILE]);
  type Said = { id: string; due: string; status: string; doneBy: string | null };
  const byProfile = ({ status, doneBy }: Said) => status === 'done' && doneBy !== 'you';
  expect(tasks.filter(byProfile)).not.toEqual([]);
  const told = tasks.filter((task: Said) => !byProfile(task));
  expect(ends.sort()).toEqual(
    told.map(({ id, due }: Said) => [`2028.due.${encodeURIComponent(id)}@matchwright`, due]).sort(),
  );

  const second = await runMain(words);
  expect(second).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Replaced .*plan\.ics/) });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('plan --ics takes back the events of tasks that the person left out', async () => {
  const file = join(folder, 'left-out.ics');
  const input = 'profile: 1\napplicant: non-us-img\nplan: { leaveOut: [step3-exam] }\n';
  expect((await runMain(['plan', '-', '--ics', file, '--today', TODAY], { input })).code).toBe(0);
  const events = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8'))).getAllSubcomponents('vevent');
  const left = events.filter((event) => String(event.getFirstPropertyValue('uid')).includes('.step3-exam@'));
  expect(left.map((event) => event.getFirstPropertyValue('status'))).toEqual(['CANCELLED', 'CANCELLED']);
});

test('plan --ics --json: the file, and nothing but JSON on standard output', async () => {
  const file = join(folder, 'both.ics');
  const { code, stdout } = await runMain(['plan', PROFILE, '--json', '--ics', file, '--today', TODAY]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(await json(['plan', PROFILE]));
  expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test.each([
  ['a folder that is not there', join(folder, 'nowhere', 'plan.ics'), 'cannot be written'],
  ['a name of another kind', join(folder, 'plan.txt'), 'ends in .ics'],
])('plan --ics refuses %s, and prints no plan', async (_name, file, says) => {
  const { code, stdout, stderr } = await runMain([
    'plan',
    PROFILE,
    '--ics',
    file,
    '--json',
    '--today',
    TODAY,
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(file);
  expect(stderr).toContain(says);
});

test('the calendar tells a shared calendar nothing of the person', async () => {
  const file = join(folder, 'private.ics');
  await runMain(['plan', PROFILE, '--ics', file, '--today', TODAY]);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  const events = calendar.getAllSubcomponents('vevent');
  const values = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name)));
  // Scores and outcomes of the reference profile.
  expect(values('summary').join('\n')).not.toMatch(/\b2(24|15|12)\b|fail|attempt|Egypt/i);
  expect([...values('summary'), ...values('description')].join('\n')).not.toMatch(/\b2(24|15|12)\b|Egypt/i);
  for (const visibility of values('class')) expect(visibility).toBe('PRIVATE');
});

test('dates are words for people: notes of the plan, overlaps and the certificate too, which conditions every chance', async () => {
  const input = ONE_SPECIALTY.replace('expected: 2027-03-01', 'expected: 2028-03-20')
    .replace('from: 2025-02\n    to: 2025-02', 'from: 2027-02\n    to: 2027-07')
    .concat('plan: { own: [{ title: Swap, start: 2027-02-05, due: 2027-02-03 }] }\n');
  const texts = await Promise.all(
    [
      ['audit', '-'],
      ['plan', '-'],
      ['whatif', '-'],
      ['guide', '-', 'money'],
    ].map((words) => runMain([...words, '--today', TODAY], { input })),
  );
  for (const { code, stdout } of texts) {
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b/);
  }
  const listed = await runMain(['list', '-', '--budget', '500', '--today', TODAY], { input });
  const list = listed.stdout.replace(/\s+/g, ' ');
  expect(list).toMatch(
    /^Your chance in the 2028 Match is practically nil: ECFMG certification must be there by/,
  );
  expect(list).toMatch(/chance to match, if you are certified in time \(/);
  const plan = texts[1]?.stdout.replace(/\s+/g, ' ');
  expect(plan).toContain('ECFMG certificate on 20 March 2028. Rank lists of 2028 are due on 1 March 2028');
  expect(plan).toContain('start on 5 February 2027, after its last day');
});

test.each(['exams', 'experience', 'research', 'letters', 'story', 'money'])(
  'guide %s: JSON and text',
  async (topic) => {
    const result = await json(['guide', PROFILE, topic]);
    expect(result.season).toBe(2028);
    const text = await runMain(['guide', topic, PROFILE, '--today', TODAY], {
      environment: { COLUMNS: '80' },
    });
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/, season 2028\n/);
    expect(text.stdout).not.toMatch(/ $|undefined|NaN|\[object/m);
    expect(text.stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  },
);

test.each(['audit', 'plan', 'guide'])('%s names file and field of a bad profile', async (name) => {
  const file = join(folder, 'bad.yaml');
  writeFileSync(file, ONE_SPECIALTY.replace('score: 224', 'score: 900'));
  const topic = name === 'guide' ? ['exams'] : [];
  const { code, stdout, stderr } = await runMain([name, file, ...topic, '--today', TODAY]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`${file}: exams[2].score`);
});

test.each([
  ['the last day of a year', '2026-12-31'],
  ['the first day of a year', '2027-01-01'],
  ['a leap day', '2028-02-29'],
  ['the day before summer time', '2027-03-13'],
  ['after the season', '2028-08-15'],
  ['long before the season', '2024-02-29'],
])('audit and plan answer on %s', async (_name, today) => {
  for (const name of ['audit', 'plan']) {
    // Remarks on the profile may be due: its dates may lie in the future, or its season in the past.
    const { code, stdout } = await runMain([name, '-', '--json', '--today', today], { input: ONE_SPECIALTY });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ season: 2028, today });
  }
  const file = join(folder, `${today}.ics`);
  expect((await runMain(['plan', '-', '--ics', file, '--today', today], { input: ONE_SPECIALTY })).code).toBe(
    0,
  );
  expect(() => ICAL.parse(readFileSync(file, 'utf8'))).not.toThrow();
});

test('an almost empty profile gets an audit and a plan, from standard input too', async () => {
  const input = 'profile: 1\napplicant: non-us-img\n';
  for (const name of ['audit', 'plan']) {
    const { code, stdout } = await runMain([name, '-', '--json', '--today', TODAY], { input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).season).toBeGreaterThan(2026);
  }
});
