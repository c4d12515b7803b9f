/**
 * Keeps the example in README.md true: `node tools/readme.mjs` writes the planner's own output for the
 * reference profile between the markers. A test fails when it is out of date.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const README = new URL('../README.md', import.meta.url);
const START = '<!-- output:start -->';
const END = '<!-- output:end -->';
const ROWS_SHOWN = 4;

/** README text with the example as the planner prints it today. */
export function readmeWithOutput(readme = readFileSync(README, 'utf8')) {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md: the lines ${START} and ${END} are missing.`);
  return `${before}${START}\n\n\`\`\`\n${shorten(listOutput())}\n\`\`\`\n\n${END}${after}`;
}

function listOutput() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return execFileSync(
    process.execPath,
    ['apps/cli/bin/matchwright.mjs', 'list', 'examples/reference.yaml', '--today', '2026-11-22'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '112' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
}

/** The first programs of each specialty, then everything after the table up to the notes. */
function shorten(output) {
  const lines = output.trimEnd().split('\n');
  const shown = [];
  let rows = 0;
  let inTable = false;
  for (const line of lines) {
    if (line.startsWith('Ruled out')) break;
    if (/ open to you /.test(line)) {
      inTable = true;
      rows = 0;
    } else if (line.startsWith('To check:')) inTable = false;
    // A line that starts with spaces continues the heading above it.
    else if (inTable && line !== '' && !line.startsWith(' ')) {
      rows++;
      if (rows === ROWS_SHOWN + 1) shown.push('…');
      if (rows > ROWS_SHOWN) continue;
    }
    shown.push(line);
  }
  return shown.join('\n').trimEnd();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, readmeWithOutput());
