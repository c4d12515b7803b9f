import { SeasonScreen } from '../../season/season-screen.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.season;

export default function SeasonPage() {
  return (
    <SeasonScreen route="season" title={t.title} lede={t.lede}>
      {() => null}
    </SeasonScreen>
  );
}
