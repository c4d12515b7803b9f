import type { SeasonalFacts } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import type { Evidence } from '../decision-results.ts';
import { type ApplicantMarket, type Candidate, candidateDraws } from '../odds/market.ts';
import type { SpecialtyNodes } from '../odds/program-odds.ts';
import type { ShiftTerm } from '../odds/shift.ts';
import { openQuestions } from '../verify/questions.ts';
import { meanInterview } from './running-chance.ts';

/** Fields of a profile that are yes or no: known means one of the two, not one standard deviation off. */
const YES_OR_NO = new Set(['visaNeeded', 'step3Passed', 'failedStep1', 'failedStep2']);
/** Mean distance of a normal variable from its mean, in standard deviations: √(2/π). */
const MEAN_DISTANCE = Math.sqrt(2 / Math.PI);

/**
 * What could be found out about this chance, the one that would move it most first: open policies answered, open
 * fields of the profile filled in, the program's own rate known.
 */
export function evidenceFor(
  market: ApplicantMarket,
  candidate: Candidate,
  facts: SeasonalFacts,
  nodes: SpecialtyNodes,
  date: string,
): Evidence[] {
  if (candidate.policy.excluded) return [];
  const now = meanInterview(candidateDraws(candidate, market.draws), candidate.policy.allowed, nodes);
  const evidence = [
    ...policyEvidence(market, candidate, facts, nodes, date, now),
    ...profileEvidence(market, candidate, nodes, now),
    rateEvidence(market, candidate, nodes, now),
  ];
  return evidence.sort((a, b) => b.change - a.change || a.id.localeCompare(b.id));
}

function policyEvidence(
  market: ApplicantMarket,
  candidate: Candidate,
  facts: SeasonalFacts,
  nodes: SpecialtyNodes,
  date: string,
  now: number,
): Evidence[] {
  return openQuestions(market, candidate, facts, date).map(({ field, text, chance, ifYes, ifNo }) => {
    const after = (then: Candidate) =>
      meanInterview(candidateDraws(then, market.draws), then.policy.allowed, nodes);
    return described({
      id: field,
      kind: 'policy',
      says: text,
      now,
      favourable: after(ifYes),
      unfavourable: after(ifNo),
      chance,
    });
  });
}

function profileEvidence(
  market: ApplicantMarket,
  candidate: Candidate,
  nodes: SpecialtyNodes,
  now: number,
): Evidence[] {
  const { draws, model, applicant } = market;
  const { terms, byTerm } = draws.bySpecialty[candidate.program.specialty];
  const own = candidateDraws(candidate, draws);
  return terms.flatMap((term, t) => {
    if (term.amountSd === 0) return [];
    const column = byTerm[t] as Float64Array;
    const effect = model.effects[term.effect].mean;
    const at = (amount: number) =>
      meanInterview(
        own.map((logOdds, d) => logOdds - (column[d] as number) + amount * effect),
        candidate.policy.allowed,
        nodes,
      );
    const share = model.population[candidate.program.specialty][applicant.type].visaNeeded;
    const [high, low, chanceHigh] = YES_OR_NO.has(term.effect)
      ? [at(1 - share), at(-share), share]
      : [at(term.amountSd), at(-term.amountSd), 0.5];
    const better = high >= low;
    return [
      described(
        {
          id: term.effect,
          kind: 'profile',
          says: openField(term),
          now,
          favourable: better ? high : low,
          unfavourable: better ? low : high,
          chance: better ? chanceHigh : 1 - chanceHigh,
        },
        YES_OR_NO.has(term.effect) ? 1 : MEAN_DISTANCE,
      ),
    ];
  });
}

/** The program's own rate known: one standard deviation above or below our estimate. */
function rateEvidence(
  market: ApplicantMarket,
  candidate: Candidate,
  nodes: SpecialtyNodes,
  now: number,
): Evidence {
  const certain = candidateDraws({ ...candidate, baseSd: 0 }, market.draws);
  const at = (z: number) =>
    meanInterview(
      certain.map((logOdds) => logOdds + candidate.baseSd * z),
      candidate.policy.allowed,
      nodes,
    );
  return described(
    {
      id: 'program-rate',
      kind: 'program',
      says: say`How many applicants like the average of your group this program interviews in the season.`,
      now,
      favourable: at(1),
      unfavourable: at(-1),
      chance: 0.5,
    },
    MEAN_DISTANCE,
  );
}

/** @param distance mean distance of the truth from the middle, in units of the two ends' distance from it */
function described(ends: Omit<Evidence, 'change'>, distance = 1): Evidence {
  const { now, favourable, unfavourable, chance } = ends;
  const change = chance * Math.abs(favourable - now) + (1 - chance) * Math.abs(unfavourable - now);
  return { ...ends, change: distance * change };
}

function openField(term: ShiftTerm): string {
  return say`${term.name}: fill it in. The ends show one standard deviation of your group, or yes and no.`;
}
