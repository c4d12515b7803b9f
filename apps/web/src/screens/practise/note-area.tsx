import type { RefObject } from 'react';
import styles from '../../parts/text-area.module.css';

interface Props {
  labelledBy: string;
  describedBy?: string | undefined;
  value: string;
  onChange: (text: string) => void;
  rows?: number;
  /** The language that is typed, where it is known. */
  lang?: 'en';
  area?: RefObject<HTMLTextAreaElement | null>;
}

/** Room for some sentences. What is said in English is typed in English, and its spelling is checked so. */
export function NoteArea({ labelledBy, describedBy, value, onChange, rows = 3, lang, area }: Props) {
  return (
    <textarea
      ref={area}
      className={rows > 2 ? `${styles.area} ${styles.tall}` : styles.area}
      rows={rows}
      value={value}
      lang={lang}
      dir={lang ? 'ltr' : 'auto'}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
