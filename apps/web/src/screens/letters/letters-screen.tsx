import { en } from '../../text/en.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { Findings } from '../advice/finding-card.tsx';

const t = en.letters;

export default function LettersScreen() {
  return (
    <AdviceScreen topic="letters" title={t.title} lede={t.lede}>
      {(result) => <Findings findings={result.findings} />}
    </AdviceScreen>
  );
}
