import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testContext } from '../testing/context.ts';
import { accepted, fullProfile, refused } from '../testing/profiles.ts';
import { parseProfileText } from './profile-text.ts';

const parse = (text: string, format?: 'yaml' | 'json') => parseProfileText(text, format, testContext);
const examples = new URL('../../../../examples/', import.meta.url);

describe('the example profiles', () => {
  // The folder also holds a season and a rank order list; their first line names what they are.
  const files = readdirSync(examples).filter(
    (name) => name.endsWith('.yaml') && /^profile:/m.test(readFileSync(new URL(name, examples), 'utf8')),
  );

  test('are four at least', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'first-steps.yaml',
        'reference.yaml',
        'strong-no-visa.yaml',
        'us-citizen-caribbean.yaml',
      ]),
    );
  });

  test.each(files.filter((name) => name !== 'first-steps.yaml'))(
    '%s needs no repair and leaves nothing open',
    (name) => {
      const parsed = accepted(parse(readFileSync(new URL(name, examples), 'utf8')));
      expect(parsed).toMatchObject({ repairs: [], warnings: [], unknown: [] });
    },
  );

  test('the first steps name what to add', () => {
    const parsed = accepted(parse(readFileSync(new URL('first-steps.yaml', examples), 'utf8')));
    expect(parsed.warnings).toEqual([]);
    expect(parsed.unknown.slice(0, 3)).toEqual(['exams.step2ck.score', 'visa.needed', 'school.graduated']);
  });
});

test('a byte order mark is passed over', () => {
  for (const format of ['yaml', 'json', undefined] as const) {
    expect(accepted(parse('\uFEFF{"applicant": "us-md"}', format)).warnings).toEqual([]);
  }
});

test('JSON is read with and without saying so', () => {
  const text = JSON.stringify(fullProfile());
  expect(accepted(parse(text, 'json')).profile).toEqual(accepted(parse(text)).profile);
  expect(accepted(parse(text, 'yaml')).profile).toEqual(accepted(parse(text)).profile);
});

describe('text that cannot be read is refused at its line and column', () => {
  test.each([
    ['a field twice', 'applicant: us-md\nbudget: 1\nbudget: 2\n', 'line 3, column 1', 'twice'],
    [
      'a field twice, deeper',
      'applicant: us-md\nvisa: { needed: true, needed: false }',
      'line 2, column 23',
      'twice',
    ],
    ['a tag', 'applicant: !!js/function "x"', 'line 1, column 12', 'tag'],
    ['an own tag', 'applicant: !mine us-md', 'line 1, column 12', 'tag'],
    ['a tab', 'visa:\n\tneeded: true', 'line 2, column 1', 'tab'],
    ['an open bracket', 'exams: [1, 2', 'line 1, column 13', 'missing'],
    [
      'two documents',
      'applicant: us-md\n---\napplicant: us-do',
      'line 2, column 1',
      'more than one document',
    ],
    ['a list as a field name', '? [a]\n: 1', 'line 1, column 3', 'field name'],
  ])('%s', (_name, text, place, word) => {
    const [issue] = refused(parse(text));
    expect(issue?.path).toBe(place);
    expect(issue?.message).toContain(word);
  });

  test.each([
    ['{"applicant": }', 'line 1, column 15', 'a value'],
    ['{"applicant": "us-md",\n "budget": 1,\n "budget": 2}', 'line 3, column 2', 'twice'],
    ['{"a": 1,}', 'line 1, column 9', 'a field name'],
    ['{"a": [1 2]}', 'line 1, column 10', 'a comma or ]'],
    ['{"a": "x\ny"}', 'line 1, column 7', 'text'],
    ['{"a": 1', 'line 1, column 8', 'a comma or }'],
    ['{"a": 1} x', 'line 1, column 10', 'the end of the file'],
    ["{'a': 1}", 'line 1, column 2', 'double quotation marks'],
    ['', 'line 1, column 1', 'the file ends'],
  ])('JSON %j', (text, place, words) => {
    const [issue] = refused(parse(text, 'json'));
    expect(issue?.path).toBe(place);
    expect(issue?.message).toContain(words);
  });
});

describe('hostile text is refused quickly', () => {
  test.each([
    ['larger than 1 MB', `notes: ${'x'.repeat(1_000_001)}`],
    ['larger than 1 MB in bytes only', `notes: ${'語'.repeat(400_000)}`],
    ['deep brackets', '['.repeat(100_000)],
    [
      'deep blocks',
      Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(Math.min(depth, 60))}- `).join(''),
    ],
    ['aliases that multiply', laughs(9)],
    ['an alias of itself', 'applicant: us-md\nnotes: &a [*a]'],
    ['an alias of nothing', 'applicant: *nobody'],
  ])('%s', (_name, text) => {
    const start = performance.now();
    for (const format of ['yaml', undefined] as const) {
      for (const issue of refused(parse(text, format))) expect(issue.message.length).toBeLessThan(400);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('a few aliases are allowed', () => {
    expect(
      accepted(parse('applicant: us-md\nties: { states: &s [NY] }\nnotes: *s')).profile.ties.states,
    ).toEqual(['NY']);
  });
});

/** Each line holds nine copies of the one before: 9^n values from n short lines. */
function laughs(lines: number): string {
  const rows = ['applicant: us-md', 'l0: &l0 ha'];
  for (let n = 1; n <= lines; n++)
    rows.push(
      `l${n}: &l${n} [${Array(9)
        .fill(`*l${n - 1}`)
        .join(', ')}]`,
    );
  return rows.join('\n');
}
