import { en } from '../../text/en.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { Findings } from '../advice/finding-card.tsx';

const t = en.research;

export default function ResearchScreen() {
  return (
    <AdviceScreen topic="research" title={t.title} lede={t.lede}>
      {(result) => <Findings findings={result.findings} />}
    </AdviceScreen>
  );
}
