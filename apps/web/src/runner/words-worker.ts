import { forSeason, type SeasonalFacts } from '@matchwright/facts';
import { createReviewer, type Reviewer } from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import { expose } from 'comlink';
import { keepOffline } from './keep-offline.ts';
import { lengthLimits } from './length-limits.ts';
import { loadFacts } from './loaded-facts.ts';
import type { Reviewing, ReviewTime } from './reviewing.ts';

let made: { key: string; reviewer: Promise<Reviewer> } | null = null;

const reviewing: Reviewing = {
  review: async (request, time) => (await reviewerOf(time)).review(request),
  limits: async (kind, time) => lengthLimits(kind, await factsOf(time)),
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

async function factsOf({ season }: ReviewTime): Promise<SeasonalFacts> {
  return forSeason(await loadFacts(), season);
}

expose(reviewing);
