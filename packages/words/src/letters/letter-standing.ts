import type { SeasonalFacts } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { findPrograms } from '../names/program-names.ts';
import type { ReviewRequest } from '../review.ts';
import { isLetterKind } from './letter-kinds.ts';
import { letterRival } from './letter-rival.ts';
import type { LetterStanding } from './letter-types.ts';
import { sendWindow } from './send-window.ts';

export type LetterRequest = Pick<
  ReviewRequest,
  'kind' | 'specialty' | 'program' | 'interviewed' | 'policy' | 'others'
>;

/**
 * Whether and when a letter may go, by the program's own wish, the dates of the season and the person's other letters.
 * @param today ISO date
 * @returns null for a text that is no letter to a program
 */
export function letterStanding(
  request: LetterRequest,
  facts: SeasonalFacts,
  today: string,
): LetterStanding | null {
  const { kind, interviewed, policy, specialty } = request;
  if (!isLetterKind(kind)) return null;
  const window = sendWindow({ kind, interviewed, policy }, facts, today);
  const against =
    kind === 'thank-you' && policy === undefined && isMedicine(request.program ?? '', specialty, facts)
      ? (facts.parameters.find(({ key }) => key === 'aaim.post_interview')?.source ?? null)
      : null;
  const asks =
    against === null
      ? []
      : [say`The association of Internal Medicine programs asks applicants to send no thank-you notes.`];
  const look = policy === undefined ? [say`Look up first whether the program wants letters.`] : [];
  const says = [window.says, ...(window.state === 'not-wanted' ? [] : [...asks, ...look])].join(' ');
  return { ...window, says, against, rival: letterRival(request, facts) };
}

/** Whose programs the association speaks for. A hospital's name alone may mean its Pediatrics, too. */
const MEDICINE: ReadonlySet<string> = new Set(['internal-medicine', 'med-peds']);

function isMedicine(program: string, specialty: string | undefined, facts: SeasonalFacts): boolean {
  const named = findPrograms(facts, program).map((one) => one.specialty as string);
  const meant =
    specialty !== undefined && (named.length === 0 || named.includes(specialty)) ? [specialty] : named;
  return meant.length > 0 && meant.every((one) => MEDICINE.has(one));
}
