import type { SpecialtyId } from '@matchwright/facts';
import type { PlanStage } from '../../dates/season-day.ts';
import { noneOpen } from '../../list/none-open.ts';
import { COUPLE_NOTE } from '../../list/notes.ts';
import { NONE_CONSIDERED } from '../../list/preferences.ts';
import { PlanError } from '../../plan-error.ts';
import type { Range } from '../../results.ts';
import { beforeChance } from '../../visas/restriction-words.ts';
import { Planner } from '../../whatif/planner.ts';
import { type CertificateBeside, certificateBeside } from '../certificate-notes.ts';
import type { Situation } from '../situation.ts';

/** Where a person stands with the best list for the profile as it is. */
export interface Standing extends CertificateBeside {
  /** Chance of matching; null when nothing can be planned. */
  match: Range | null;
  /** Greatest chance first. */
  bySpecialty: { specialty: SpecialtyId; match: Range }[];
  /** Programs on the list. */
  programs: number;
  expectedInterviews: number;
  /** Most interviews that the person can attend; null when the profile names none. */
  attend: number | null;
  /** Too little is known for a single number: only the range says something. */
  vague: boolean;
  /** What to know of the chance when two people match as a couple; null for one person. */
  coupleNote: string | null;
  /** An entry restriction that the chance does not count, to stand before it. */
  entryNotes: string[];
  /** Where the season stands, which says what a chance of the list still tells. */
  stage: PlanStage;
  /** Why no program can take the person, so that the chance is 0; null when one can. */
  noneOpen: string | null;
  /** Why there is no chance, and what to do about it; null when there is one. */
  cannot: string | null;
}

/** @param open ids of what is missing */
export function standing(situation: Situation, open: readonly string[]): Standing {
  const planner = situation.planner();
  const cannot = whyNoChance(situation);
  if (planner === null || cannot !== null)
    return {
      match: null,
      bySpecialty: [],
      programs: 0,
      expectedInterviews: 0,
      attend: null,
      vague: true,
      coupleNote: null,
      entryNotes: beforeChance(situation),
      ...certificateBeside(situation),
      stage: situation.stage,
      noneOpen: null,
      cannot,
    };
  const { chance, plan } = planner.base;
  return {
    match: chance.match,
    bySpecialty: [...chance.bySpecialty]
      .map(([specialty, one]) => ({ specialty, match: one.match }))
      .sort((a, b) => b.match.p - a.match.p),
    programs: plan.solution.selected.length,
    expectedInterviews: chance.expectedInterviews,
    attend: situation.profile.interviews ?? null,
    vague: isVague(situation, open),
    coupleNote: situation.profile.couple === true ? COUPLE_NOTE : null,
    entryNotes: beforeChance(situation),
    ...certificateBeside(situation),
    stage: situation.stage,
    noneOpen: noneOpen(plan, situation.today),
    cannot: null,
  };
}

/** Without a score, or without knowing whether a graduate of a school abroad needs a visa, the group's average speaks. */
function isVague({ profile, isImg }: Situation, open: readonly string[]): boolean {
  if (isImg) return open.includes('exams.step2ck.score') || open.includes('visa.needed');
  return profile.exams.every(({ score }) => score === undefined);
}

/** Why there is no chance, and what to do about it; null when there is one. */
export function whyNoChance(situation: Situation): string | null {
  const { specialties, profile } = situation;
  if (situation.planner() === null) return whyNoPlan(situation);
  const { pin, signals } = profile.preferences;
  const named = pin.length > 0 || Object.values(signals).some((wish) => wish !== 'none');
  if (specialties.length === 0 && !named) return NONE_CONSIDERED;
  return situation.obstacle();
}

/** Planning is tried again for its message, which the situation does not keep. */
function whyNoPlan({ profile, facts }: Situation): string | null {
  try {
    new Planner(profile, facts);
    return null;
  } catch (problem) {
    if (problem instanceof PlanError) return problem.message;
    throw problem;
  }
}
