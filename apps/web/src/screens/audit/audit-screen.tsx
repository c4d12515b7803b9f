import { roomPhrases } from '../../text/room-phrases.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { AuditPage } from './audit-page.tsx';

const t = roomPhrases.audit;

export default function AuditScreen() {
  return (
    <AdviceScreen topic="audit" title={t.title} lede={t.lede} wide>
      {(result) => <AuditPage audit={result} />}
    </AdviceScreen>
  );
}
