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

/** The one field of those who supervise there, Med-Peds among several; null when it may be one or another. */
export function supervisorField(fields: Experience['field']): Letter['field'] | null {
  if (fields.includes('med-peds')) return 'med-peds';
  return fields.length === 1 ? (fields[0] ?? null) : null;
}

/**
 * Which experience each letter came from, so that no author counts twice: index of the letter → index of the
 * experience. They fit when field, country and hands-on work agree wherever both state them. Where a letter is known to
 * have come of the experience, fields may differ as Med-Peds and one of its two do; where somebody only wrote an
 * evaluation, the letter must name the field: another author may be meant. As many are joined as can be (augmenting
 * paths), each once.
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

/** How many stated facts agree; null when one contradicts, or too little is stated. */
function agreement(letter: Letter, item: Experience): number | null {
  const facts = [
    fieldsFit(letter.field, item),
    letter.us === undefined || item.country === undefined ? null : letter.us === (item.country === 'US'),
    letter.handsOn === undefined || sawHandsOn(item) === null ? null : letter.handsOn === sawHandsOn(item),
  ];
  if (facts.includes(false)) return null;
  const named = item.name !== undefined && letter.author?.toLowerCase().includes(item.name.toLowerCase());
  return facts.filter(Boolean).length + Number(named ?? false) + Number(item.letter === true);
}

/** Null: not stated, and nothing against it. */
function fieldsFit(letter: Letter['field'], { field: fields, letter: came }: Experience): boolean | null {
  const field = supervisorField(fields);
  if (came !== true)
    return letter !== undefined && (field === null ? fields.includes(letter) : field === letter);
  if (letter === undefined || fields.length === 0) return null;
  const both = ['internal-medicine', 'pediatrics'];
  if (letter === 'med-peds') return fields.some((one) => both.includes(one) || one === letter);
  return fields.includes(letter) || (both.includes(letter) && fields.includes('med-peds'));
}
