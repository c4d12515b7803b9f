import type { Facts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { PlanError } from '../plan-error.ts';
import type { OddsResult, ProgramOdds } from '../results.ts';
import { readApplicant } from './applicant.ts';
import { expectedBase } from './base-rate.ts';
import { type ApplicantMarket, type Candidate, createMarket } from './market.ts';
import { mayBeClosed } from './policy.ts';
import { candidateChances, type SpecialtyNodes, specialtyNodes } from './program-odds.ts';
import { shiftFactors } from './shift.ts';

export interface OddsOptions {
  /** Codes of programs (any track). Left out: every program. */
  programs?: readonly string[] | undefined;
}

/** Odds of one applicant at every program, or at some, each with its additive account and what is unknown. */
export function odds(profile: Profile, facts: Facts, options: OddsOptions = {}): OddsResult {
  const market = createMarket(readApplicant(profile), facts);
  const wanted = options.programs ? wantedCandidates(market, options.programs) : market.candidates;
  const nodes = new Map<SpecialtyId, SpecialtyNodes>();
  const nodesOf = (specialty: SpecialtyId) => {
    const known = nodes.get(specialty) ?? specialtyNodes(market, specialty);
    nodes.set(specialty, known);
    return known;
  };
  return {
    season: profile.season,
    applicant: profile.applicant,
    programs: wanted.map((candidate) => programOdds(market, candidate, nodesOf(candidate.program.specialty))),
    notes: oddsNotes(market, facts),
  };
}

function wantedCandidates(market: ApplicantMarket, codes: readonly string[]): Candidate[] {
  return codes.map((code) => {
    const found = market.candidates.find(
      ({ program }) => program.code === code || program.tracks.some((track) => track.code === code),
    );
    if (!found) throw new PlanError('program', say`No offered program has the code ${code}.`);
    return found;
  });
}

function programOdds(market: ApplicantMarket, candidate: Candidate, nodes: SpecialtyNodes): ProgramOdds {
  const { program, policy } = candidate;
  const { interview, match } = candidateChances(market, candidate, nodes);
  return {
    code: program.code,
    name: program.name,
    city: program.city,
    state: program.state,
    specialty: program.specialty,
    eligible: policy.excluded === undefined,
    mayBeClosed: mayBeClosed(program, market.applicant, market.model.policy),
    ...(policy.excluded ? { excluded: policy.excluded } : {}),
    interview,
    match,
    factors: factorsOf(market, candidate),
    unknown: policy.unknown,
  };
}

/** Additive account, log-odds: the program's base for the average applicant, then each difference. */
function factorsOf(market: ApplicantMarket, candidate: Candidate) {
  const { model, draws, applicant } = market;
  const { terms } = draws.bySpecialty[candidate.program.specialty];
  const factors = [
    { name: BASE_NAMES[applicant.type], logOdds: expectedBase(candidate.base, candidate.baseSd) },
    ...shiftFactors(terms, model.effects),
  ];
  if (candidate.tied)
    factors.push({ name: say`Ties to ${candidate.program.state}`, logOdds: model.effects.stateTie.mean });
  if (candidate.policy.allowed > 0 && candidate.policy.allowed < 1) {
    factors.push({ name: say`Policies that may shut you out`, logOdds: Math.log(candidate.policy.allowed) });
  }
  return factors;
}

export const BASE_NAMES = {
  'us-md': say`This program and the average US MD applicant`,
  'us-do': say`This program and the average US DO applicant`,
  'us-img': say`This program and the average US-citizen IMG`,
  'non-us-img': say`This program and the average non-US-citizen IMG`,
} as const;

/** What a reader of any odds should know about this profile. */
export function oddsNotes(market: ApplicantMarket, facts: Facts): string[] {
  const { applicant } = market;
  const notes: string[] = [];
  if (applicant.step2 === null) {
    notes.push(
      say`No Step 2 CK score is given, so the odds are those of an average score, with a wider range.`,
    );
  }
  const img = applicant.type === 'us-img' || applicant.type === 'non-us-img';
  if (img && applicant.visaNeeded === null) {
    notes.push(
      say`Say whether you need a visa: the odds assume the average of your group, and no program is filtered.`,
    );
  }
  if (!facts.estimates) {
    notes.push(
      say`Our estimates for single programs are not loaded, so programs of one specialty look alike and ranges are wide.`,
    );
  }
  return notes;
}
