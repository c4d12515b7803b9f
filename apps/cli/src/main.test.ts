import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ONE_SPECIALTY } from '../../../tests/run-cli.ts';
import { main } from './main.ts';
import { screenOf } from './terminal/screen.ts';
import type { Terminal } from './terminal/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'malformed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const profile = ONE_SPECIALTY;
const instance = JSON.stringify({
  weights: [0.5, 0.5],
  budget: 50,
  specialties: [{ id: 'im', tiers: [{ upTo: 2, price: 11 }, { price: 30 }], signals: { gold: 1 } }],
  programs: [
    { id: 'a', specialty: 'im', q: { applied: [0.1, 0.2], gold: [0.2, 0.3] }, pin: true },
    { id: 'b', specialty: 'im', q: { applied: [0.05, 0.1] }, utility: 2 },
  ],
});

const market = JSON.stringify({
  applicants: { a: ['p', 'q'], b: ['q'] },
  programs: { p: { quota: 1, ranks: ['c', 'a'] }, q: { quota: 2, ranks: ['a', 'd', 'b'] } },
  couples: [
    {
      members: ['c', 'd'],
      ranks: [
        ['p', 'q'],
        [null, 'q'],
      ],
    },
  ],
});

async function run(words: string[]): Promise<{ code: number; out: string; said: string }> {
  let [out, said] = ['', ''];
  const terminal: Terminal = {
    screen: screenOf({}, {}),
    write: (text) => {
      out += text;
    },
    remark: (text) => {
      said += text;
    },
    environment: {},
  };
  return { code: await main(words, terminal), out, said };
}

/** Characters removed, replaced or joined by something hostile, anywhere in a text. */
const textDamage = fc
  .record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    length: fc.integer({ min: 0, max: 30 }),
    by: fc.oneof(
      fc.constantFrom(
        '',
        '-1',
        '1e400',
        'null',
        '"',
        '{',
        ']',
        ': ',
        '\t',
        '- ',
        '&a *a',
        '!!x',
        '\u0000',
        '2028-02-30',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
  })
  .map(({ at, length, by }) => (text: string) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + by + text.slice(place + length);
  });

/** One number of a JSON text becomes something else, so that the text stays JSON. */
const numberDamage = fc
  .record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    by: fc.constantFrom(
      '-1',
      '0',
      '0.3',
      '0.999',
      '1',
      '7',
      '1e308',
      '1e-300',
      'null',
      '"x"',
      '[]',
      '{}',
      'true',
    ),
  })
  .map(({ at, by }) => (text: string) => {
    const numbers = [...text.matchAll(/(?<![\w"])\d+(?:\.\d+)?/g)];
    const chosen = numbers[Math.floor(at * numbers.length)];
    if (!chosen) return text;
    return text.slice(0, chosen.index) + by + text.slice(chosen.index + chosen[0].length);
  });

/** One name of a JSON text becomes another. */
const nameDamage = fc
  .record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    by: fc.constantFrom('"p"', '"q"', '"a"', 'null', '"__proto__"'),
  })
  .map(({ at, by }) => (text: string) => {
    const names = [...text.matchAll(/"[a-z]"/g)];
    const chosen = names[Math.floor(at * names.length)];
    if (!chosen) return text;
    return text.slice(0, chosen.index) + by + text.slice(chosen.index + chosen[0].length);
  });

test.each([
  ['profile', 'yaml', profile, (file: string) => ['odds', file, '--program', '1252700C0'], textDamage, 150],
  [
    'instance',
    'json',
    instance,
    (file: string) => ['solve', file],
    fc.oneof(numberDamage, numberDamage, textDamage),
    300,
  ],
  [
    'market',
    'json',
    market,
    (file: string) => ['stable-match', file],
    fc.oneof(numberDamage, numberDamage, nameDamage, textDamage),
    300,
  ],
] as const)(
  'a damaged %s gives a clean result or a clean refusal',
  async (name, ending, text, command, damage, runs) => {
    const file = join(folder, `${name}.${ending}`);
    const codes = new Set<number>();
    const property = fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (changes) => {
      writeFileSync(
        file,
        changes.reduce((current, change) => change(current), text),
      );
      const { code, out, said } = await run([...command(file), '--json', '--today', '2026-11-22']);
      codes.add(code);
      if (code === 0) {
        expect(JSON.parse(out)).toBeTypeOf('object');
      } else {
        expect({ code, out, said }).toMatchObject({ code: 2, out: '' });
        expect(said.startsWith(`${file}: `)).toBe(true);
      }
    });
    await fc.assert(property, { seed: 20261122, numRuns: runs });
    // Otherwise the damage is too weak or too strong to prove anything.
    expect([...codes].sort()).toEqual([0, 2]);
  },
);

test('a defect has a short message, and a stack only when it is asked for', async () => {
  const broken: Terminal = {
    screen: screenOf({}, {}),
    write: () => {
      throw new Error('the disk is on fire');
    },
    remark: () => {},
    environment: {},
  };
  const said: string[] = [];
  const remark = (text: string) => void said.push(text);
  expect(await main(['facts', '--json'], { ...broken, remark })).toBe(1);
  expect(
    await main(['facts', '--json'], { ...broken, remark, environment: { MATCHWRIGHT_DEBUG: '1' } }),
  ).toBe(1);
  expect(said[0]).toContain('the disk is on fire');
  expect(said[0]).not.toMatch(/\n\s+at /);
  expect(said[1]).toMatch(/\n\s+at /);
});
