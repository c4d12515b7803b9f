import { useEffect, useState } from 'react';
import { Problem } from '../../parts/field.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './order-list.module.css';

const t = roomPhrases.rank.list;

interface Props {
  name: string;
  place: number;
  most: number;
  /** `stays`: the person goes on from this field. */
  onMove: (to: number, stays: boolean) => void;
}

/** The place of a program as a number to type; it moves on Enter or when the field is left. */
export function PlaceInput({ name, place, most, onMove }: Props) {
  const [text, setText] = useState(String(place));
  useEffect(() => setText(String(place)), [place]);
  const wanted = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  const wrong = !(wanted >= 1 && wanted <= most);
  const problem = `place-${place}-problem`;
  const settle = (stays: boolean) => {
    if (!wrong && wanted !== place) onMove(wanted, stays);
  };
  return (
    <span className={styles.place}>
      <input
        className={styles.number}
        type="text"
        inputMode="numeric"
        data-by="place"
        autoComplete="off"
        aria-label={t.place(name)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? problem : undefined}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => settle(false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(true);
          if (event.key === 'Escape') setText(String(place));
        }}
      />
      {wrong && <Problem id={problem} text={t.placeWrong(most)} />}
    </span>
  );
}
