import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { SeasonLog } from '@matchwright/inputs/season';
import { beforeChance } from '../visas/restriction-words.ts';
import { invitationDays } from './invitation-timing.ts';
import { nextSeason, nextSteps } from './next-cycle.ts';
import { postMatchFunnel } from './postmatch-funnel.ts';
import { postMatchGaps } from './postmatch-gaps.ts';
import type { PostMatch } from './postmatch-results.ts';
import { alternatives, reapplyCautions, resultWords, thisWeek } from './postmatch-words.ts';
import { seasonBasis } from './season-basis.ts';
import { stayingWell } from './staying-well.ts';

/** The season that a log tells of, and the one to plan for after it. */
export function seasonsOf(profile: Profile, log: SeasonLog): { season: number; next: number } {
  const season = log.season ?? profile.season;
  return { season, next: Math.max(season + 1, profile.season) };
}

/**
 * A season looked back on: the funnel against expectation, where it broke beyond chance, the gaps, and what repairs them
 * in the next one. Silence counts as no.
 * @param facts of the season looked back on, and of the next one
 * @param today ISO date
 */
export function postMatch(
  profile: Profile,
  log: SeasonLog,
  facts: { season: SeasonalFacts; next: SeasonalFacts },
  today: string,
): PostMatch {
  const past = { ...profile, season: facts.season.season.season };
  const coming = { ...profile, season: facts.next.season.season };
  const days = invitationDays(facts.season);
  const end = days !== null && today < days.last ? days.last : today;
  const basis = seasonBasis(past, log, facts.season, end);
  const result = resultOf(log);
  const funnel = postMatchFunnel(basis, result);
  const broke = funnel.find(({ verdict }) => verdict === 'fewer')?.stage ?? null;
  const { steps, notes } = nextSteps(coming, facts.next, today);
  return {
    season: past.season,
    result,
    funnel,
    broke,
    says: resultWords(result, funnel, broke),
    thisWeek: thisWeek(result),
    well: stayingWell(facts.season),
    gaps: postMatchGaps(basis, funnel),
    nextCycle: steps,
    next: nextSeason(basis, coming, facts.next),
    reapply: reapplyCautions(facts.season, coming.season),
    alternatives: alternatives(profile, facts.next),
    entryNotes: beforeChance({ profile: coming, facts: facts.next, today }),
    notes: [
      ...(days !== null && today < days.last
        ? ['This season is not over yet. Here every program without an answer counts as a no.']
        : []),
      ...(basis.specialties.some(({ from }) => from === 'counts')
        ? [
            'For totals we do not know which programs you applied to. We count each as an average program that may take you.',
          ]
        : []),
      ...notes,
    ],
  };
}

function resultOf({ result, applications }: SeasonLog): PostMatch['result'] {
  if (result) return result;
  return applications.some(({ history }) => history.some(({ status }) => status === 'matched'))
    ? 'matched'
    : null;
}
