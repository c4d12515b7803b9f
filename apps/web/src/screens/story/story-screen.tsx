import { en } from '../../text/en.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { Findings } from '../advice/finding-card.tsx';

const t = en.story;

export default function StoryScreen() {
  return (
    <AdviceScreen topic="story" title={t.title} lede={t.lede}>
      {(result) => <Findings findings={result.findings} />}
    </AdviceScreen>
  );
}
