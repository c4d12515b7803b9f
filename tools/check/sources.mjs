/** Rules on the text of our own files: length, leftovers, paths of somebody's machine. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from '../setup/fingerprint.mjs';

const LONGEST_FILE = 400;
const CODE = /\.(?:ts|tsx|mjs|css)$/;
const TEXT = /\.(?:ts|tsx|mjs|js|css|html|json|jsonc|md|yaml|yml|sh|csv)$|(?:^|\/)\.?[a-z]+$/;
const NOT_OURS = /^(?:node_modules\/|package-lock\.json$)|\/data\//;

// Split, so that this file does not find itself.
const LEFTOVER_WORDS = new RegExp(
  `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`,
);
const LEFTOVER_TESTS = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|todo)\b/;
const MACHINE_PATH = /(?<![\w.\-/~:*])\/(?:home|root|tmp|work|Users|mnt)\/[\w.-]|\b[A-Z]:\\Users\\/;

/** Repository paths of our own files: known to git or about to be; a walk where there is no git. */
export function ownFiles(root) {
  return listFiles(root).filter((path) => !NOT_OURS.test(path));
}

function listFiles(root) {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ':!node_modules'];
    const listed = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const deleted = execFileSync('git', ['ls-files', '--deleted', '-z'], { cwd: root, encoding: 'utf8' });
    const gone = new Set(deleted.split('\0'));
    return [...new Set(listed.split('\0'))].filter((path) => path && !gone.has(path)).sort();
  } catch {
    return sourceFiles(root).map((path) => path.slice(root.length + 1).replaceAll('\\', '/'));
  }
}

/** @returns {string[]} one line per problem */
export function sourceProblems(root, files) {
  return files
    .filter((path) => TEXT.test(path))
    .flatMap((path) => {
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      const problems = lines.flatMap((line, index) =>
        lineProblems(path, line).map((says) => `${path}:${index + 1} ${says}`),
      );
      const tooLong = CODE.test(path) && lines.length > LONGEST_FILE;
      return tooLong
        ? [...problems, `${path} has ${lines.length} lines; split it (limit ${LONGEST_FILE})`]
        : problems;
    });
}

function lineProblems(path, line) {
  const problems = [];
  if (MACHINE_PATH.test(line)) problems.push('names a path of one machine');
  if (CODE.test(path) && LEFTOVER_WORDS.test(line))
    problems.push('has a leftover remark: do it or open an issue');
  if (CODE.test(path) && LEFTOVER_TESTS.test(line)) problems.push('switches tests off');
  return problems;
}
