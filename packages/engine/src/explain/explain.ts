import type { ApplicantType, ProgramEstimate, SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { BaseOrigin, ExplainedSignal, Explanation } from '../decision-results.ts';
import { logistic } from '../math/index.ts';
import { readApplicant } from '../odds/applicant.ts';
import { type ApplicantMarket, type Candidate, candidateDraws, createMarket } from '../odds/market.ts';
import { oddsNotes } from '../odds/odds.ts';
import {
  candidateChances,
  chanceDraws,
  type SpecialtyNodes,
  signalDraws,
  specialtyNodes,
} from '../odds/program-odds.ts';
import { rangeOf } from '../odds/range.ts';
import { PlanError } from '../plan-error.ts';
import { evidenceFor } from './evidence.ts';
import { logOddsOf, RunningChance } from './running-chance.ts';
import { baseSources, explainedTerms } from './terms.ts';

/** Standard deviations on either side of the middle 90% of a normal variable. */
const NINETY = 1.645;

/**
 * The account of one program's odds for one person: each term with its range and source, the chance reached after
 * it, what a signal would add, and what evidence would change the chance most.
 * @param code of any track of the program
 * @throws PlanError when no offered program has the code
 */
export function explain(
  profile: Profile,
  facts: SeasonalFacts,
  code: string,
  options: { today?: string | undefined } = {},
): Explanation {
  const program = facts.programs.find(
    (one) => one.code === code || one.tracks.some((track) => track.code === code),
  );
  if (!program) throw new PlanError('program', say`No offered program has the code ${code}.`);
  const market = createMarket(readApplicant(profile), { ...facts, programs: [program] });
  const candidate = market.candidates[0] as Candidate;
  const nodes = specialtyNodes(market, program.specialty);
  const { interview, match } = candidateChances(market, candidate, nodes);
  const known = facts.estimates?.[program.code];
  const estimate = known?.interview[profile.applicant];
  const from = originOf(known, profile.applicant);
  const { excluded } = candidate.policy;
  const terms = explainedTerms(market, candidate, new RunningChance(nodes), from);
  const spread = estimate ?? market.model.prior[program.specialty][profile.applicant];
  const date = options.today ?? `${profile.season - 1}-01-01`;
  return {
    season: profile.season,
    code: program.code,
    name: program.name,
    specialty: program.specialty,
    eligible: excluded === undefined,
    ...(excluded ? { excluded } : {}),
    interview,
    match,
    onceInterviewed: {
      p: onceInterviewed(market, candidate, nodes),
      sources: [market.model.match[program.specialty][profile.applicant].source],
    },
    baseRate: {
      p: candidate.rate,
      lo90: logistic(spread.mean - NINETY * spread.sd),
      hi90: logistic(spread.mean + NINETY * spread.sd),
      from,
      sources: baseSources(from),
    },
    terms,
    signals: excluded ? [] : signalsAt(market, candidate, nodes, facts),
    evidence: evidenceFor(market, candidate, facts, nodes, date),
    notes: oddsNotes(market, facts),
  };
}

function originOf(known: ProgramEstimate | undefined, type: ApplicantType): BaseOrigin {
  if (!known) return 'specialty';
  return known.ownRate[type] ? 'own-rate' : 'like-it';
}

/** Chance of matching there over the seasons with an interview: better seasons count more. */
function onceInterviewed(market: ApplicantMarket, candidate: Candidate, nodes: SpecialtyNodes): number {
  const { interview, match } = chanceDraws(candidateDraws(candidate, market.draws), 1, nodes);
  return rangeOf(match).p / rangeOf(interview).p;
}

function signalsAt(
  market: ApplicantMarket,
  candidate: Candidate,
  nodes: SpecialtyNodes,
  facts: SeasonalFacts,
): ExplainedSignal[] {
  const rule = facts.season.signals[candidate.program.specialty].value;
  const own = candidateDraws(candidate, market.draws);
  const { allowed } = candidate.policy;
  const without = chanceDraws(own, allowed, nodes).interview;
  return (['gold', 'silver'] as const).flatMap((level) => {
    if (rule[level] === 0) return [];
    const column = signalDraws(market.draws, level, rule.tiered) as Float64Array;
    const effect = rule.tiered ? (level === 'gold' ? 'signalGold' : 'signalSilver') : 'signalSingle';
    const signalled = chanceDraws(own, allowed, nodes, column).interview;
    return [
      {
        level,
        name: rule.tiered ? (level === 'gold' ? say`Gold signal` : say`Silver signal`) : say`Signal`,
        logOdds: logOddsOf(column),
        interview: rangeOf(signalled),
        gain: rangeOf(signalled.map((p, d) => p - (without[d] as number))),
        sources: [market.model.effects[effect].source],
      },
    ];
  });
}
