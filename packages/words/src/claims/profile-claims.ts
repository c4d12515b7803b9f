import { attemptClaims } from './attempt-claims.ts';
import type { Claim, Claimed } from './claim.ts';
import { examDateClaims } from './exam-date-claims.ts';
import { languageClaims } from './language-claims.ts';
import { letterLengthClaims } from './letter-length-claims.ts';
import { recordClaims } from './record-claims.ts';
import { relativeDateClaims } from './relative-date-claims.ts';
import { roleClaims } from './role-claims.ts';
import { schoolClaims } from './school-claims.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreRelationClaims } from './score-relation-claims.ts';
import { standingClaims } from './standing-claims.ts';
import { waitClaims } from './wait-claims.ts';
import { workLengthClaims } from './work-claims.ts';
import { workFieldClaims } from './work-field-claims.ts';
import { workPlaceClaims } from './work-place-claims.ts';

/** Everything a text says that the profile says otherwise; what the profile leaves open contradicts nothing. */
export function profileClaims(claimed: Claimed): Claim[] {
  return [
    scoreClaims,
    scoreRelationClaims,
    attemptClaims,
    recordClaims,
    examDateClaims,
    waitClaims,
    relativeDateClaims,
    workLengthClaims,
    letterLengthClaims,
    workFieldClaims,
    workPlaceClaims,
    roleClaims,
    schoolClaims,
    languageClaims,
    standingClaims,
  ].flatMap((check) => check(claimed));
}
