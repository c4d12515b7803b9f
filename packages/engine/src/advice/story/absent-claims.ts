import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import { clausesOf } from './clauses.ts';
import type { MarkedWords } from './privacy.ts';

/** Something that the person writes of, and of which the profile has nothing. */
export interface AbsentClaim extends MarkedWords {
  says: string;
  /** Where it would be entered. */
  against: string;
}

interface Claim {
  words: RegExp;
  /** That the profile has none. */
  says: string;
  /** A school in the United States has its rotations there. */
  fromAbroad?: true;
  against: string;
  has: (profile: Profile) => boolean;
}

const PRINTED = /publi|paper|article|abstract|journal|chapter|case report|review|book/i;
const US = '(?:US|U\\.S\\.?|USA|United States|America|American)';
const ROTATION = '(?:rotations?|electives?|externships?|observerships?|sub-?internships?|clerkships?)';

const CLAIMS: readonly Claim[] = [
  {
    words:
      /\bI (?:have |had |also |recently |then )*(?:co-?)?(?:published|authored)\b|\bmy (?:own |first |recent )*(?:publications?|published (?:papers?|articles?|work))\b/i,
    says: say`Your profile has no publication.`,
    against: 'scholarship',
    has: ({ scholarship }) => scholarship.some(({ kind }) => PRINTED.test(kind)),
  },
  {
    words:
      /\bI (?:have |had |also |recently |then )*(?:did|done|conducted|carried out|led|joined|worked (?:on|in)|took part in|presented|completed) (?:[\w-]+ ){0,3}?research\b|\bmy (?:own |first |clinical )*research\b|\bI (?:was|worked as) an? (?:[\w-]+ )?research (?:fellow|assistant|scholar|coordinator)\b/i,
    says: say`Your profile has no research.`,
    against: 'scholarship',
    has: ({ scholarship, experience }) =>
      scholarship.length > 0 || experience.some(({ kind }) => kind === 'research'),
  },
  {
    words: new RegExp(
      `\\b(?:my|I (?:have |had )?(?:did|done|completed|finished)|during (?:a|an)) (?:[\\w-]+ ){0,3}?${US} (?:[\\w-]+ ){0,2}?${ROTATION}\\b|\\b(?:my|I (?:have |had )?(?:did|done|completed|finished)|during (?:a|an)) (?:[\\w-]+ ){0,3}?${ROTATION} in (?:the )?${US}(?=\\W|$)`,
      'i',
    ),
    says: say`Your profile has no rotation in the United States.`,
    fromAbroad: true,
    against: 'experience',
    has: ({ experience }) => experience.some(({ country }) => country === 'US' || country === undefined),
  },
  {
    words:
      /\bI (?:have |had |also |then )*(?:taught|tutored) (?:[\w-]+ ){0,3}?(?:students|interns|residents|nurses|classes|courses)\b/i,
    says: say`Your profile has no teaching.`,
    against: 'strengths.teaching',
    has: ({ strengths, experience }) =>
      strengths.teaching === true || experience.some(({ kind }) => kind === 'teaching'),
  },
  {
    words: /\bI (?:have |had |also |then )*volunteered\b|\bmy volunteer (?:work|service)\b/i,
    says: say`Your profile has no volunteer work.`,
    against: 'experience',
    has: ({ strengths, experience }) =>
      strengths.underserved === true || experience.some(({ kind }) => kind === 'volunteer'),
  },
];

/** Wishes, plans and what did not happen claim nothing. */
const NOT_CLAIMED =
  /\b(?:will|would|want(?:ed)?|hoped?|plan(?:s|ned)?|next|future|never|no|not|without|wish(?:ed)?|aim)\b|n['’]t\b/i;

const WHAT_TO_DO = say`Add it there, with its date, or take it out of your story.`;

/** Claims of work that nothing in the profile shows. */
export function absentClaims(text: string, { profile, isImg }: Situation): AbsentClaim[] {
  return clausesOf(text).flatMap((clause) => {
    if (NOT_CLAIMED.test(clause.text)) return [];
    return CLAIMS.flatMap(({ words, says, fromAbroad, against, has }): AbsentClaim[] => {
      const found = words.exec(clause.text);
      if (!found || has(profile) || (!isImg && fromAbroad)) return [];
      const start = clause.start + found.index;
      const end = start + found[0].length;
      return [{ text: found[0], start, end, says: `${says} ${WHAT_TO_DO}`, against }];
    });
  });
}
