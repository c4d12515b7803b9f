import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const ICONS = { risk: CircleAlert, care: TriangleAlert, note: Info };

interface Props {
  tone: keyof typeof ICONS;
  title?: string;
  children: ReactNode;
  /** `alert` is read out at once, `status` when the reader is free. */
  role?: 'alert' | 'status';
}

export function Notice({ tone, title, children, role }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <Icon className={styles.icon} size={20} strokeWidth={1.75} aria-hidden="true" />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
