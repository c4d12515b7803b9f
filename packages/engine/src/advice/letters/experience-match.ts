import type { Experience, Profile } from '@matchwright/inputs';

type Letter = Profile['letters'][number];

/** Kinds in which a supervisor sees work with patients, and those in which nobody does; the rest may be either. */
const HANDS_ON: ReadonlySet<Experience['kind']> = new Set([
  'hands-on',
  'internship',
  'residency',
  'practice',
]);
const NOT_HANDS_ON: ReadonlySet<Experience['kind']> = new Set(['observership', 'research']);

/** Whether a supervisor saw hands-on work there; null when the kind does not say. */
export function sawHandsOn({ kind }: Experience): boolean | null {
  if (HANDS_ON.has(kind)) return true;
  return NOT_HANDS_ON.has(kind) ? false : null;
}

/** Letters can come from it: one did, or somebody wrote an evaluation. */
export function promisesLetter({ letter, evaluated }: Experience): boolean {
  return letter === true || evaluated === true;
}

/**
 * Which experience each letter came from, so that no author counts twice: index of the letter → index of the
 * experience. A letter and an experience fit when field, country and hands-on work agree wherever both state them; a
 * Med-Peds author fits internal medicine and pediatrics. As many are joined as can be (augmenting paths), each once.
 */
export function matchExperiences({ letters, experience }: Profile): Map<number, number> {
  const letterOf = new Map<number, number>();
  const choices = letters.map((letter) =>
    experience
      .map((item, index) => ({ index, agreement: agreement(letter, item) }))
      .filter(
        ({ index, agreement: found }) => promisesLetter(experience[index] as Experience) && found !== null,
      )
      .sort((a, b) => (b.agreement ?? 0) - (a.agreement ?? 0))
      .map(({ index }) => index),
  );
  const place = (letter: number, tried: Set<number>): boolean =>
    (choices[letter] ?? []).some((item) => {
      if (tried.has(item)) return false;
      tried.add(item);
      const holder = letterOf.get(item);
      if (holder !== undefined && !place(holder, tried)) return false;
      letterOf.set(item, letter);
      return true;
    });
  letters.forEach((_, index) => void place(index, new Set()));
  return new Map([...letterOf].map(([item, letter]) => [letter, item]));
}

/** How many stated facts agree; null when one contradicts. */
function agreement(letter: Letter, item: Experience): number | null {
  const facts = [
    letter.field === undefined || item.field.length === 0 ? null : fieldsFit(letter.field, item.field),
    letter.us === undefined || item.country === undefined ? null : letter.us === (item.country === 'US'),
    letter.handsOn === undefined || sawHandsOn(item) === null ? null : letter.handsOn === sawHandsOn(item),
  ];
  if (facts.includes(false)) return null;
  const named = item.name !== undefined && letter.author?.toLowerCase().includes(item.name.toLowerCase());
  return facts.filter(Boolean).length + Number(named ?? false) + Number(item.letter === true);
}

function fieldsFit(letter: NonNullable<Letter['field']>, fields: Experience['field']): boolean {
  if (fields.includes(letter)) return true;
  const both = ['internal-medicine', 'pediatrics'];
  if (letter === 'med-peds') return fields.some((field) => both.includes(field));
  return both.includes(letter) && fields.includes('med-peds');
}
