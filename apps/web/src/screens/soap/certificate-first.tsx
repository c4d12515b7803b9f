import type { SoapCondition, SoapGuide } from '@matchwright/engine/season';
import { usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { mayNeedCertificate } from '../../profile/may-need-certificate.ts';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

/** The condition of SOAP that the certificate decides; undefined where none is asked for. */
export function certificateIn({ conditions }: SoapGuide): SoapCondition | undefined {
  return conditions.find(({ id }) => id === 'verified');
}

/** The certificate that nobody has confirmed yet: without it SOAP is closed, too. */
export function CertificateFirst() {
  const isOpen = usePlanner(({ profile }) => profile !== null && mayNeedCertificate(profile));
  const { result } = useSeasonAnswer('soap');
  const verified = result && certificateIn(result);
  if (!isOpen || !verified || verified.status === 'met') return null;
  return (
    <Notice tone="care" title={roomPhrases.soap.asksFirst}>
      <StatusWord status={verified.status} />
      <p>{verified.says}</p>
      <p>
        <a href={hrefOfField('ecfmg.certified')}>{phrases.chance.toCertificate}</a>
      </p>
    </Notice>
  );
}
