import { Star } from 'lucide-react';
import { useId } from 'react';
import { phrases } from '../text/phrases.ts';
import styles from './stars.module.css';

interface Props {
  label: string;
  /** 0 means none. */
  value: number;
  onChange: (stars: number) => void;
  /** What no star means here, when that is another thing than being left out. */
  noneMeans?: string;
}

/** One to five stars or none, as a group of radio buttons: arrow keys move, the count is said in words. */
export function Stars({ label, value, onChange, noneMeans = phrases.list.starNone }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.stars}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.row}>
        <label className={`${styles.none} ${value === 0 ? styles.chosen : ''}`}>
          <input type="radio" name={name} checked={value === 0} onChange={() => onChange(0)} />
          <span>{noneMeans}</span>
        </label>
        {[1, 2, 3, 4, 5].map((count) => (
          <label key={count} className={styles.star}>
            <input type="radio" name={name} checked={value === count} onChange={() => onChange(count)} />
            <span className="visually-hidden">{phrases.list.starCount(count)}</span>
            <Star
              size={22}
              strokeWidth={1.5}
              aria-hidden="true"
              className={count <= value ? styles.on : styles.off}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
