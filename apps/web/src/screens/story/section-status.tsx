import type { OutlineSection } from '@matchwright/engine/advice';
import { CircleCheck, CircleDashed, CircleMinus, CircleX } from 'lucide-react';
import { phrases } from '../../text/phrases.ts';
import styles from './story-screen.module.css';

const ICONS = { found: CircleCheck, weak: CircleDashed, missing: CircleX, 'not-needed': CircleMinus };

/** How far a part of the outline is: an icon and a word together. */
export function SectionStatus({ status }: Pick<OutlineSection, 'status'>) {
  const Icon = ICONS[status];
  return (
    <span className={styles.status} data-status={status}>
      <Icon size={18} strokeWidth={2} aria-hidden="true" />
      {phrases.story.status[status]}
    </span>
  );
}
