import { usePractice } from '../../app-practice.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

/** Whether what was typed is on the device; silent where the screen says that it cannot be. */
export function SaveWord() {
  const save = usePractice((state) => state.save);
  const trouble = usePractice((state) => state.trouble);
  if (trouble) return null;
  return <p className="soft">{roomPhrases.practise.kept[save]}</p>;
}
