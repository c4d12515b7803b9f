/** `npm run bench`: all benchmarks, or one of them: `npm run bench -- matching`. */
import { matchingBench } from './matching.ts';
import { portfolioBench } from './portfolio.ts';

const BENCHES: Record<string, () => void | Promise<void>> = {
  portfolio: portfolioBench,
  matching: matchingBench,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  process.stderr.write(
    `No benchmark ${unknown}: expected ${Object.keys(BENCHES).join(' or ')}, or nothing for all.\n`,
  );
  process.exitCode = 2;
} else {
  for (const [name, bench] of Object.entries(BENCHES))
    if (asked.length === 0 || asked.includes(name)) await bench();
}
