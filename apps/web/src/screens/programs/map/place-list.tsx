import { Check } from 'lucide-react';
import { useTicks } from '../../../directory/compare-choice.ts';
import type { DirectoryRow } from '../../../directory/directory-row.ts';
import { hrefOfProgram } from '../../../route.ts';
import { percent } from '../../../text/numbers.ts';
import { phrases } from '../../../text/phrases.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { CompareTick } from '../compare-tick.tsx';
import styles from './place-list.module.css';

const t = roomPhrases.programMap;

/** Programs of a place, each with its chance and whether it is on the list. */
export function PlaceList({ rows }: { rows: readonly DirectoryRow[] }) {
  const tickOf = useTicks();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.code} className={styles.one}>
          <CompareTick row={row} tick={tickOf(row.code)} />
          <div>
            <a href={hrefOfProgram(row.code)}>{row.name}</a>
            <p className={styles.note}>{noteOf(row)}</p>
            {row.level && (
              <p className={styles.listed}>
                <Check size={16} strokeWidth={2} aria-hidden="true" />
                {phrases.programs.listed}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function noteOf({ city, state, specialty, match, leftOut }: DirectoryRow): string {
  const place = `${city}, ${state} · ${phrases.list.shortSpecialty[specialty]}`;
  if (leftOut) return `${place} · ${t.leftOut}`;
  return match ? `${place} · ${t.match(percent(match.p))}` : place;
}
