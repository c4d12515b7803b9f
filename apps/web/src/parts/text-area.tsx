import type { RefObject } from 'react';
import { useId } from 'react';
import { count } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import { Problem } from './field.tsx';
import styles from './text-area.module.css';

interface Props {
  /** Id of the heading that asks the question. */
  labelledBy: string;
  /** Ids of what explains it, such as remarks. */
  describedBy?: string | undefined;
  value: string;
  /** Most characters; more are kept, and said to be too many. */
  most: number;
  onChange: (text: string) => void;
  rows?: number;
  place?: string;
  area?: RefObject<HTMLTextAreaElement | null>;
}

/** Room for a long answer, with a counter. */
export function TextArea({ labelledBy, describedBy, value, most, onChange, rows = 4, place, area }: Props) {
  const id = useId();
  const over = value.length - most;
  const described = [`${id}-counter`, over > 0 && `${id}-problem`, describedBy].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-place={place}>
      <textarea
        ref={area}
        className={rows > 2 ? `${styles.area} ${styles.tall}` : styles.area}
        rows={rows}
        value={value}
        aria-labelledby={labelledBy}
        aria-describedby={described}
        aria-invalid={over > 0 || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className={styles.counter} id={`${id}-counter`}>
        {phrases.story.counter(count(value.length), count(most))}
      </p>
      <div role="status">
        <Problem id={`${id}-problem`} text={over > 0 ? phrases.story.tooLong(count(over)) : undefined} />
      </div>
    </div>
  );
}
