import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import styles from './icon-button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: LucideIcon;
  /** What it does, for who cannot see the sign. */
  'aria-label': string;
}

/** A sign that everybody knows, such as a cross, where there is no room for words. */
export function IconButton({ icon: Icon, ...rest }: Props) {
  return (
    <button {...rest} type="button" className={styles.button}>
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
