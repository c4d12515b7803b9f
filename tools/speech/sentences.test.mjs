import { expect, test } from 'vitest';
import { entriesOf } from './catalogues.mjs';
import { languageProblems } from './problems.mjs';
import { sentencesOf } from './sentences.mjs';

const keys = (some) => some.map(({ key }) => key);

test('finds what is said, with numbered gaps, and what is counted', () => {
  const { said, problems } = sentencesOf(
    'a.ts',
    'const A = say`First.`;\nconst b = (n) => say`You have $' +
      '{n} of $' +
      "{counted(n, n ? 'letter' : 'more letter')}.`;",
  );
  expect(keys(said)).toEqual(['First.', 'You have {0} of {1}.', '{0} letters', '{0} more letters']);
  expect(said[1].line).toBe(2);
  expect(problems).toEqual([]);
  expect(sentencesOf('a.ts', 'counted(n, word);').problems).toHaveLength(1);
});

test('finds what looks like a sentence and is not said, but no names, keys or types', () => {
  const text = `
    import a from 'a thing';
    type Kind = 'not this one';
    const TABLE = { 'nor this': 'met', x: \`But this, \${1}.\`, y: 'Step 2 CK', z: 'And this.' };
    throw new Error('for developers alone');
    throw new PlanError('path', 'This is for people.');
  `;
  expect(keys(sentencesOf('a.ts', text).unsaid)).toEqual([
    'But this, {0}.',
    'And this.',
    'This is for people.',
  ]);
});

const said = sentencesOf(
  'packages/engine/src/list/a.ts',
  'say`You have $' + "{n} left.`; say`Done.`; counted(n, 'month');",
).said;
const problemsOf = (entries) =>
  languageProblems(
    'es',
    said,
    entriesOf('packages/speech/src/es/engine/list.ts', `export const list = {${entries}};`),
  );
const MONTHS = "'{0} months': { by: 0, one: 'un mes', other: '{0} meses' }";

test('a full catalogue has no problem', () => {
  expect(problemsOf(`'You have {0} left.': 'Le quedan {0}.', 'Done.': 'Hecho.', ${MONTHS}`)).toEqual([]);
});

test.each([
  ['is missing', `'Done.': 'Hecho.', ${MONTHS}`, 'is not in es: You have {0} left.'],
  [
    'is said by nobody',
    `'You have {0} left.': '{0}', 'Done.': 'Hecho.', 'Old.': 'Viejo.', ${MONTHS}`,
    'translates what nobody says: Old.',
  ],
  [
    'is there twice',
    `'You have {0} left.': '{0}', 'Done.': 'Hecho.', 'Done.': 'Listo.', ${MONTHS}`,
    'says again what',
  ],
  ['lost its gap', `'You have {0} left.': 'Quedan.', 'Done.': 'Hecho.', ${MONTHS}`, 'has other gaps'],
  ['has a gap too many', `'You have {0} left.': '{0}{1}', 'Done.': 'Hecho.', ${MONTHS}`, 'has other gaps'],
  [
    'counts without its number',
    "'You have {0} left.': '{0}', 'Done.': 'Hecho.', '{0} months': { by: 0, one: 'mes', other: 'meses' }",
    'has other gaps',
  ],
])('a sentence that %s is a problem', (_name, entries, says) => {
  expect(problemsOf(entries)).toEqual([expect.stringContaining(says)]);
});

test('a sentence said outside the advisor may not wait for its catalogue', () => {
  const entries = entriesOf(
    'packages/speech/src/es/engine/advice/plan.ts',
    `export const plan = { 'You have {0} left.': '{0}', 'Done.': 'Hecho.', ${MONTHS} };`,
  );
  expect(languageProblems('es', said, entries)).toEqual(
    Array(3).fill(expect.stringContaining('must not wait for it')),
  );
});

test.each([
  ['words', 'words/src/notes/a.ts', 0],
  ['words', 'engine/src/list/a.ts', 1],
  ['interview', 'words/src/interview/a.ts', 0],
  ['interview', 'words/src/notes/a.ts', 1],
  ['inputs', 'inputs/src/document/a.ts', 0],
  ['inputs', 'inputs/src/profile/a.ts', 1],
  ['engine/advice', 'words/src/notes/a.ts', 0],
])('the catalogue %s holds what %s says: %i problems', (catalogue, source, problems) => {
  const own = sentencesOf(`packages/${source}`, 'say`Done.`;').said;
  const entries = entriesOf(
    `packages/speech/src/es/${catalogue}/a.ts`,
    "export const a = { 'Done.': 'Hecho.' };",
  );
  expect(languageProblems('es', own, entries)).toHaveLength(problems);
});
