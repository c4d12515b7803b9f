import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './fold.module.css';
import { useRememberedOpen } from './remembered-open.ts';

interface Props {
  label: string;
  /** Open at first. */
  open?: boolean;
  /** A name under which it stays open when one comes back to the page. */
  memory?: string;
  children: ReactNode;
}

/** Something that is there for those who want it, one press away. */
export function Fold({ label, open, memory, children }: Props) {
  const [remembered, setOpen] = useRememberedOpen(memory);
  return (
    <details
      className={styles.fold}
      open={open || remembered || undefined}
      onToggle={memory === undefined ? undefined : (event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span>{label}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      {children}
    </details>
  );
}
