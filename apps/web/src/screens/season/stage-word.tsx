import type { ApplicationStatus } from '@matchwright/inputs/season';
import {
  CalendarCheck,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  GraduationCap,
  Hourglass,
  ListOrdered,
  LogOut,
  type LucideIcon,
  MailOpen,
  Send,
} from 'lucide-react';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './stage-word.module.css';

const t = roomPhrases.season.tracker;

const ICONS: Record<ApplicationStatus, LucideIcon> = {
  planned: CircleDashed,
  submitted: Send,
  rejected: CircleX,
  waitlisted: Hourglass,
  invited: MailOpen,
  scheduled: CalendarCheck,
  interviewed: CircleCheck,
  withdrawn: LogOut,
  ranked: ListOrdered,
  matched: GraduationCap,
};

export function stageWord(status: ApplicationStatus | null): string {
  return status ? t.statuses[status] : t.noStatus;
}

export function StageIcon({ status }: { status: ApplicationStatus | null }) {
  const Icon = status ? ICONS[status] : CircleHelp;
  return (
    <Icon
      className={styles.icon}
      data-stage={status ?? undefined}
      size={18}
      strokeWidth={1.75}
      aria-hidden="true"
    />
  );
}

/** Where an application stands: always a sign and a word together. */
export function StageWord({ status }: { status: ApplicationStatus | null }) {
  return (
    <span className={styles.word}>
      <StageIcon status={status} />
      {stageWord(status)}
    </span>
  );
}
