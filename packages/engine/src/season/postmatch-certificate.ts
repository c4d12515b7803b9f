import { say } from '@matchwright/speech';
import { certificateLookedBack } from '../advice/certificate-looked-back.ts';
import type { CertificateBeside } from '../advice/certificate-notes.ts';
import { pastDayInWords } from '../advice/rules/in-words.ts';
import { Situation } from '../advice/situation.ts';
import type { Gap, LookBack } from './postmatch-results.ts';
import type { SeasonBasis } from './season-basis.ts';

const NO_CERTIFICATE: CertificateBeside = { certificateNotes: [], certificateCondition: null };

/** What the certificate decided of a season. Who has a place was certified, and so is whoever saw ECFMG's confirmation. */
export function certificateThen(
  { profile, facts, today }: Pick<SeasonBasis, 'profile' | 'facts' | 'today'>,
  result: LookBack['result'],
  confirmed: boolean,
): CertificateBeside {
  if (confirmed || result === 'matched' || result === 'matched-in-soap') return NO_CERTIFICATE;
  return certificateLookedBack(new Situation(profile, facts, today));
}

/**
 * Once rank lists were due without it, or nobody has said that it came when it was expected, it comes before every other
 * gap. Whoever was never asked is asked, and no gap is made of that.
 */
export function certificateGap(
  { profile: { ecfmg }, facts: { season } }: Pick<SeasonBasis, 'profile' | 'facts'>,
  { certificateCondition }: CertificateBeside,
): Gap[] {
  const lists = season.calendar.find(({ event }) => event === 'rank-list-deadline');
  if (!lists || certificateCondition === null || certificateCondition === 'if-certified') return [];
  const isMissed = certificateCondition === 'not-certified';
  if (!isMissed && ecfmg.certified === null && ecfmg.expected === undefined) return [];
  const day = pastDayInWords(lists);
  const steps = say`If it did not, begin with what certification still needs. Your plan has its steps and their dates.`;
  const gap = { id: 'gap.certificate', stage: 'match' as const, effect: null, sources: [lists.source] };
  return isMissed
    ? [
        {
          ...gap,
          title: say`No ECFMG certificate in time`,
          says: say`ECFMG had to confirm you by ${day}. By your entries it had not, so no match was possible in ${season.season}, whatever else went well.`,
          do: [say`If ECFMG did confirm you in time, say in your profile that you are certified.`, steps],
        },
      ]
    : [
        {
          ...gap,
          title: say`The ECFMG certificate: it is not known whether it came`,
          says: say`ECFMG had to confirm you by ${day}. If it did not, no match was possible in ${season.season}, and that comes before every other reason.`,
          do: [say`Say in your profile whether the certificate came.`, steps],
        },
      ];
}
