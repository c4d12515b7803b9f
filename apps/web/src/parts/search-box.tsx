import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import inputs from './inputs.module.css';
import styles from './search-box.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type' | 'className'> {
  words: string;
  onWords: (words: string) => void;
  /** Fills the room that it stands in. */
  whole?: boolean;
}

/** A field for words to look for; its label belongs to whoever uses it. */
export function SearchBox({ words, onWords, whole = false, ...wiring }: Props) {
  return (
    <span className={whole ? `${styles.box} ${styles.whole}` : styles.box}>
      <Search size={18} strokeWidth={1.75} aria-hidden="true" />
      <input
        {...wiring}
        className={`${inputs.input} ${inputs.full}`}
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => onWords(event.target.value)}
      />
    </span>
  );
}
