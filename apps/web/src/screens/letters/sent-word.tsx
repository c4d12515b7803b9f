import { CircleCheck, Minus } from 'lucide-react';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './letters-screen.module.css';

/** Whether a letter goes to a specialty: an icon and a word together. */
export function SentWord({ sent }: { sent: boolean }) {
  const Icon = sent ? CircleCheck : Minus;
  return (
    <p className={sent ? styles.sent : styles.left}>
      <Icon size={18} strokeWidth={2} aria-hidden="true" />
      {sent ? roomPhrases.letters.send : roomPhrases.letters.leaveOut}
    </p>
  );
}
