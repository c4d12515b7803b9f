import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { phrases } from '../text/phrases.ts';
import styles from './status-word.module.css';

const ICONS = { met: CircleCheck, 'not-met': CircleX, 'cannot-tell': CircleHelp };

export type Status = keyof typeof ICONS;

/** Met, not met, or cannot tell: always an icon and a word together. `word` says it in the terms of the page. */
export function StatusWord({ status, word }: { status: Status; word?: string }) {
  const Icon = ICONS[status];
  return (
    <span className={`${styles.status} ${styles[status]}`}>
      <Icon size={18} strokeWidth={2} aria-hidden="true" />
      {word ?? phrases.program.status[status]}
    </span>
  );
}
