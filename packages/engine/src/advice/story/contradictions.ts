import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import { clausesOf } from './clauses.ts';
import { type Contradiction, examContradictions } from './exam-claims.ts';
import { lifeContradictions } from './life-claims.ts';

const NEVER_FAILED =
  /\bI (?:have |had )?never failed (?:an?|any) (?:exam|step|test|usmle)|\bI (?:have |had )?(?:passed|cleared) (?:all|every|each)(?: of)? (?:(?:my|the|three|USMLE) ){0,3}(?:exams?|steps?|boards?)\b[^.;]{0,20}\bfirst (?:attempt|try|time|sitting)\b|\b(?:I (?:have|had) no|without (?:any|a)) failed attempts?\b/i;

/**
 * What an answer says that the profile says otherwise: years, numbers of attempts, scores, the country of the school,
 * months in the United States. Cautious: whatever may be meant in another way is left alone.
 */
export function contradictions(text: string, situation: Situation): Contradiction[] {
  const found = clausesOf(text).flatMap((clause) => [
    ...examContradictions(clause, situation),
    ...lifeContradictions(clause, situation),
  ]);
  return [...found, ...neverFailed(text, situation)].sort((a, b) => a.start - b.start);
}

function neverFailed(text: string, { profile }: Situation): Contradiction[] {
  const claim = NEVER_FAILED.exec(text);
  const failed = profile.exams.findIndex(({ result }) => result === 'fail');
  if (!claim || failed < 0) return [];
  const says = say`You write that you never failed an exam. Your profile has a failed attempt.`;
  return [{ says, start: claim.index, end: claim.index + claim[0].length, against: `exams[${failed}]` }];
}
