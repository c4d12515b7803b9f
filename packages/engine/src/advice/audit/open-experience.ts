import { say } from '@matchwright/speech';
import { counted } from '../../words/word-forms.ts';
import type { Situation } from '../situation.ts';
import type { OpenField } from './open-field.ts';

/** Kinds whose months in the United States count as hands-on. */
const HANDS_ON: ReadonlySet<string> = new Set(['hands-on', 'internship', 'residency']);

export function openExperience(situation: Situation): OpenField | null {
  const { profile, isImg } = situation;
  if (!isImg || profile.experience.length > 0 || profile.noUsExperience === true) return null;
  const months = situation.figure('advice.audit.usce_months');
  return {
    id: 'experience',
    place: 'experience',
    topic: 'experience',
    label: say`Your clinical experience`,
    why: say`Nothing is entered, so the chance counts the average of applicants like you. "None so far" is an answer, too.`,
    answers: [
      { says: say`No US experience`, changes: [{ path: 'noUsExperience', value: true }] },
      {
        says: say`${counted(months, 'month')} of hands-on work in the United States`,
        changes: [{ path: 'experience[0]', value: { field: [], kind: 'hands-on', country: 'US', months } }],
      },
    ],
    effect: 'perUsceMonth',
    parameters: ['advice.audit.usce_months'],
  };
}

const OPEN = say`Without its length, the chance counts the average of applicants like you, which may be more than yours.`;

/** Hands-on work in the United States without its length: open while no month is known, else nothing beyond the known. */
export function openMonths(situation: Situation): OpenField[] {
  if (!situation.isImg) return [];
  const { usceMonths } = situation.applicant;
  const most = situation.figure('advice.audit.usce_months');
  return situation.profile.experience.flatMap(({ kind, country, months }, i) => {
    if (!HANDS_ON.has(kind) || country !== 'US' || months !== undefined) return [];
    const path = `experience[${i}].months`;
    return [
      {
        id: path,
        place: path,
        topic: 'experience',
        label: say`The months of experience ${i + 1}`,
        why:
          usceMonths === null
            ? OPEN
            : say`Hands-on work in the United States without its length counts as none.`,
        answers: [1, most].map((value) => ({
          says: counted(value, 'month'),
          changes: [{ path, value }],
        })),
        effect: 'perUsceMonth',
        parameters: ['advice.audit.usce_months'],
      },
    ];
  });
}
