import { SeasonScreen } from '../../season/season-screen.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.interviews;

export default function InterviewsScreen() {
  return (
    <SeasonScreen route="interviews" title={t.title} lede={t.lede}>
      {() => null}
    </SeasonScreen>
  );
}
