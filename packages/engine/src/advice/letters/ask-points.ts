import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { listed } from '../../words/word-forms.ts';
import { SPECIALTY_WORDS } from './field-words.ts';
import type { LetterAuthor } from './letter-author.ts';

interface Asked extends Pick<LetterAuthor, 'field' | 'handsOn'> {
  /** Specialties that the letter will go to. */
  specialties: readonly SpecialtyId[];
  /** What a reader of the scores will ask about. */
  concerns: readonly string[];
}

/** What to ask an author to write about, said to the applicant: points to talk through, never sentences for the letter. */
export function askPoints({ field, handsOn, specialties, concerns }: Asked): string[] {
  return [
    handsOn === false
      ? say`One or two moments that they saw: a question you asked, a patient you presented, what you read up on.`
      : say`One or two patients you cared for together: what you did, how you thought, how it ended.`,
    say`How you work: on time, prepared, honest about what you do not know, good with the team.`,
    concerns.length > 0
      ? say`How you compare with other students and residents they know, in plain words. This answers ${listed(concerns)}.`
      : say`How you compare with other students and residents they know, in plain words.`,
    ...bothAges(field, specialties),
  ];
}

function bothAges(field: LetterAuthor['field'], specialties: readonly SpecialtyId[]): string[] {
  if (!specialties.includes('med-peds'))
    return [
      say`That you have chosen ${listed(specialties.map((id) => SPECIALTY_WORDS[id]))}, and why they believe it.`,
    ];
  const other =
    field === 'internal-medicine'
      ? say`That you want to care for children as well as adults, if they have seen it or you have told them why.`
      : field === 'pediatrics'
        ? say`That you want to care for adults as well as children, if they have seen it or you have told them why.`
        : say`That you want to care for both ages, and what they saw that shows it.`;
  if (specialties.length === 1) return [other];
  return [
    other,
    say`One letter can serve several specialties if it does not call one of them your only goal. Ask for that.`,
  ];
}

/**
 * The same points as the applicant says them to the author. What a result of an exam has to do with it is left to
 * the applicant to tell.
 */
export function authorPoints({ field, handsOn, specialties }: Omit<Asked, 'concerns'>): string[] {
  return [
    handsOn === false
      ? say`One or two moments that you saw: a question I asked, a patient I presented, what I read up on.`
      : say`One or two patients we cared for together: what I did, how I thought, how it ended.`,
    say`How I work: on time, prepared, honest about what I do not know, good with the team.`,
    say`How I compare with other students and residents you know, in plain words.`,
    ...bothAgesToAuthor(field, specialties),
  ];
}

function bothAgesToAuthor(field: LetterAuthor['field'], specialties: readonly SpecialtyId[]): string[] {
  if (!specialties.includes('med-peds'))
    return [
      say`That I have chosen ${listed(specialties.map((id) => SPECIALTY_WORDS[id]))}, if you believe it, and why.`,
    ];
  const other =
    field === 'internal-medicine'
      ? say`That I want to care for children as well as adults, if you have seen it or I have told you why.`
      : field === 'pediatrics'
        ? say`That I want to care for adults as well as children, if you have seen it or I have told you why.`
        : say`That I want to care for both ages, and what you saw that shows it.`;
  if (specialties.length === 1) return [other];
  return [other, say`The letter serves several specialties, so please call none of them my only goal.`];
}
