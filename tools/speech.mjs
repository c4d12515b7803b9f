/**
 * What is said and what is not: `node tools/speech.mjs` counts by folder; `node tools/speech.mjs FOLDER` lists the
 * sentences of that folder that are not said yet, then, for each language, those that lack a translation, ready to be
 * filled in.
 */
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ownFiles } from './check/sources.mjs';
import { LANGUAGES, readCatalogue, readSentences } from './speech/problems.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = ownFiles(root);
const folder = argv[2]?.replace(/\/$/, '');
const print = (line) => process.stdout.write(`${line}\n`);

if (folder) listFolder(folder);
else countFolders();

function listFolder(path) {
  const found = readSentences(
    root,
    files.filter((one) => one.startsWith(`${path}/`)),
  );
  for (const { unsaid } of found) for (const one of unsaid) print(`${one.path}:${one.line} ${one.key}`);
  const keys = [...new Set(found.flatMap(({ said }) => said.map(({ key }) => key)))];
  for (const language of LANGUAGES) {
    const known = new Set(readCatalogue(root, files, language).map(({ key }) => key));
    print(`\n${language}:`);
    for (const key of keys) if (!known.has(key)) print(`  ${quoted(key)}: '',`);
  }
}

function quoted(key) {
  return key.includes("'") && !key.includes('"') ? `"${key}"` : `'${key.replaceAll("'", "\\'")}'`;
}

function countFolders() {
  const counts = new Map();
  for (const { said, unsaid } of readSentences(root, files)) {
    for (const [n, some] of [said, unsaid].entries()) {
      for (const { path } of some) {
        const place = /^packages\/[^/]+\/src\/(?:advice\/[^/]+\/|[^/]+\/)?/.exec(path)[0];
        const row = counts.get(place) ?? [0, 0];
        row[n] += 1;
        counts.set(place, row);
      }
    }
  }
  const total = [0, 0];
  for (const [place, [said, unsaid]] of [...counts].sort()) {
    print(`${String(said).padStart(5)} said ${String(unsaid).padStart(5)} not  ${place}`);
    total[0] += said;
    total[1] += unsaid;
  }
  print(`${String(total[0]).padStart(5)} said ${String(total[1]).padStart(5)} not  in all`);
}
