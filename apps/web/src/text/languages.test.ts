import { expect, test } from 'vitest';
import { ar as arFirst } from './ar.ts';
import { arRooms } from './ar-rooms.ts';
import { en as enFirst } from './en.ts';
import { enRooms } from './en-rooms.ts';
import { es as esFirst } from './es.ts';
import { esRooms } from './es-rooms.ts';
import { LANGUAGES } from './language.ts';

const en = { ...enFirst, ...enRooms };
const es = { ...esFirst, ...esRooms };
const ar = { ...arFirst, ...arRooms };

/** Each catalogue that is not English. */
const OTHERS = { es, ar } satisfies Record<Exclude<keyof typeof LANGUAGES, 'en'>, typeof en>;

type Said = string | ((...values: unknown[]) => unknown);

/** Every text of a catalogue by its place. */
function textsOf(node: unknown, place = ''): Map<string, Said> {
  if (typeof node === 'string' || typeof node === 'function') return new Map([[place, node as Said]]);
  const inside = Object.entries(node as object).map(([key, value]) => textsOf(value, `${place}.${key}`));
  return new Map(inside.flatMap((texts) => [...texts]));
}

/** Counts around every plural form, a word, numbers in words, lists, yes and no, and the range of a gain. */
const PLAUSIBLE = [
  0,
  1,
  2,
  7,
  'Mercy',
  '1',
  '1,234',
  ['Mercy', 'Mercy'],
  ['Mercy'],
  true,
  false,
  null,
  { p: 0.02, lo50: 0.015, hi50: 0.03, lo90: -0.01, hi90: 0.04, toString: () => 'Mercy' },
];
const MOST_TRIES = 13 ** 3;

/** What a text says to each set of arguments; null where it refuses them. */
function saidBy(text: Said): (string | null)[] {
  if (typeof text === 'string') return [text];
  const tries = Math.min(PLAUSIBLE.length ** text.length, MOST_TRIES);
  return Array.from({ length: tries }, (_, number) => {
    const values = Array.from(
      { length: text.length },
      (_, place) => PLAUSIBLE[Math.floor(number / PLAUSIBLE.length ** place) % PLAUSIBLE.length],
    );
    try {
      return String(text(...values));
    } catch {
      return null;
    }
  });
}

/** Names, codes, and words that people must know in English. What the tests put into a text counts as one. */
const KNOWN =
  /\b(?:Matchwright|matchwright-(?:list|map|profile|answers|chance|budgets|funnel|timeline|reliability)|outline-\S*|matchwright|Google Calendar|SOAP|ROL|Apple Calendar|Outlook|Step [123](?: CK)?|COMLEX Level [123]|Med-Peds|Match|Signals?|Gold|Silver|[Nn]o|Visa|odds|ics|Mercy|true|false|null)\b/g;
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(KNOWN, ''));

const english = textsOf(en);

for (const [language, catalogue] of Object.entries(OTHERS)) {
  const texts = textsOf(catalogue);
  const name = LANGUAGES[language as keyof typeof LANGUAGES].name;

  test(`${name} has the texts of English, each with the same arguments`, () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    const arguments_ = (all: Map<string, Said>) =>
      [...all].map(([place, text]) => [place, typeof text === 'string' ? null : text.length]);
    expect(arguments_(texts)).toEqual(arguments_(english));
  });

  test(`${name} says something wherever English does, to the same values`, () => {
    const faults = [...english].flatMap(([place, text]) => {
      const [ours, theirs] = [saidBy(text), saidBy(texts.get(place) ?? '')];
      if (ours.every((said) => said === null)) return [`${place}: no value that it accepts is tried`];
      // A value of the wrong kind may pass through one text and not through the other; the compiler sees to kinds.
      const both = ours.flatMap((said, index) => {
        const other = theirs[index];
        return said === null || other === null || other === undefined ? [] : [{ said, other }];
      });
      if (both.length === 0) return [`${place}: refuses what English accepts`];
      const fault = both.find(
        ({ said, other }) =>
          (said === '') !== (other === '') || other.includes('undefined') > said.includes('undefined'),
      );
      return fault ? [`${place}: "${fault.said}" but "${fault.other}"`] : [];
    });
    expect(faults).toEqual([]);
  });

  test(`${name} leaves nothing in English but names, codes and the words people must know`, () => {
    const left = [...english].flatMap(([place, text]) => {
      const theirs = saidBy(texts.get(place) ?? '');
      const alike = saidBy(text).find((said, index) => said && said === theirs[index] && hasWords(said));
      return alike ? [`${place}: ${alike}`] : [];
    });
    expect(left).toEqual([]);
  });
}

test('the early script knows every language', async () => {
  const { readFile } = await import('node:fs/promises');
  const script = await readFile(new URL('../early.js', import.meta.url), 'utf8');
  const listed = /languages = \[([^\]]*)\]/.exec(script)?.[1] ?? '';
  expect(listed.match(/\w+/g)).toEqual(Object.keys(LANGUAGES));
});
