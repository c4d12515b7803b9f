import { foundBy, type Named } from '@matchwright/inputs/search';
import { phrases } from '../text/phrases.ts';
import styles from './search-notes.module.css';

const t = phrases.filters;

/** Said above what is shown when nothing is spelled as it was typed. */
export function MeantNote({ typed, meant }: { typed: string; meant: string | null }) {
  return (
    <p role="status" className={styles.meant}>
      {meant === null ? '' : t.meant(typed.trim(), meant)}
    </p>
  );
}

/** Which other name brought a program, where its own has not all the words. */
export function FoundBy({ words, program }: { words: string; program: Named }) {
  const other = words === '' ? null : foundBy(words, program);
  return other && <span className="soft">{t.foundBy[other.from](other.name)}</span>;
}
