/** What stays as it is in every language: names of exams, visas, bodies and specialties, and fields of a profile. */
const NAMES = new Set([
  'Step 1',
  'Step 2',
  'Step 2 CK',
  'Step 3',
  'Med-Peds',
  'J-1',
  'H-1B',
  'AAMC',
  'NRMP',
  'ECFMG',
]);
const ISOLATED = /\u2068([^\u2066\u2068\u2069]*)\u2069/g;
/** A field of a profile or of a program, an id: no sentence has a single word with neither space nor full stop. */
const ONE_WORD = /^[^\s]*$/;
const EXAM = /Step [123](?: CK)?/g;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

/** Every text inside a value, however deep. */
export function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) textsIn(one, found);
  return found;
}

/** What stands in the facts, in a profile or in a reviewed text. */
type Known = Pick<ReadonlySet<string>, 'has'>;

/**
 * The texts of a result in which English is left, when it was said in a language without letters of ours. Exempt is
 * what stands in the facts or in the profile word for word, as a whole or in a gap.
 */
export function untranslated(result: unknown, own: Known): string[] {
  const isOwn = (text: string) => NAMES.has(text) || own.has(text);
  return [...textsIn(result)].filter((text) => {
    if (ONE_WORD.test(text) || isOwn(text)) return false;
    const rest = text
      .replace(ISOLATED, (whole, gap: string) => (isOwn(gap) || ONE_WORD.test(gap) ? '' : whole))
      .replace(ADDRESS, '')
      .replace(EXAM, '');
    return /[A-Za-z]{2}/.test(rest);
  });
}

/** A catalogue for every sentence: its letters are blotted out, its gaps stay. */
export function blotted(english: Iterable<string>): Record<string, string> {
  const blot = (key: string) => key.replace(/[A-Za-z]/g, 'ـ');
  return Object.fromEntries([...english].map((key) => [key, blot(key)]));
}
