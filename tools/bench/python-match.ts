import { spawnSync } from 'node:child_process';
import type { Market } from '@matchwright/engine/matching';

/** The package wants mutual lists: what one side does not rank is taken off the other. */
const SCRIPT = `
import json, sys, time
try:
    from matching.games import HospitalResident
except ImportError:
    sys.exit(3)
market = json.load(sys.stdin)
start = time.perf_counter()
game = HospitalResident.create_from_dictionaries(market["residents"], market["hospitals"], market["capacities"])
found = game.solve(optimal="resident")
seconds = time.perf_counter() - start
matches = {str(r): str(h) for h, rs in found.items() for r in rs}
print(json.dumps({"seconds": seconds, "matches": matches}))
`;

export type PythonMatch = { seconds: number; matches: Map<string, string> } | { missing: string };

/** The version whose functions the script calls. */
const GET = 'python3 -m pip install matching==1.4.3';

/**
 * Runs the Python package `matching` on the market when both are there; else says what is missing and how to get it.
 * @param python the command; other than `python3` only in tests
 */
export function pythonMatch({ applicants, programs }: Market, python = 'python3'): PythonMatch {
  const ranksOf = new Map(Object.entries(programs).map(([name, { ranks }]) => [name, new Set(ranks)]));
  const residents = Object.fromEntries(
    Object.entries(applicants).flatMap(([name, list]) => {
      const mutual = list.filter((program) => ranksOf.get(program)?.has(name));
      return mutual.length > 0 ? [[name, mutual]] : [];
    }),
  );
  const hospitals = Object.fromEntries(
    Object.entries(programs).flatMap(([name, { ranks }]) => {
      const mutual = ranks.filter((who) => residents[who]?.includes(name));
      return mutual.length > 0 ? [[name, mutual]] : [];
    }),
  );
  const capacities = Object.fromEntries(
    Object.keys(hospitals).map((name) => [name, programs[name]?.quota ?? 0]),
  );
  const run = spawnSync(python, ['-c', SCRIPT], {
    input: JSON.stringify({ residents, hospitals, capacities }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  // Asked first: it ends before it has read the market, which is an error of its own.
  if (run.status === 3) return { missing: `python3 has no package \`matching\` here. To get it: ${GET}` };
  if (run.error) return { missing: `there is no python3 here. To compare, install Python 3, then: ${GET}` };
  if (run.status !== 0) return { missing: `the package failed: ${run.stderr.trim().split('\n').at(-1)}` };
  const { seconds, matches } = JSON.parse(run.stdout) as { seconds: number; matches: Record<string, string> };
  return { seconds, matches: new Map(Object.entries(matches)) };
}
