import { forSeason, nextSeason, type SeasonalFacts, SeasonUnavailableError } from '@matchwright/facts';
import { createReviewer, letterStanding, type Reviewer, textLimits } from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import { keepOffline } from './keep-offline.ts';
import { loadFacts } from './loaded-facts.ts';
import type { Reviewing, ReviewTime } from './reviewing.ts';
import { learnInterview } from './worker-speech.ts';

let made: { key: string; reviewer: Promise<Reviewer> } | null = null;

export const reviewing: Reviewing = {
  review: async (request, time) => (await reviewerOf(time)).review(request),
  limits: async (kind, time) => textLimits(kind, await factsOf(time)),
  letter: async (request, time) => letterStanding(request, await factsOf(time), time.today),
  interview: async () => {
    await learnInterview();
    return (await import('@matchwright/words/interview')).interviewWords();
  },
};

function reviewerOf(time: ReviewTime): Promise<Reviewer> {
  const key = JSON.stringify(time);
  if (made?.key !== key) made = { key, reviewer: make(time) };
  return made.reviewer;
}

async function make(time: ReviewTime): Promise<Reviewer> {
  const [pack, facts] = await Promise.all([loadPack(), factsOf(time)]);
  void keepOffline();
  return createReviewer(pack, facts, time.today);
}

/** A text can be read in a season that is over, too, by what is in force now. */
async function factsOf({ season, today }: ReviewTime): Promise<SeasonalFacts> {
  const facts = await loadFacts();
  try {
    return forSeason(facts, season);
  } catch (error) {
    if (!(error instanceof SeasonUnavailableError)) throw error;
    return forSeason(facts, nextSeason(facts, today));
  }
}
