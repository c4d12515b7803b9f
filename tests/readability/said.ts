/** Everything that a result or a catalogue of texts says, found by walking it. */

export interface Said {
  text: string;
  where: string;
}

/** Fields that hold the words of others, or names of things inside. */
const NOT_OURS = new Set([
  'id',
  'code',
  'path',
  'paths',
  'place',
  'source',
  'sources',
  'fields',
  'programs',
  'name',
]);
/** Fields whose texts are said although they are no sentences. */
const TITLES = new Set(['title', 'label', 'heading']);

/** Sentences and titles of a result of the engine. */
export function saidBy(result: unknown, where: string): Said[] {
  if (typeof result === 'string') return isSentence(result) ? [{ text: result, where }] : [];
  if (typeof result !== 'object' || result === null) return [];
  return Object.entries(result).flatMap(([key, value]): Said[] => {
    if (NOT_OURS.has(key)) return [];
    const here = `${where}.${key}`;
    if (TITLES.has(key) && typeof value === 'string') return [{ text: value, where: here }];
    return saidBy(value, here);
  });
}

const isSentence = (text: string): boolean => /[.?!]["”)]?$/.test(text);

/**
 * The same texts with a short name in place of each long one, and of what stands in quotation marks: hospitals, the
 * person's own entries and the words of others are no English of ours.
 */
export function withoutNames(texts: readonly Said[], names: readonly string[]): Said[] {
  const longest = [...new Set(names)].sort((a, b) => b.length - a.length);
  const plain = new Map<string, string>();
  return texts.map(({ text, where }) => {
    const known = plain.get(text) ?? replaced(text, longest);
    plain.set(text, known);
    return { text: known, where };
  });
}

const replaced = (text: string, names: readonly string[]): string =>
  names
    .reduce((current, name) => current.replaceAll(name, 'Mercy'), text)
    .replace(/“[^”]+”|"[^"]+"/g, (quoted) => (/[.?!].$/.test(quoted) ? '“Mercy.”' : '“Mercy”'));

/** Values that a function of a catalogue may expect. */
const PLAUSIBLE = [3, 'three words here', ['one', 'two'], true];
const MOST_TRIES = 256;

/**
 * Texts of a catalogue, all of them, sentence or not. Its functions are called with the first arguments that they
 * accept; one that accepts none is named.
 */
export function saidInCatalogue(texts: object, where: string): { said: Said[]; silent: string[] } {
  const said: Said[] = [];
  const silent: string[] = [];
  for (const [key, value] of Object.entries(texts)) {
    const here = `${where}.${key}`;
    if (typeof value === 'string') said.push({ text: value, where: here });
    else if (typeof value === 'function') {
      const answers = answersOf(value as (...values: unknown[]) => unknown);
      if (answers.length === 0) silent.push(here);
      said.push(...answers.map((text) => ({ text, where: here })));
    } else if (typeof value === 'object' && value !== null) {
      const inside = saidInCatalogue(value, here);
      said.push(...inside.said);
      silent.push(...inside.silent);
    }
  }
  return { said, silent };
}

function answersOf(text: (...values: unknown[]) => unknown): string[] {
  const tries = Math.min(PLAUSIBLE.length ** text.length, MOST_TRIES);
  const answers = new Set<string>();
  for (let number = 0; number < tries; number++) {
    const answer = answerTo(text, argumentsOf(number, text.length));
    // The wrong kind of argument shows in the text; the right kind is among the others.
    if (answer !== null && !/undefined|NaN|\[object|function/.test(answer)) answers.add(answer);
  }
  return [...answers];
}

const argumentsOf = (number: number, count: number): unknown[] =>
  Array.from(
    { length: count },
    (_, place) => PLAUSIBLE[Math.floor(number / PLAUSIBLE.length ** place) % PLAUSIBLE.length],
  );

function answerTo(text: (...values: unknown[]) => unknown, values: unknown[]): string | null {
  try {
    const answer = text(...values);
    return typeof answer === 'string' ? answer : null;
  } catch {
    return null;
  }
}
