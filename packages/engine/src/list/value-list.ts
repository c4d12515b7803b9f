import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { readApplicant } from '../odds/applicant.ts';
import { createMarket } from '../odds/market.ts';
import { PlanError } from '../plan-error.ts';
import type { Level, Range } from '../results.ts';
import { type ListMember, listChance } from './list-chance.ts';
import { programUtility, wantedSpecialties } from './preferences.ts';

export interface ValuedList {
  match: Range;
  expectedInterviews: number;
  bySpecialty: Partial<Record<SpecialtyId, Range>>;
}

/**
 * The chance of matching with a list of the person's own, valued exactly like an optimal one.
 * @throws PlanError naming the entry whose code is no offered program
 */
export function valueList(
  profile: Profile,
  facts: SeasonalFacts,
  entries: readonly { code: string; level: Level }[],
): ValuedList {
  const market = createMarket(readApplicant(profile), facts);
  const byCode = new Map(market.candidates.map((candidate) => [candidate.program.code, candidate]));
  const stars = wantedSpecialties(profile, Object.keys(facts.model.population) as SpecialtyId[]);
  const members = entries.map(({ code, level }, i): ListMember => {
    const candidate = byCode.get(code);
    if (!candidate) throw new PlanError(`list[${i}].code`, say`No offered program has the code ${code}.`);
    const { specialty } = candidate.program;
    const utility = programUtility(candidate.program, stars.get(specialty) ?? 1, profile);
    return {
      choice: { candidate, utility, pinned: false },
      level,
      tiered: facts.season.signals[specialty].value.tiered,
    };
  });
  const chance = listChance(market, members, profile.interviews);
  return {
    match: chance.match,
    expectedInterviews: chance.expectedInterviews,
    bySpecialty: Object.fromEntries([...chance.bySpecialty].map(([id, { match }]) => [id, match])),
  };
}
