import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon?: LucideIcon;
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  children: ReactNode;
}

/** A button with words; an icon only stands beside them. */
export function Button({ icon: Icon, look = 'plain', children, className, type = 'button', ...rest }: Props) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return (
    <button {...rest} type={type} className={classes}>
      {Icon && <Icon size={18} strokeWidth={1.75} aria-hidden="true" />}
      <span>{children}</span>
    </button>
  );
}
