import { SeasonScreen } from '../../season/season-screen.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.rank;

export default function RankScreen() {
  return (
    <SeasonScreen route="rank" title={t.title} lede={t.lede}>
      {() => null}
    </SeasonScreen>
  );
}
