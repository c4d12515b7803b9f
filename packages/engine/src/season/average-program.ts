import type { SpecialtyId } from '@matchwright/facts';
import type { ApplicantMarket } from '../odds/market.ts';
import type { CountedApplication } from './application-table.ts';

/**
 * A program of a specialty of which nothing is known but that it may take the person: its log-odds have the mean of
 * all such programs and their spread besides its own. Null when every program is closed.
 */
export function averageProgram(
  market: ApplicantMarket,
  specialty: SpecialtyId,
): CountedApplication['candidate'] | null {
  const open = market.candidates.filter(
    ({ program, policy }) => program.specialty === specialty && policy.allowed > 0,
  );
  const [first] = open;
  if (!first) return null;
  const mean = (of: (candidate: (typeof open)[number]) => number) =>
    open.reduce((sum, candidate) => sum + of(candidate), 0) / open.length;
  const base = mean((one) => one.base);
  const spread = mean((one) => (one.base - base) ** 2 + one.baseSd ** 2);
  return {
    base,
    baseSd: Math.sqrt(spread),
    tied: false,
    policy: { ...first.policy, allowed: mean(({ policy }) => policy.allowed) },
    program: first.program,
  };
}

/** Applications of which only the number is known, with the interviews that came of them. */
export function countedApplications(
  market: ApplicantMarket,
  specialty: SpecialtyId,
  { applications, interviews }: { applications: number; interviews: number },
): CountedApplication[] {
  const candidate = averageProgram(market, specialty);
  if (!candidate) return [];
  return Array.from({ length: Math.max(applications, interviews) }, (_, i) => ({
    candidate,
    level: 'applied',
    tiered: false,
    evidence: i < interviews ? 'invited' : 'silent',
    attends: i < interviews,
    utility: 1,
  }));
}
