import type { Finding } from '@matchwright/engine/advice';
import { CircleAlert, CircleCheck, CircleHelp, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './finding-mark.module.css';

const RISKS: Record<Finding['severity'], LucideIcon> = {
  high: CircleAlert,
  medium: TriangleAlert,
  low: Info,
};
const ICONS = { strength: CircleCheck, missing: CircleHelp };

/** How weighty a finding is: always an icon and a word together. */
export function FindingMark({
  finding: { kind, severity },
}: {
  finding: Pick<Finding, 'kind' | 'severity'>;
}) {
  const Icon = kind === 'risk' ? RISKS[severity] : ICONS[kind];
  return (
    <span className={`${styles.mark} ${kind === 'risk' ? styles[severity] : styles[kind]}`}>
      <Icon size={18} strokeWidth={2} aria-hidden="true" />
      {roomPhrases.advice.marks[kind][severity]}
    </span>
  );
}
