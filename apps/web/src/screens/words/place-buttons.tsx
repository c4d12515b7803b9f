import { ArrowUp, Pencil } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.words;

interface Props {
  /** Which remark the buttons belong to, for those who hear a button alone. */
  names: { correct: string; see: string };
  /** To the words in the text to write. */
  onCorrect: () => void;
  /** To the marked words in the text to read. */
  onSee: () => void;
}

/** From a remark to its words, whoever made it. */
export function PlaceButtons({ names, onCorrect, onSee }: Props) {
  return (
    <>
      <Button look="quiet" icon={Pencil} aria-label={names.correct} onClick={onCorrect}>
        {t.correct}
      </Button>
      <Button look="quiet" icon={ArrowUp} aria-label={names.see} onClick={onSee}>
        {t.seeWords}
      </Button>
    </>
  );
}
