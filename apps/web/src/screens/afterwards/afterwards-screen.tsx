import { SeasonScreen } from '../../season/season-screen.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.afterwards;

export default function AfterwardsScreen() {
  return (
    <SeasonScreen route="afterwards" title={t.title} lede={t.lede}>
      {() => null}
    </SeasonScreen>
  );
}
