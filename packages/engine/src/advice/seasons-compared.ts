import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { ApplyOrWait, WhatIfResult } from '../decision-results.ts';
import { PlanError } from '../plan-error.ts';
import { applyOrWait, type StatedImprovement } from '../whatif/apply-or-wait.ts';
import { Planner } from '../whatif/planner.ts';
import { type WhatIfOptions, whatIf } from '../whatif/what-if.ts';
import { seasonBlock } from './season-block.ts';
import { Situation } from './situation.ts';
import { waitingOptions } from './waiting-options.ts';
import { waitingWords } from './waiting-words.ts';

/** This season beside a season later, with the sentences that the audit and the exam page say of it, too. */
export interface SeasonsCompared extends ApplyOrWait {
  says: string[];
  /** The season, the certificate or the exam window decides, so the chance of this season is none. */
  blocked: boolean;
}

/**
 * The comparison behind every answer on waiting: the audit, the exam page, the what-if page, command line and server.
 * @throws PlanError as `list` does, and when the next season is not known
 */
export function compareSeasons(
  situation: Situation,
  improvement: StatedImprovement = {},
  planner = situation.planner() ?? undefined,
): SeasonsCompared {
  const { profile, facts } = situation;
  const compared = applyOrWait(profile, facts, waitingOptions(situation, improvement), planner);
  return {
    ...compared,
    says: waitingWords(situation, compared),
    blocked: seasonBlock(situation) !== null,
  };
}

/** The menu with the comparison; `waiting` is null for changes of one's own and when the next season is not known. */
export interface WhatIfAnswer extends WhatIfResult {
  waiting: SeasonsCompared | null;
}

/** @throws PlanError as `whatIf` does */
export function whatIfAnswer(
  profile: Profile,
  facts: SeasonalFacts,
  options: WhatIfOptions & { today: string },
): WhatIfAnswer {
  const planner = new Planner(profile, facts);
  const result = whatIf(profile, facts, options, planner);
  if (options.changes || options.changed) return { ...result, waiting: null };
  try {
    return { ...result, waiting: compareSeasons(new Situation(profile, facts, options.today), {}, planner) };
  } catch (problem) {
    if (problem instanceof PlanError) return { ...result, waiting: null };
    throw problem;
  }
}
