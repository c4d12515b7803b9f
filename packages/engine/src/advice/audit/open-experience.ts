import { counted } from '../../words/word-forms.ts';
import type { Situation } from '../situation.ts';
import type { OpenField } from './open-field.ts';

/** Kinds whose months in the United States count as hands-on. */
const HANDS_ON: ReadonlySet<string> = new Set(['hands-on', 'internship', 'residency']);

export function openExperience(situation: Situation): OpenField | null {
  const { profile, isImg } = situation;
  if (!isImg || profile.experience.length > 0) return null;
  const months = situation.figure('advice.audit.usce_months');
  const entry = (value: object) => [{ path: 'experience[0]', value: { field: [], ...value } }];
  return {
    id: 'experience',
    place: 'experience',
    topic: 'experience',
    label: 'Your clinical experience',
    why: 'Hands-on work in the United States counts in the odds, and some programs ask for it.',
    answers: [
      { says: 'No US experience', changes: entry({ kind: 'practice', months: 0 }) },
      {
        says: `${counted(months, 'month')} of hands-on work in the United States`,
        changes: entry({ kind: 'hands-on', country: 'US', months }),
      },
    ],
    effect: 'perUsceMonth',
    parameters: ['advice.audit.usce_months'],
  };
}

/** Hands-on work in the United States without its length counts as nothing. */
export function openMonths(situation: Situation): OpenField[] {
  if (!situation.isImg) return [];
  const most = situation.figure('advice.audit.usce_months');
  return situation.profile.experience.flatMap(({ kind, country, months }, i) => {
    if (!HANDS_ON.has(kind) || country !== 'US' || months !== undefined) return [];
    const path = `experience[${i}].months`;
    return [
      {
        id: path,
        place: path,
        topic: 'experience',
        label: `The months of experience ${i + 1}`,
        why: 'Hands-on work in the United States without its length counts as none.',
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
