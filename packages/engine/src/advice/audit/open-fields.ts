import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { dollars } from '../../words/money-words.ts';
import { SPECIALTY_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { openExams } from './open-exams.ts';
import { openExperience, openMonths } from './open-experience.ts';
import type { OpenField } from './open-field.ts';
import { openCertificate, openCitizenship, openGraduation, openVisa } from './open-person.ts';

/** Stars of a specialty that is tried, as the form assumes them. */
const MIDDLE_STARS = 3;

/** What this profile leaves open and the odds or the rules would read, in the order of the form. */
export function openFields(situation: Situation): OpenField[] {
  return [
    openSpecialties(situation),
    ...openExams(situation),
    openVisa(situation),
    openGraduation(situation),
    openExperience(situation),
    ...openMonths(situation),
    openBudget(situation),
    openCertificate(situation),
    openCitizenship(situation),
  ].filter((one) => one !== null);
}

function openSpecialties({ specialties, facts }: Situation): OpenField | null {
  if (specialties.length > 0) return null;
  const known = Object.keys(facts.model.population) as SpecialtyId[];
  return {
    id: 'preferences.specialties',
    place: 'preferences.specialties',
    topic: 'specialty',
    label: say`The specialties you want`,
    why: say`No specialty has a star, so the list is empty and there is no chance to work out.`,
    answers: known.map((id) => ({
      says: say`${SPECIALTY_NAMES[id]} alone`,
      changes: [{ path: `preferences.specialties.${id}`, value: MIDDLE_STARS }],
    })),
    effect: null,
    parameters: [],
  };
}

function openBudget(situation: Situation): OpenField | null {
  if (situation.profile.budget !== undefined) return null;
  const budgets = ['small', 'large'].map((size) => situation.figure(`advice.audit.budget_${size}`));
  return {
    id: 'budget',
    place: 'budget',
    topic: 'season',
    label: say`Your budget for application fees`,
    why: say`It decides how many programs the list can hold.`,
    answers: budgets.map((value) => ({ says: dollars(value), changes: [{ path: 'budget', value }] })),
    effect: null,
    parameters: ['advice.audit.budget_small', 'advice.audit.budget_large'],
  };
}
