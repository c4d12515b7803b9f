import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleCatalogue } from '@matchwright/engine/advice';
import { loadFacts } from '@matchwright/facts/node';
import { createApp } from '@matchwright/server';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { smallInstance } from '../instances.ts';
import { ONE_SPECIALTY, REFERENCE, ROOT, runCli, TODAY } from '../run-cli.ts';

let app: ReturnType<typeof createApp>;
const facts = loadFacts();
const folder = mkdtempSync(join(tmpdir(), 'api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const profile = parse(readFileSync(join(ROOT, REFERENCE), 'utf8'));
const brief = parse(ONE_SPECIALTY);

beforeAll(() => {
  app = createApp({ facts, webRoot: join(ROOT, 'nowhere'), today: () => TODAY, moment: () => MOMENT });
});

const MOMENT = '2026-11-22T15:04:05.000Z';

const post = (path: string, body: unknown) =>
  app.request(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

async function fromCli(words: string[], input = ''): Promise<unknown> {
  const { code, stdout, stderr } = await runCli([...words, '--json', '--today', TODAY], { input });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

test.each([
  [
    'list',
    '/api/list',
    { budget: 900, specialties: ['pediatrics'] },
    ['list', REFERENCE, '--budget', '900', '--specialty', 'pediatrics'],
  ],
  ['odds', '/api/odds', { programs: ['1252700C0'] }, ['odds', REFERENCE, '--program', '1252700C0']],
  [
    'whatif',
    '/api/whatif',
    { set: ['budget=1000', 'interviews=10'] },
    ['whatif', REFERENCE, '--set', 'budget=1000', '--set', 'interviews=10'],
  ],
])('%s answers what the command line prints', async (_name, path, options, words) => {
  const response = await post(path, { profile, options });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(await fromCli(words));
});

test('verify-first answers what the command line prints', async () => {
  const response = await post('/api/verify-first', { profile: brief, options: { limit: 2 } });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(await fromCli(['verify-first', '-', '--limit', '2'], ONE_SPECIALTY));
});

test.each([
  ['audit', ['audit', '-']],
  ['plan', ['plan', '-']],
  ['exams', ['guide', '-', 'exams']],
  ['experience', ['guide', '-', 'experience']],
  ['research', ['guide', '-', 'research']],
  ['letters', ['guide', '-', 'letters']],
  ['story', ['guide', '-', 'story']],
  ['money', ['guide', '-', 'money']],
])('advice on %s is what the command line prints', async (topic, words) => {
  const response = await post('/api/advice', { profile: brief, options: { topic } });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(await fromCli(words, ONE_SPECIALTY));
});

test('advice is as of the day that the request names', async () => {
  const response = await post('/api/advice', {
    profile: brief,
    options: { topic: 'plan', today: '2027-02-28' },
  });
  expect(await response.json()).toMatchObject({ season: 2028, today: '2027-02-28' });
});

test('how the season ended decides what follows Match Day, in the plan and in its calendar', async () => {
  const after = { today: '2028-04-03' };
  const plan = async (ended?: string) => {
    const response = await post('/api/advice', {
      profile: brief,
      options: { topic: 'plan', ended, ...after },
    });
    const { tasks } = await response.json();
    return tasks.map(({ id }: { id: string }) => id);
  };
  expect(await plan()).toContain('onboarding');
  expect(await plan('unmatched')).not.toContain('onboarding');
  const calendar = await post('/api/calendar', { profile: brief, options: { ended: 'unmatched', ...after } });
  expect(await calendar.text()).not.toMatch(/Contract, training licence/);
  expect(
    (await post('/api/advice', { profile: brief, options: { topic: 'plan', ended: 'lost' } })).status,
  ).toBe(400);
});

test('rules are those of the engine, with figures and sources that the facts have', async () => {
  const response = await app.request('/api/rules');
  expect(response.status).toBe(200);
  const rules = await response.json();
  expect(rules).toEqual(JSON.parse(JSON.stringify(ruleCatalogue(facts))));
  expect(rules.length).toBeGreaterThan(0);
  for (const { id, when, sources } of rules) {
    expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
    expect(when).toMatch(/\.$/);
    for (const source of sources) expect(facts.sources).toHaveProperty([source]);
  }
});

test('calendar is the file that the command line writes for a day', async () => {
  const file = join(folder, 'plan.ics');
  const { code } = await runCli(['plan', '-', '--ics', file, '--today', TODAY], { input: ONE_SPECIALTY });
  expect(code).toBe(0);
  const options = { today: TODAY };
  const response = await post('/api/calendar', { profile: brief, options });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="matchwright-2028.ics"');
  expect(await response.text()).toBe(readFileSync(file, 'utf8'));
  const without = { ...brief, plan: { leaveOut: ['step3-exam'] } };
  expect(await (await post('/api/calendar', { profile: without, options })).text()).toMatch(
    /UID:2028\.due\.step3-exam@matchwright[\s\S]*STATUS:CANCELLED/,
  );
});

test('a calendar without a day bears the moment of the request, so that a later one wins', async () => {
  const text = await (await post('/api/calendar', { profile: brief })).text();
  const stamps = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('dtstamp')));
  for (const stamp of stamps) expect(stamp).toBe('2026-11-22T15:04:05Z');
});

test('explain takes the odds of a program apart, by the code of any track', async () => {
  const response = await post('/api/explain', { profile, options: { program: '1252700C0' } });
  expect(response.status).toBe(200);
  const account = await response.json();
  const { programs } = (await fromCli(['odds', REFERENCE, '--program', '1252700C0'])) as {
    programs: { interview: unknown }[];
  };
  expect(account).toMatchObject({ code: '1252700C0', interview: programs[0]?.interview });
  expect(account.terms.at(-1).after).toBeCloseTo(account.interview.p, 9);
});

test('solve and check-solution answer what the command line prints', async () => {
  const instance = smallInstance();
  const solved = await post('/api/solve', { instance });
  expect(solved.status).toBe(200);
  const solution = await solved.json();
  expect(solution).toEqual(await fromCli(['solve', '-'], JSON.stringify(instance)));
  const checked = await post('/api/check-solution', { instance, solution });
  expect(await checked.json()).toMatchObject({ valid: true, value: expect.closeTo(solution.value, 9) });
});

test.each([
  [
    '/api/programs?specialty=med-peds&state=NY&limit=2',
    ['programs', '--specialty', 'med-peds', '--state', 'NY', '--limit', '2'],
  ],
  ['/api/programs?text=Jhon+Hopkins', ['programs', '--text', 'Jhon Hopkins']],
  ['/api/facts', ['facts']],
])('GET %s answers what the command line prints', async (path, words) => {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(await fromCli(words));
});

test.each([
  ['no profile', '/api/list', {}, 'profile'],
  [
    'a score out of range',
    '/api/odds',
    { profile: { ...profile, exams: [{ exam: 'step2ck', score: 900 }] } },
    'exams[0].score',
  ],
  ['an unknown option', '/api/list', { profile, options: { buget: 900 } }, 'options.buget'],
  ['an option of the wrong kind', '/api/list', { profile, options: { budget: '900' } }, 'options.budget'],
  [
    'an unknown specialty',
    '/api/list',
    { profile, options: { specialties: ['surgery'] } },
    'options.specialties',
  ],
  ['an impossible day', '/api/list', { profile, options: { today: '2026-02-30' } }, 'options.today'],
  ['an unknown program', '/api/odds', { profile, options: { programs: ['x'] } }, 'options.programs[0]'],
  [
    'a program that cannot be paid',
    '/api/list',
    {
      profile: { ...profile, preferences: { ...profile.preferences, pin: ['1252700C0'] } },
      options: { budget: 0 },
    },
    'preferences.pin',
  ],
  ['a change out of range', '/api/whatif', { profile, options: { set: ['budget=-5'] } }, 'budget'],
  ['changes that are no list', '/api/whatif', { profile, options: { set: 'budget=5' } }, 'options.set'],
  ['a limit of none', '/api/verify-first', { profile, options: { limit: 0 } }, 'options.limit'],
  ['no program to explain', '/api/explain', { profile }, 'program'],
  [
    'an unknown program to explain',
    '/api/explain',
    { profile, options: { program: 'x' } },
    'options.program',
  ],
  ['no topic', '/api/advice', { profile }, 'topic'],
  ['an unknown topic', '/api/advice', { profile, options: { topic: 'exam' } }, 'options.topic'],
  ['an unknown option of advice', '/api/advice', { profile, options: { topics: 'exams' } }, 'options.topics'],
  ['advice without a profile', '/api/advice', { options: { topic: 'audit' } }, 'profile'],
  [
    'a day that is none',
    '/api/advice',
    { profile, options: { topic: 'plan', today: 'now' } },
    'options.today',
  ],
  ['a calendar of no profile', '/api/calendar', {}, 'profile'],
  ['a calendar of a topic', '/api/calendar', { profile, options: { topic: 'plan' } }, 'options.topic'],
  ['broken JSON', '/api/list', '{"profile": ', 'line 1'],
  ['a list for a body', '/api/list', [], 'must be a JSON object'],
  [
    'an instance with a probability of 1',
    '/api/solve',
    { instance: { ...smallInstance(), programs: [{ id: 'a', specialty: 'im', q: { applied: [1, 0] } }] } },
    'programs[0].q.applied[0]',
  ],
  ['no solution', '/api/check-solution', { instance: smallInstance() }, 'solution'],
])('refuses %s with the exact place', async (_name, path, body, place) => {
  const response = await post(path, body);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = await response.json();
  expect(problem).toMatchObject({ status: 400, title: expect.any(String), detail: expect.any(String) });
  expect(JSON.stringify(problem)).toContain(place);
});

test.each(['?state=ZZ', '?specialty=surgery', '?limit=0', '?limit=many', '?colour=red'])(
  'refuses the query %s',
  async (query) => {
    const response = await app.request(`/api/programs${query}`);
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain(query.slice(1).split('=')[0]);
  },
);

test('a body over 2 MB is refused, with or without a stated length', async () => {
  const large = `{"profile": "${'x'.repeat(2 * 1024 * 1024)}"}`;
  expect((await post('/api/list', large)).status).toBe(413);
  const stated = { method: 'POST', body: '{}', headers: { 'content-length': String(3 * 1024 * 1024) } };
  expect((await app.request('/api/list', stated)).status).toBe(413);
});

test.each([
  ['GET', '/api/nothing'],
  ['GET', '/api'],
  ['GET', '/api/list'],
  ['POST', '/api/facts'],
  ['POST', '/api/rules'],
  ['GET', '/api/advice'],
  ['GET', '/api/calendar'],
])('%s %s is answered in JSON with 404', async (method, path) => {
  const response = await app.request(path, { method });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ status: 404 });
});
