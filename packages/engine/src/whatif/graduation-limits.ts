import type { ApplyOrWait } from '../decision-results.ts';
import type { Plan } from '../list/plan.ts';

/** Programs of the wanted specialties whose stated limit of years since graduation is broken now, and a season later. */
export function graduationLimits(now: Plan, then: Plan): ApplyOrWait['graduation'] {
  const wanted = new Set(now.listed.specialties);
  const limits = now.market.candidates.flatMap(({ program }) => {
    const limit = program.facts.maxYearsSinceGraduation?.[0];
    return limit && wanted.has(program.specialty) ? [{ code: program.code, limit: limit.value }] : [];
  });
  const yearsNow = now.market.applicant.yearsAtApplication;
  const yearsThen = then.market.applicant.yearsAtApplication;
  const broken = (years: number | null) => limits.filter(({ limit }) => years !== null && years > limit);
  const before = new Set(broken(yearsNow).map(({ code }) => code));
  return {
    yearsNow,
    yearsThen,
    brokenNow: before.size,
    brokenThen: broken(yearsThen).length,
    newly: broken(yearsThen)
      .map(({ code }) => code)
      .filter((code) => !before.has(code)),
  };
}
