import type { Range } from '@matchwright/engine';
import type { CertificateBeside } from '@matchwright/engine/advice';
import { couldBe, peopleWords } from './chance.ts';
import { percentRange } from './numbers.ts';
import { phrases } from './phrases.ts';

interface StandingWords {
  headline: string;
  range: string | null;
}

/** What no chance counts, as results carry it. */
export interface Uncounted extends CertificateBeside {
  entryNotes: readonly string[];
}

/** Of a certificate nothing is known that a chance would not count. */
export const NO_CERTIFICATE: CertificateBeside = { certificateNotes: [], certificateCondition: null };

/** Where somebody stands, in words: people in ten and the range; while too little is known, only the range. */
export function standingWords(match: Range, vague: boolean, uncounted: Uncounted): StandingWords {
  if (isMissed(uncounted)) return { headline: onCondition('', uncounted), range: null };
  if (!vague)
    return {
      headline: onCondition(phrases.chance.headline(peopleWords(match.p)), uncounted),
      range: couldBe(match),
    };
  const range = percentRange(match.lo90, match.hi90);
  const open = uncountedNotes(uncounted).length > 0;
  const headline = open
    ? onCondition(phrases.chance.between90(range), uncounted)
    : phrases.chance.tooLittle(range);
  return { headline, range: null };
}

/** No chance of the season is left, because the certificate was not there in time: then no number is shown. */
export function isMissed({ certificateCondition }: Pick<Uncounted, 'certificateCondition'>): boolean {
  return certificateCondition === 'not-certified';
}

/** A chance with the condition under which it holds, so that big letters never say more than the notice above them. */
export function onCondition(headline: string, { entryNotes, certificateCondition }: Uncounted): string {
  const { ifEntry, ifCertified, ifWasCertified, ifBoth, ifBothWere, notCertified } = phrases.chance;
  const entry = entryNotes.length > 0;
  if (certificateCondition === 'not-certified') return notCertified;
  if (certificateCondition === 'if-was-certified') return (entry ? ifBothWere : ifWasCertified)(headline);
  if (certificateCondition === 'if-certified') return (entry ? ifBoth : ifCertified)(headline);
  return entry ? ifEntry(headline) : headline;
}

/** Those of them that a notice shows before the chance. */
export function uncountedNotes({
  entryNotes,
  certificateNotes,
}: Pick<Uncounted, 'entryNotes' | 'certificateNotes'>): string[] {
  return [...certificateNotes, ...entryNotes];
}
