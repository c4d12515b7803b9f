import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, expect, test } from 'vitest';
import { REFERENCE, ROOT, runCli, TODAY } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'advice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = async (words: string[], today = TODAY) => {
  const { code, stdout, stderr } = await runCli([...words, '--json', '--today', today]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

test('audit: the promised fields, risks by severity, the same twice', async () => {
  const result = await json(['audit', REFERENCE]);
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
  expect(await json(['audit', REFERENCE])).toEqual(result);
});

test('audit: the text has every finding with its steps, and titles of sources instead of their ids', async () => {
  const { findings } = await json(['audit', REFERENCE]);
  const { code, stdout } = await runCli(['audit', REFERENCE, '--today', TODAY]);
  expect(code).toBe(0);
  const plain = stdout.replace(/\s+/g, ' ');
  for (const { title, says, do: steps } of findings)
    for (const part of [title, says, ...steps]) expect(plain).toContain(part);
  for (const { sources } of findings) for (const id of sources) expect(plain).not.toContain(` ${id}`);
  expect(stdout).not.toMatch(/ $|undefined|NaN|\[object/m);
  expect(stdout).not.toContain('\u001B[');
});

test('plan: tasks with their dates, in order, and the text names each', async () => {
  const { season, today, tasks } = await json(['plan', REFERENCE]);
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
  const { stdout } = await runCli(['plan', REFERENCE, '--today', TODAY]);
  const plain = stdout.replace(/\s+/g, ' ');
  for (const { title } of tasks) expect(plain).toContain(title);
  expect(stdout).not.toMatch(/ $|undefined|NaN|\[object/m);
});

test('plan --ics: a calendar that another parser reads, with every task on its day', async () => {
  const file = join(folder, 'plan.ics');
  const words = ['plan', REFERENCE, '--ics', file, '--today', TODAY];
  const first = await runCli(words);
  expect(first).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(/^Wrote .*plan\.ics with \d+ tasks?\./),
  });
  const text = readFileSync(file, 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const uids = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
  const { tasks } = await json(['plan', REFERENCE]);
  for (const { id } of tasks) expect(uids).toContain(`2028.due.${encodeURIComponent(id)}@matchwright`);

  const second = await runCli(words);
  expect(second).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Replaced .*plan\.ics/) });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('plan --ics takes back the events of tasks that the person left out', async () => {
  const file = join(folder, 'left-out.ics');
  const input = 'profile: 1\napplicant: non-us-img\nplan: { leaveOut: [step3-exam] }\n';
  expect((await runCli(['plan', '-', '--ics', file, '--today', TODAY], { input })).code).toBe(0);
  const events = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8'))).getAllSubcomponents('vevent');
  const left = events.filter((event) => String(event.getFirstPropertyValue('uid')).includes('.step3-exam@'));
  expect(left.map((event) => event.getFirstPropertyValue('status'))).toEqual(['CANCELLED', 'CANCELLED']);
});

test('plan --ics --json: the file, and nothing but JSON on standard output', async () => {
  const file = join(folder, 'both.ics');
  const { code, stdout } = await runCli(['plan', REFERENCE, '--json', '--ics', file, '--today', TODAY]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(await json(['plan', REFERENCE]));
  expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test.each([
  ['a folder that is not there', join(folder, 'nowhere', 'plan.ics'), 'cannot be written'],
  ['a name of another kind', join(folder, 'plan.txt'), 'ends in .ics'],
])('plan --ics refuses %s, and prints no plan', async (_name, file, says) => {
  const { code, stdout, stderr } = await runCli([
    'plan',
    REFERENCE,
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
  await runCli(['plan', REFERENCE, '--ics', file, '--today', TODAY]);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  const events = calendar.getAllSubcomponents('vevent');
  const values = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name)));
  // Scores and outcomes of the reference profile.
  expect(values('summary').join('\n')).not.toMatch(/\b2(24|15|12)\b|fail|attempt|Egypt/i);
  expect([...values('summary'), ...values('description')].join('\n')).not.toMatch(/\b2(24|15|12)\b|Egypt/i);
  for (const visibility of values('class')) expect(visibility).toBe('PRIVATE');
});

test.each(['exams', 'experience', 'research', 'letters', 'story', 'money'])(
  'guide %s: JSON and text',
  async (topic) => {
    const result = await json(['guide', REFERENCE, topic]);
    expect(result.season).toBe(2028);
    const text = await runCli(['guide', topic, REFERENCE, '--today', TODAY], {
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
  writeFileSync(file, readFileSync(join(ROOT, REFERENCE), 'utf8').replace('score: 224', 'score: 900'));
  const topic = name === 'guide' ? ['exams'] : [];
  const { code, stdout, stderr } = await runCli([name, file, ...topic, '--today', TODAY]);
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
    const { code, stdout } = await runCli([name, REFERENCE, '--json', '--today', today]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ season: 2028, today });
  }
  const file = join(folder, `${today}.ics`);
  expect((await runCli(['plan', REFERENCE, '--ics', file, '--today', today])).code).toBe(0);
  expect(() => ICAL.parse(readFileSync(file, 'utf8'))).not.toThrow();
});

test('an almost empty profile gets an audit and a plan, from standard input too', async () => {
  const input = 'profile: 1\napplicant: non-us-img\n';
  for (const name of ['audit', 'plan']) {
    const { code, stdout } = await runCli([name, '-', '--json', '--today', TODAY], { input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).season).toBeGreaterThan(2026);
  }
});
