import type { FactField, SpecialtyId } from '@matchwright/facts';
import { candidateChances, type SpecialtyNodes, signalDraws, specialtyNodes } from '../odds/program-odds.ts';
import type { ListedProgram } from '../results.ts';
import type { ListMember } from './list-chance.ts';
import type { Plan } from './plan.ts';
import { distinguishing, rateScale, reasonsFor } from './reasons.ts';

/** What decides whether a person may apply at all; a field without a statement is unknown. */
const DECIDING = [
  'imgConsidered',
  'visaJ1',
  'visaH1b',
  'minStep2',
  'maxAttempts',
  'maxYearsSinceGraduation',
  'usceMonthsMin',
  'usceRequired',
] as const satisfies FactField[];

/** The members of a plan's list as people read them, by specialty, the better chance first; `only` some of them. */
export function describeMembers(
  plan: Plan,
  members: ListMember[],
  only: ListMember[] = members,
): ListedProgram[] {
  const scale = rateScale(plan.market);
  const nodes = new Map<SpecialtyId, SpecialtyNodes>();
  for (const id of plan.listed.specialties) nodes.set(id, specialtyNodes(plan.market, id));
  const described = only.map(({ choice, level, tiered }): ListedProgram => {
    const { candidate, utility, pinned, wish } = choice;
    const { program, policy } = candidate;
    const signal = signalDraws(plan.market.draws, level, tiered);
    const chances = candidateChances(
      plan.market,
      candidate,
      nodes.get(program.specialty) as SpecialtyNodes,
      signal,
    );
    return {
      code: program.code,
      name: program.name,
      city: program.city,
      state: program.state,
      specialty: program.specialty,
      level,
      ...chances,
      utility,
      pinned,
      ...(wish === undefined ? {} : { signalSet: wish }),
      reasons: reasonsFor(choice, level, tiered, plan.market, scale, plan.profile.preferences),
      unknown: policy.unknown,
      allUnknown: DECIDING.some((field) => program.facts[field]?.length) ? 0 : DECIDING.length,
      sameInstitution: members
        .filter((m) => m.choice !== choice && m.choice.candidate.program.institution === program.institution)
        .map((m) => m.choice.candidate.program.code),
    };
  });
  const told = distinguishing(described);
  const rows = described.map((row) => ({ ...row, reasons: row.reasons.filter((one) => told.has(one)) }));
  const order = plan.listed.specialties;
  return rows.sort(
    (a, b) =>
      order.indexOf(a.specialty) - order.indexOf(b.specialty) ||
      b.match.p - a.match.p ||
      a.code.localeCompare(b.code),
  );
}
