import type { SpecialtyId } from '@matchwright/facts';
import type { LetterAuthor } from './letter-author.ts';
import { compareWorth, type LetterFigures, ownWorth, setWorth } from './set-worth.ts';

/** A letter outside the best set that is worth as much there as one inside. */
export interface EqualLetter {
  /** Path of the author inside. */
  instead: string;
  /** Path of the author outside. */
  use: string;
}

/**
 * The best letters for one specialty, at most `figures.limit`. Exact: authors of one field differ only in what they add
 * by themselves, so that for each number of letters from each field the best of that field are the best choice; all
 * such numbers are tried. In the order of the authors given.
 */
export function bestSet(
  authors: readonly LetterAuthor[],
  specialty: SpecialtyId,
  figures: LetterFigures,
): LetterAuthor[] {
  let best: LetterAuthor[] = [];
  let most = setWorth(best, specialty, figures);
  for (const set of candidates(byField(authors), figures.limit)) {
    const worth = setWorth(set, specialty, figures);
    if (compareWorth(worth, most) <= 0) continue;
    best = set;
    most = worth;
  }
  return authors.filter((author) => best.includes(author));
}

/** Exchanges of one letter that leave the worth of the set as it is. */
export function equalLetters(
  set: readonly LetterAuthor[],
  authors: readonly LetterAuthor[],
  specialty: SpecialtyId,
  figures: LetterFigures,
): EqualLetter[] {
  const worth = setWorth(set, specialty, figures);
  return authors
    .filter((author) => !set.includes(author))
    .flatMap((outside) =>
      set
        .filter((inside) => {
          const exchanged = set.map((author) => (author === inside ? outside : author));
          return compareWorth(setWorth(exchanged, specialty, figures), worth) === 0;
        })
        .map((inside) => ({ instead: inside.path, use: outside.path })),
    );
}

/** Authors of each field, the best first. */
function byField(authors: readonly LetterAuthor[]): LetterAuthor[][] {
  const groups = new Map<LetterAuthor['field'], LetterAuthor[]>();
  for (const author of authors) groups.set(author.field, [...(groups.get(author.field) ?? []), author]);
  return [...groups.values()].map((group) => group.sort((a, b) => compareWorth(ownWorth(b), ownWorth(a))));
}

/** For every way to spread at most `room` letters over the fields, the best of each field. */
function* candidates(fields: readonly LetterAuthor[][], room: number): Generator<LetterAuthor[]> {
  const [field, ...others] = fields;
  if (!field) {
    yield [];
    return;
  }
  for (let taken = Math.min(room, field.length); taken >= 0; taken--) {
    for (const rest of candidates(others, room - taken)) yield [...field.slice(0, taken), ...rest];
  }
}
