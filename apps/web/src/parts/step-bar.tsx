import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { phrases } from '../text/phrases.ts';
import { IconButton } from './icon-button.tsx';
import styles from './step-bar.module.css';

interface Props {
  /** What the bar is, for who cannot see it. */
  label: string;
  /** The last step, in words. */
  says: string;
  /** What the step changed. */
  effect?: string;
  /** The buttons that take it back or do it again. */
  children: ReactNode;
  onClose: () => void;
}

/** The last step at the lower edge, within reach of the thumb, with the way back from it. */
export function StepBar({ label, says, effect, children, onClose }: Props) {
  return (
    <aside className={styles.bar} aria-label={label} data-bar="step" data-print="no">
      <div className={styles.words} role="status">
        <p className={styles.what}>{says}</p>
        {effect && <p className={styles.effect}>{effect}</p>}
      </div>
      {children}
      <IconButton icon={X} aria-label={phrases.shell.dismiss} onClick={onClose} />
    </aside>
  );
}
