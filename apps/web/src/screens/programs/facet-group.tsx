import { ChevronDown } from 'lucide-react';
import { memo, useState } from 'react';
import { CHOICES, choiceWords } from '../../directory/facet-words.ts';
import type { FacetId } from '../../directory/facets.ts';
import fold from '../../parts/fold.module.css';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './filter-panel.module.css';

const t = phrases.filters;

interface Props {
  id: FacetId;
  chosen: readonly string[];
  /** How many programs each choice would show, under all the other filters. */
  counts: Record<string, number>;
  /** Values that some program has, whatever the filters; others are not offered. */
  offered: ReadonlySet<string>;
  help?: string | undefined;
  open: boolean;
  onChoose: (id: FacetId, value: string, on: boolean) => void;
}

/** The choices of one facet, each with its count; any of those chosen may hold. */
export const FacetGroup = memo(function FacetGroup({
  id,
  chosen,
  counts,
  offered,
  help,
  open,
  onChoose,
}: Props) {
  const [first] = useState(open || chosen.length > 0);
  const choices = CHOICES[id].filter((value) => offered.has(value) || chosen.includes(value));
  return (
    <details className={styles.facet} open={first || undefined}>
      <summary className={`${fold.summary} ${styles.summary}`}>
        <span>{t.summary(t.facet[id], chosen.length)}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t.facet[id]}</legend>
        {help && <p className={styles.help}>{help}</p>}
        <div className={id === 'state' ? styles.many : undefined}>
          {choices.map((value) => (
            <Choice
              key={value}
              id={id}
              value={value}
              on={chosen.includes(value)}
              programs={counts[value] ?? 0}
              onChoose={onChoose}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
});

interface ChoiceProps {
  id: FacetId;
  value: string;
  on: boolean;
  programs: number;
  onChoose: Props['onChoose'];
}

const Choice = memo(function Choice({ id, value, on, programs, onChoose }: ChoiceProps) {
  return (
    <label className={programs === 0 ? `${styles.choice} ${styles.empty}` : styles.choice}>
      <input type="checkbox" checked={on} onChange={(event) => onChoose(id, value, event.target.checked)} />
      <span className={styles.words}>{choiceWords(id, value)}</span>
      <span className={styles.count}>
        <span aria-hidden="true">{count(programs)}</span>
        <span className="visually-hidden">, {t.count(count(programs))}</span>
      </span>
    </label>
  );
});
