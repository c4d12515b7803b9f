import { SeasonScreen } from '../../season/season-screen.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.soap;

export default function SoapScreen() {
  return (
    <SeasonScreen route="soap" title={t.title} lede={t.lede}>
      {() => null}
    </SeasonScreen>
  );
}
