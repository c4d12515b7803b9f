/** Holds the catalogues of every language against the sentences of the source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from './catalogues.mjs';
import { sentencesOf } from './sentences.mjs';

export const LANGUAGES = ['es', 'ar'];
/** Rooms that speak; charts and outputs show what they are given, the screens have catalogues of their own. */
const SPEAKS = /^packages\/(?:engine|inputs|words)\/src\/.*\.ts$/;
/** Solvers and checkers speak to developers. */
const NOT_SPOKEN =
  /\.test\.ts$|\/testing\/|\/data\/|^packages\/engine\/src\/(?:portfolio|checker|matching)\//;
/** Catalogues that are loaded later than the rest, and the only sources that may rest on them. */
const LATER = [
  {
    catalogue: /^packages\/speech\/src\/\w+\/engine\/(?:advice\/|season-)/,
    // The reviewer asks the advisor's checks of a story, so its worker has these sentences, too.
    sources: /^packages\/(?:engine\/src\/(?:advice|season)|words\/src)\//,
    outside: 'is said outside the advisor, so it must not wait for it',
  },
  {
    catalogue: /^packages\/speech\/src\/\w+\/words\//,
    sources: /^packages\/words\/src\//,
    outside: 'is said outside the reviewer, so it must not wait for it',
  },
  {
    catalogue: /^packages\/speech\/src\/\w+\/interview\//,
    sources: /^packages\/words\/src\/interview\//,
    outside: 'is said outside the questions of an interview, so it must not wait for them',
  },
  {
    catalogue: /^packages\/speech\/src\/\w+\/inputs\//,
    sources: /^packages\/inputs\/src\/(?:document|spreadsheet|season)\//,
    outside: 'is said outside the readers of files, so it must not wait for them',
  },
];

const isSpoken = (path) => SPEAKS.test(path) && !NOT_SPOKEN.test(path);

export function readSentences(root, files) {
  return files.filter(isSpoken).map((path) => sentencesOf(path, readFileSync(join(root, path), 'utf8')));
}

export function readCatalogue(root, files, language) {
  return files
    .filter((path) => path.startsWith(`packages/speech/src/${language}/`))
    .flatMap((path) => entriesOf(path, readFileSync(join(root, path), 'utf8')));
}

/** @returns {string[]} one line per problem */
export function speechProblems(root, files) {
  const found = readSentences(root, files);
  const said = found.flatMap((one) => one.said);
  const problems = found.flatMap((one) => one.problems);
  for (const language of LANGUAGES)
    problems.push(...languageProblems(language, said, readCatalogue(root, files, language)));
  return problems;
}

/** What one language lacks, says twice, says for nobody, or says with other gaps. */
export function languageProblems(language, said, entries) {
  const wanted = new Map(said.map((sentence) => [sentence.key, sentence]));
  const late = LATER.map(({ sources, ...one }) => ({
    ...one,
    early: new Set(said.filter(({ path }) => !sources.test(path)).map(({ key }) => key)),
  }));
  const known = new Map();
  const problems = [];
  for (const entry of entries) {
    const where = `${entry.path}:${entry.line}`;
    const first = known.get(entry.key);
    if (first) problems.push(`${where} says again what ${first.path}:${first.line} says: ${entry.key}`);
    else if (!wanted.has(entry.key)) problems.push(`${where} translates what nobody says: ${entry.key}`);
    known.set(entry.key, entry);
    problems.push(...gapProblems(entry).map((says) => `${where} ${says}: ${entry.key}`));
    for (const { catalogue, early, outside } of late)
      if (catalogue.test(entry.path) && early.has(entry.key))
        problems.push(`${where} ${outside}: ${entry.key}`);
  }
  for (const { key, path, line } of wanted.values())
    if (!known.has(key)) problems.push(`${path}:${line} is not in ${language}: ${key}`);
  return problems;
}

function gapProblems({ key, own, forms, by }) {
  const gaps = gapsOf(key);
  const all = (text) => gapsOf(text).join() === gaps.join();
  if (own !== null) return all(own) ? [] : ['has other gaps than the English'];
  if (!forms || typeof forms.other !== 'string') return ['is neither a text nor forms with `other`'];
  if (!gaps.includes(String(by))) return ['chooses its form `by` a gap that is not there'];
  const texts = Object.values(forms);
  if (texts.some((text) => typeof text !== 'string')) return ['has a form that is no plain text'];
  // "One" and "two" may be words instead of the figure.
  const fewer = texts.some((text) => gaps.some((gap) => gap !== String(by) && !gapsOf(text).includes(gap)));
  const more = texts.some((text) => gapsOf(text).some((gap) => !gaps.includes(gap)));
  return all(forms.other) && !fewer && !more ? [] : ['has other gaps than the English'];
}

const gapsOf = (text) => [...new Set([...text.matchAll(/\{(\d+)\}/g)].map(([, gap]) => gap))].sort();
