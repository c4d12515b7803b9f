import { say } from '@matchwright/speech';
import type { BaseOrigin, ExplainedTerm } from '../decision-results.ts';
import { expectedBase } from '../odds/base-rate.ts';
import type { ApplicantMarket, Candidate } from '../odds/market.ts';
import { BASE_NAMES } from '../odds/odds.ts';
import type { SharedEffect } from '../odds/shift.ts';
import { logOddsOf, programDoubt, type RunningChance } from './running-chance.ts';

/** Our own fit, which the estimates of single programs and the specialty averages come from. */
const FIT_SOURCE = 'matchwright-fit';
/** The programs' own reports of whom they interviewed, read for the fit. */
const RATES_SOURCE = 'reported-interviews-2024';

/** The order in which a person reads them: score, years, visa, experience, further exams and attempts. */
const ORDER: readonly SharedEffect[] = [
  'step2Per10',
  'perYearSinceGraduation',
  'visaNeeded',
  'perUsceMonth',
  'step3Passed',
  'failedStep1',
  'failedStep2',
];

/** The additive account: base, the applicant's terms, ties, policies, each with the chance reached. */
export function explainedTerms(
  market: ApplicantMarket,
  candidate: Candidate,
  running: RunningChance,
  from: BaseOrigin,
): ExplainedTerm[] {
  const { applicant, draws, model } = market;
  const shared = draws.bySpecialty[candidate.program.specialty];
  const base = programDoubt(market, candidate).map(
    (own, d) => candidate.base + own + (shared.level[d] as number),
  );
  const terms: AccountLine[] = [
    {
      id: 'base',
      name: BASE_NAMES[applicant.type],
      // The same figure as in the odds: log-odds of the expected chance, not the mean of the log-odds.
      logOdds: { ...logOddsOf(base), mean: expectedBase(candidate.base, candidate.baseSd) },
      after: running.add(base),
      sources: baseSources(from),
      note:
        from !== 'specialty'
          ? null
          : say`No figure of its own is loaded for this program, so it counts as an average one of its specialty.`,
    },
  ];
  for (const effect of ORDER) {
    const at = shared.terms.findIndex((term) => term.effect === effect);
    const term = shared.terms[at];
    const column = shared.byTerm[at];
    if (!term || !column || (term.amount === 0 && term.amountSd === 0)) continue;
    const { source, note } = model.effects[effect];
    terms.push({
      id: effect,
      name: term.name,
      logOdds: logOddsOf(column),
      after: running.add(column),
      sources: [source],
      note: note ?? null,
    });
  }
  if (candidate.tied) {
    const { source, note } = model.effects.stateTie;
    const name = say`Ties to ${candidate.program.state}`;
    terms.push({
      id: 'tie',
      name,
      logOdds: logOddsOf(draws.tie),
      after: running.add(draws.tie),
      sources: [source],
      note: note ?? null,
    });
  }
  return multiplied([...terms, ...policyTerm(market, candidate, running)]);
}

/** A term before it is known what it does to the chance reached by then. */
type AccountLine = Omit<ExplainedTerm, 'times'>;

/** Our fit, and the report that it used where there is one. */
export function baseSources(from: BaseOrigin): string[] {
  return from === 'own-rate' ? [FIT_SOURCE, RATES_SOURCE] : [FIT_SOURCE];
}

/**
 * The factor between two chances that stand under each other. Effects multiply odds, policies the chance. An average over
 * draws and seasons lies nearer to the middle than the log-odds of the terms would add up to, so the factor is taken from
 * the chances themselves.
 */
function multiplied(lines: readonly AccountLine[]): ExplainedTerm[] {
  return lines.map((line, index) => {
    const before = lines[index - 1]?.after;
    if (before === undefined || line.logOdds === null) return { ...line, times: null };
    if (line.id === 'policies') return { ...line, times: { of: 'chance', factor: line.after / before } };
    return { ...line, times: { of: 'odds', factor: oddsOf(line.after) / oddsOf(before) } };
  });
}

const oddsOf = (p: number) => p / (1 - p);

/** Policies multiply the chance; on the scale of the terms that is the logarithm of what they leave. */
function policyTerm(
  { model }: ApplicantMarket,
  { policy }: Candidate,
  running: RunningChance,
): AccountLine[] {
  const { allowed, excluded, unknown } = policy;
  if (excluded) {
    return [
      {
        id: 'policies',
        name: excluded.says,
        logOdds: null,
        after: 0,
        sources: excluded.source === null ? [] : [excluded.source],
        note: null,
      },
    ];
  }
  if (allowed === 1) return [];
  const logOdds = Math.log(allowed);
  return [
    {
      id: 'policies',
      name: say`Policies that may shut you out`,
      logOdds: { mean: logOdds, lo90: logOdds, hi90: logOdds },
      after: running.with(allowed),
      sources: [model.policy.source],
      note: unknown.map(({ says }) => says).join(' '),
    },
  ];
}
