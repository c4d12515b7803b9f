/**
 * `npm run words:dictionary`: the English dictionary as a plain list of word forms. Expanding a Hunspell dictionary takes
 * half a second, and asking nspell for suggestions up to a second a word; a list that is expanded once takes neither.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packWords } from '@matchwright/words/training';
import dictionary from 'dictionary-en';
import nspell from 'nspell';

const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'packages', 'words', 'data');
const spelling = nspell(dictionary as Parameters<typeof nspell>[0]);
/** Hunspell's marks of forms that are no words of their own, such as parts of compounds. */
const forms = Object.keys(Reflect.get(spelling, 'data') as Record<string, unknown>).filter(
  (word) => /^[\p{L}][\p{L}'’.-]*$/u.test(word) && spelling.correct(word),
);
// The possessive of every noun doubles the list; the reviewer takes it off before it looks a word up.
const words = forms.filter(
  (word) => !(word.endsWith("'s") && forms.length > 0 && spelling.correct(word.slice(0, -2))),
);
writeFileSync(join(data, 'dictionary.json'), JSON.stringify({ words: packWords(words) }));
const licence = join(dirname(createRequire(import.meta.url).resolve('dictionary-en')), 'license');
copyFileSync(licence, join(data, 'dictionary-licence.txt'));
process.stdout.write(
  `${words.length} words, ${Math.round(readFileSync(join(data, 'dictionary.json')).length / 1024)} kB\n`,
);
