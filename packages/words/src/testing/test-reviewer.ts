/** A reviewer on our own facts, made once for all tests of the room. */
import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { type Profile, parseProfile, profileContext } from '@matchwright/inputs';
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

export function profileOf(more: object): Profile {
  const parsed = parseProfile(
    { profile: 1, season: 2028, applicant: 'non-us-img', ...more },
    profileContext(facts, TODAY),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.profile;
}
