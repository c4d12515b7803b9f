import { Check } from 'lucide-react';
import { planner, usePlanner } from '../app-planner.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { withValue } from '../profile/draft.ts';
import { mayNeedCertificate } from '../profile/may-need-certificate.ts';
import { roomPhrases } from '../text/room-phrases.ts';
import { useSaidConfirmed } from './season-so-far.ts';

const t = roomPhrases.soap.twoAnswers;

/**
 * Who said on the page of SOAP that ECFMG has confirmed them, while the profile says otherwise, gets two kinds of
 * advice. Every page that goes by the profile says so, until one of the two answers is changed.
 */
export function TwoAnswers() {
  const confirmed = useSaidConfirmed();
  const open = usePlanner(({ profile }) => profile !== null && mayNeedCertificate(profile));
  if (!confirmed || !open) return null;
  const write = () =>
    planner.edit(
      (draft) => withValue(withValue(draft, ['ecfmg', 'certified'], true), ['ecfmg', 'expected'], undefined),
      { kind: 'kept', says: t.written },
    );
  return (
    <Notice tone="care" title={t.title}>
      <p>{t.says}</p>
      <div data-print="no">
        <Button icon={Check} onClick={write}>
          {t.write}
        </Button>
      </div>
    </Notice>
  );
}
