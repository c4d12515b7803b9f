import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pythonMatch } from './python-match.ts';

const folder = mkdtempSync(join(tmpdir(), 'python-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A command that stands for Python. */
function command(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

const market = {
  applicants: { a1: ['p1', 'p2'], a2: ['p1'], a3: ['p9'] },
  programs: { p1: { quota: 1, ranks: ['a2', 'a1'] }, p2: { quota: 1, ranks: ['a1', 'a3'] } },
};

test('without Python, and without the package, it says what is missing and how to get it', () => {
  const get = 'python3 -m pip install matching==';
  expect(pythonMatch(market, join(folder, 'nowhere'))).toEqual({
    missing: expect.stringMatching(`^there is no python3 here.*${get}`),
  });
  // The script ends with 3 when the import fails.
  expect(pythonMatch(market, command('bare', 'exit 3'))).toEqual({
    missing: expect.stringMatching(`no package \`matching\` here.*${get}`),
  });
});

test('a package that fails is no result', () => {
  expect(pythonMatch(market, command('broken', 'cat >/dev/null; echo "no such game" >&2; exit 1'))).toEqual({
    missing: 'the package failed: no such game',
  });
});

test('it is given mutual lists alone, and its matching is read', () => {
  const given = join(folder, 'given.json');
  const answer = '{"seconds": 0.5, "matches": {"a2": "p1", "a1": "p2"}}';
  const result = pythonMatch(market, command('present', `cat > ${given}; echo '${answer}'`));
  expect(result).toEqual({
    seconds: 0.5,
    matches: new Map([
      ['a2', 'p1'],
      ['a1', 'p2'],
    ]),
  });
  // p9 is unknown and p2 ranks a3 in vain: the package refuses such lists.
  expect(JSON.parse(readFileSync(given, 'utf8'))).toEqual({
    residents: { a1: ['p1', 'p2'], a2: ['p1'] },
    hospitals: { p1: ['a2', 'a1'], p2: ['a1'] },
    capacities: { p1: 1, p2: 1 },
  });
});
