import { type ReactNode, useId } from 'react';
import styles from './profile-screen.module.css';

interface Props {
  title: string;
  help?: string;
  children: ReactNode;
}

export function Section({ title, help, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help && <p className={styles.intro}>{help}</p>}
      {children}
    </section>
  );
}
