/** A reviewer on our own facts, made once for all tests of the room. */
import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { loadPack } from '../pack/load-pack.ts';
import type { NoteId, Review, ReviewRequest } from '../review.ts';
import { createReviewer } from '../reviewer.ts';

const TODAY = '2026-11-23';
const facts = loadFacts();
export const reviewer = createReviewer(await loadPack(), forSeason(facts, 2028), TODAY);

/** @throws Error when the text is refused */
export function reviewOf(request: ReviewRequest): Review {
  const reviewed = reviewer.review(request);
  if (!reviewed.ok) throw new Error(reviewed.says);
  return reviewed.review;
}

/** Words that got a note of this id. */
export const noted = (review: Review, id: NoteId): string[] =>
  review.notes.filter((note) => note.id === id).map(({ words }) => words);

export { profileOf } from './test-profile.ts';
