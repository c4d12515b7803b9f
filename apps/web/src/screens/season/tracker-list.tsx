import { memo, useRef } from 'react';
import { useWide } from '../../parts/use-wide.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { LevelTag } from '../list/level-tag.tsx';
import { moveRow } from './season-actions.ts';
import { hrefOfApplication } from './season-address.ts';
import { SinceText } from './since-text.tsx';
import { StatusChoice } from './status-choice.tsx';
import styles from './tracker-list.module.css';
import type { TrackerRow } from './tracker-rows.ts';
import { useNearRows } from './use-near-rows.ts';

const t = roomPhrases.season.tracker;
/** Pixels from which a row holds everything side by side. */
export const TABLE_WIDTH = 860;
const ROW = 61;
const CARD = 148;

interface Props {
  rows: readonly TrackerRow[];
  picked: ReadonlySet<string>;
  onPick: (key: string, on: boolean) => void;
}

/** Applications as a table, on a phone as cards. */
export function TrackerList({ rows, picked, onPick }: Props) {
  const wide = useWide(TABLE_WIDTH);
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = rows.map(({ key }) => key);
  const { places, before, after, measure } = useNearRows(body, keys, wide ? ROW : CARD);
  return (
    <table className={styles.table} aria-label={t.table.title} aria-rowcount={rows.length + 1}>
      <thead className={styles.head}>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t.bulk.label}</span>
          </th>
          <th scope="col">{t.table.program}</th>
          <th scope="col">{t.table.signal}</th>
          <th scope="col">{t.table.since}</th>
          <th scope="col">{t.table.status}</th>
        </tr>
      </thead>
      <tbody ref={body} style={{ paddingTop: before, paddingBottom: after }}>
        {places.map((place) => {
          const row = rows[place];
          return (
            row && (
              <Line
                key={row.key}
                row={row}
                place={place}
                picked={picked.has(row.key)}
                onPick={onPick}
                measure={measure}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

interface LineProps {
  row: TrackerRow;
  place: number;
  picked: boolean;
  onPick: Props['onPick'];
  measure: (row: Element | null) => void;
}

const Line = memo(function Line({ row, place, picked, onPick, measure }: LineProps) {
  const { key, name, application, status, signal } = row;
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2} className={styles.row}>
      <td className={styles.pick} data-print="no">
        <label>
          <input
            type="checkbox"
            aria-label={t.table.pick(name)}
            checked={picked}
            onChange={(event) => onPick(key, event.target.checked)}
          />
        </label>
      </td>
      <th scope="row" className={styles.name}>
        <a href={hrefOfApplication(key)}>{name}</a>
        <p className={styles.place}>{placeOf(row)}</p>
      </th>
      <td className={styles.signal}>
        {signal ? (
          <LevelTag level={signal} />
        ) : (
          <span className="visually-hidden">{application.signal ? t.signals.none : t.signalUnknown}</span>
        )}
      </td>
      <td className={styles.since}>
        <SinceText row={row} />
      </td>
      <td className={styles.status}>
        <StatusChoice
          label={t.table.statusOf(name)}
          status={status}
          onChoose={(next) => moveRow(row, next)}
        />
      </td>
    </tr>
  );
});

/** City and specialty, or that we know neither. */
export function placeOf({ label, specialty }: TrackerRow): string {
  const kind = specialty ? phrases.list.shortSpecialty[specialty] : null;
  const where = label ? `${label.city}, ${label.state}` : t.table.unknown;
  return kind ? `${where} · ${kind}` : where;
}
