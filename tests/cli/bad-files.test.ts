import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallInstance } from '../instances.ts';
import { REFERENCE, ROOT, runCli, TODAY } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const reference = readFileSync(join(ROOT, REFERENCE), 'utf8');

test.each([
  ['a file that is not there', () => join(folder, 'nowhere.yaml'), 'there is no such file'],
  ['a folder', () => folder, 'this is a folder'],
  [
    'a picture',
    () => fileWith('picture.yaml', Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00])),
    'not text in UTF-8',
  ],
  ['broken YAML', () => fileWith('broken.yaml', 'exams: [ {'), 'line 1'],
  ['broken JSON', () => fileWith('broken.json', '{"profile": 1,}'), 'line 1, column 15'],
  ['a list', () => fileWith('list.yaml', '- 1\n- 2\n'), 'whole file'],
])('refuses %s and names it', async (_name, file, says) => {
  const path = file();
  const { code, stdout, stderr } = await runCli(['list', path, '--today', TODAY]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(path);
  expect(stderr).toContain(says);
});

test.each([
  ['a score out of range', ['score: 224', 'score: 900'], 'exams[2].score'],
  ['an unknown applicant type', ['applicant: non-us-img', 'applicant: alien'], 'applicant'],
  ['a negative budget', ['budget: 2500', 'budget: -5'], 'budget'],
  ['an end before its start', ['to: 2022-11', 'to: 2021-11'], 'gaps[0]'],
])('names file and field: %s', async (_name, [before, after], place) => {
  expect(reference).toContain(before);
  const path = fileWith('field.yaml', reference.replace(before as string, after as string));
  const { code, stdout, stderr } = await runCli(['odds', path, '--today', TODAY]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`${path}: ${place}`);
});

test('a season long past is refused by name', async () => {
  const path = fileWith('past.yaml', reference.replace('season: 2028', 'season: 2012'));
  const { code, stderr } = await runCli(['list', path, '--today', TODAY]);
  expect(code).toBe(2);
  expect(stderr).toContain('season');
});

test.each([
  [
    'a probability of 1',
    (one: ReturnType<typeof smallInstance>) => (one.programs[1]!.q.applied[1] = 1),
    'programs[1].q.applied[1]',
  ],
  [
    'a list of the wrong length',
    (one: ReturnType<typeof smallInstance>) => one.programs[2]!.q.applied.pop(),
    'programs[2].q.applied',
  ],
  [
    'a negative price',
    (one: ReturnType<typeof smallInstance>) => (one.specialties[0]!.tiers[1]!.price = -1),
    'specialties[0].tiers[1].price',
  ],
  ['one id twice', (one: ReturnType<typeof smallInstance>) => (one.programs[3]!.id = 'a'), 'programs[3].id'],
  [
    'pins over the budget',
    (one: ReturnType<typeof smallInstance>) =>
      Object.assign(one, { budget: 5, programs: [{ ...one.programs[0], pin: true }] }),
    'pin',
  ],
])('names the place in an instance: %s', async (_name, damage, place) => {
  const instance = smallInstance();
  damage(instance);
  const path = fileWith('instance.json', JSON.stringify(instance));
  const { code, stdout, stderr } = await runCli(['solve', path]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(path);
  expect(stderr).toContain(place);
});

test('NaN is no JSON and its place is named', async () => {
  const path = fileWith('nan.json', '{"weights": [NaN]}');
  const { code, stderr } = await runCli(['solve', path]);
  expect(code).toBe(2);
  expect(stderr).toContain('line 1, column 14');
});
