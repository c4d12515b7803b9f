import type { BookingStatus, Step3Verdict, WaitingGuide } from '@matchwright/engine/advice';
import { CircleCheck, CircleHelp, CircleMinus, CircleX, Clock, TriangleAlert } from 'lucide-react';
import { shown } from '../../text/numbers.ts';
import styles from './exams-screen.module.css';

const ICONS = {
  good: CircleCheck,
  pending: Clock,
  care: TriangleAlert,
  risk: CircleX,
  no: CircleMinus,
  open: CircleHelp,
};
export type Tone = keyof typeof ICONS;

export const BOOKING_TONE: Record<BookingStatus, Tone> = {
  passed: 'good',
  book: 'good',
  booked: 'pending',
  'open-result': 'pending',
  'not-yet': 'care',
  'cannot-tell': 'open',
  'limit-reached': 'risk',
  'window-closed': 'risk',
  'too-late': 'risk',
};

export const STEP3_TONE: Record<Step3Verdict, Tone> = {
  passed: 'good',
  'worth-it': 'good',
  'only-for-h1b': 'care',
  'not-now': 'no',
  'cannot-tell': 'open',
};

export const WAITING_TONE: Record<WaitingGuide['leaning'], Tone> = {
  'apply-now': 'no',
  wait: 'care',
  'cannot-tell': 'open',
};

/** A decision in a few words, with an icon that never stands alone. */
export function DecisionTitle({ tone, title }: { tone: Tone; title: string }) {
  const Icon = ICONS[tone];
  return (
    <span className={`${styles.decision} ${styles[tone]}`}>
      <Icon size={22} strokeWidth={1.9} aria-hidden="true" />
      <span>{shown(title)}</span>
    </span>
  );
}

interface Props {
  tone: Tone;
  title: string;
  says: string;
}

/** The decision first: its few words, then its sentence. */
export function Decision({ tone, title, says }: Props) {
  return (
    <div className={styles.verdict}>
      <p className={styles.verdictTitle}>
        <DecisionTitle tone={tone} title={title} />
      </p>
      <p className={styles.verdictSays}>{shown(says)}</p>
    </div>
  );
}
