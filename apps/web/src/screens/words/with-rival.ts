import type { Review, ReviewNote } from '@matchwright/words';

/**
 * A review in which a first choice that another letter has already counts: it is known from the letters that stand beside this one, whether or not the
 * words of the text say so.
 * @param help what to do about it, by the index of the other letter
 */
export function withRival(review: Review, help: (other: number) => string): Review {
  const rival = review.letter?.rival;
  if (rival?.why !== 'second-intent' || review.notes.some(({ id }) => id === 'second-intent')) return review;
  const says = help(rival.other);
  const note: ReviewNote = { id: 'second-intent', severity: 'high', from: 0, to: 0, words: '', says };
  return {
    ...review,
    notes: [note, ...review.notes],
    next: [says, ...(hasNothingToDo(review) ? [] : review.next)],
  };
}

/** The one step of such a review says that nothing needs repair. */
function hasNothingToDo({ notes, parts, letter }: Review): boolean {
  const isThere = parts.every(({ status }) => status === 'found' || status === 'not-needed');
  return notes.length === 0 && isThere && letter?.state !== 'not-wanted' && letter?.state !== 'late';
}
