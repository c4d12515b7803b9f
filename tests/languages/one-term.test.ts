import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Words that the glossary gives up for another, with the phrases in which they mean something else. */
interface GivenUp {
  language: string;
  say: string;
  word: string;
  allowed: string | undefined;
}

const ROW = /^\| (es|ar) +\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm;

function glossary(): GivenUp[] {
  const page = readFileSync('docs/languages.md', 'utf8');
  return [...page.matchAll(ROW)].flatMap(([, language = '', , say = '', not = '']) =>
    not
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => {
        const [, word = one, allowed] = /^(.+) \((.+)\)$/.exec(one) ?? [];
        return { language, say: say.trim(), word, allowed };
      }),
  );
}

/** Every line of the catalogues of a language: screens and engine. */
function linesOf(language: string): { place: string; text: string }[] {
  return [`apps/web/src/text/${language}`, `packages/speech/src/${language}`].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .map((text, index) => ({ place: `${folder}/${name}:${index + 1}`, text })),
      ),
  );
}

function uses(text: string, { word, allowed }: GivenUp): boolean {
  const rest = allowed === undefined ? text : text.replaceAll(allowed, '');
  return new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'iu').test(rest);
}

test('the glossary is read', () => {
  const words = glossary();
  expect(words.find(({ word }) => word === 'respaldo')).toEqual({
    language: 'es',
    say: 'copia de seguridad',
    word: 'respaldo',
    allowed: 'documentos de respaldo',
  });
  expect(new Set(words.map(({ language }) => language))).toEqual(new Set(['es', 'ar']));
});

test.each(['es', 'ar'])('one thing has one word in every catalogue: %s', (language) => {
  const words = glossary().filter((one) => one.language === language);
  const lines = linesOf(language);
  expect(lines.length).toBeGreaterThan(3000);
  const found = lines.flatMap(({ place, text }) =>
    words.filter((one) => uses(text, one)).map((one) => `${place}: “${one.word}”; we say “${one.say}”`),
  );
  expect(found).toEqual([]);
});
