import type { ReactNode } from 'react';
import styles from './range-legend.module.css';

interface Props {
  likely: ReactNode;
  possible: ReactNode;
}

/** What the thick and the thin part of a range mean, each beside its mark. */
export function RangeLegend({ likely, possible }: Props) {
  return (
    <>
      <span className={styles.entry}>
        <i className={styles.likely} /> <span>{likely}</span>
      </span>
      <span className={styles.entry}>
        <i className={styles.possible} /> <span>{possible}</span>
      </span>
    </>
  );
}
