import type { Profile } from '@matchwright/inputs';

/** Whether a match needs a certificate of ECFMG that nobody has said to be there. */
export function mayNeedCertificate({ applicant, ecfmg }: Profile): boolean {
  return (applicant === 'us-img' || applicant === 'non-us-img') && ecfmg.certified !== true;
}
