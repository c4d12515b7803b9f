import type { ApplicationStatus } from '@matchwright/inputs/season';
import { GripVertical } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { planner } from '../../app-planner.ts';
import { useSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollPane } from '../../parts/scroll-pane.tsx';
import { useOpens } from '../../season/use-opens.ts';
import { dayWords } from '../../text/dates.ts';
import { direction } from '../../text/language.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { LevelTag } from '../list/level-tag.tsx';
import styles from './board.module.css';
import { moveRow } from './season-actions.ts';
import { hrefOfApplication } from './season-address.ts';
import { LINE } from './season-edits.ts';
import { SinceText } from './since-text.tsx';
import { StageWord, stageWord } from './stage-word.tsx';
import { StatusChoice } from './status-choice.tsx';
import { placeOf } from './tracker-list.tsx';
import type { TrackerRow } from './tracker-rows.ts';

const t = roomPhrases.season.tracker;
/** The way to a match, then what leaves it. */
const COLUMNS: readonly ApplicationStatus[] = [...LINE, 'waitlisted', 'rejected', 'withdrawn'];
/** Cards of a column that are shown at first. */
const SHOWN = 20;

/** A column for each status. Cards move by drag, by the arrow keys on their handle, and by their choice. */
export function Board({ rows }: { rows: readonly TrackerRow[] }) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const pane = useRef<HTMLElement>(null);
  // The card stands in another column now: what moved it keeps the focus.
  useLayoutEffect(() => {
    if (moved === null) return;
    const handle = [...(pane.current?.querySelectorAll<HTMLElement>('[data-handle]') ?? [])].find(
      (one) => one.dataset.handle === moved,
    );
    handle?.focus();
    handle?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    setMoved(null);
  }, [moved]);
  // On a phone one column fills the window: the first one with a card comes into sight, not an empty one.
  useLayoutEffect(() => {
    const columns = [...(pane.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
    const first = columns.find(({ dataset }) => dataset.column === 'filled');
    if (!pane.current || !first) return;
    const [edge, place] = [pane.current.getBoundingClientRect(), first.getBoundingClientRect()];
    pane.current.scrollLeft += direction === 'rtl' ? place.right - edge.right : place.left - edge.left;
  }, []);
  const move = (row: TrackerRow, status: ApplicationStatus) => {
    if (status !== row.status) moveRow(row, status);
  };
  const drop = (status: ApplicationStatus) => {
    const row = rows.find(({ key }) => key === dragged);
    if (row) move(row, status);
    setDragged(null);
  };
  const put = (row: TrackerRow, status: ApplicationStatus) => {
    move(row, status);
    setMoved(row.key);
  };
  const opens = useOpens(useSeason((state) => state.value?.log.season));
  const isClosed = opens !== null && planner.readingContext().today < opens.date;
  const unset = rows.filter(({ status }) => status === null);
  return (
    <>
      <p className={styles.help}>{t.board.help}</p>
      <ScrollPane ref={pane} label={t.board.label} className={styles.board}>
        {[...(unset.length > 0 ? [null] : []), ...COLUMNS].map((status) => (
          <Column
            key={status ?? 'none'}
            {...(isClosed && status === 'submitted' ? { note: t.board.notBefore(dayWords(opens.date)) } : {})}
            status={status}
            rows={rows.filter((row) => row.status === status)}
            isTarget={dragged !== null}
            onDrag={setDragged}
            onDrop={() => status && drop(status)}
            onPut={put}
          />
        ))}
      </ScrollPane>
    </>
  );
}

interface ColumnProps {
  /** What to know before a card is put here. */
  note?: string;
  status: ApplicationStatus | null;
  rows: TrackerRow[];
  isTarget: boolean;
  onDrag: (key: string | null) => void;
  onDrop: () => void;
  onPut: (row: TrackerRow, status: ApplicationStatus) => void;
}

function Column({ note, status, rows, isTarget, onDrag, onDrop, onPut }: ColumnProps) {
  const [most, setMost] = useState(SHOWN);
  const [over, setOver] = useState(false);
  const classes = [styles.column, rows.length === 0 && styles.empty, over && styles.over];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; keys and fingers use what is on each card
    <div
      data-column={rows.length > 0 ? 'filled' : 'empty'}
      className={classes.filter(Boolean).join(' ')}
      onDragOver={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <h3 className={styles.title}>
        <StageWord status={status} />
        <span className={styles.count}>{count(rows.length)}</span>
      </h3>
      {note && <p className={styles.help}>{note}</p>}
      {rows.length === 0 && <p className={styles.help}>{t.board.empty}</p>}
      <ul className={styles.cards}>
        {rows.slice(0, most).map((row) => (
          <Card key={row.key} row={row} onDrag={onDrag} onPut={(next) => onPut(row, next)} />
        ))}
      </ul>
      {rows.length > most && (
        <Button look="quiet" onClick={() => setMost(most + 2 * SHOWN)}>
          {t.board.more(Math.min(2 * SHOWN, rows.length - most))}
        </Button>
      )}
    </div>
  );
}

interface CardProps {
  row: TrackerRow;
  onDrag: (key: string | null) => void;
  onPut: (status: ApplicationStatus) => void;
}

function Card({ row, onDrag, onPut }: CardProps) {
  const { key, name, status, signal } = row;
  const drag = (event: DragEvent<HTMLLIElement>) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', name);
    // A page that changes in the very moment a drag begins ends the drag.
    setTimeout(() => onDrag(key));
  };
  /** The column that the arrow keys have reached; Enter puts the card there. */
  const [target, setTarget] = useState<ApplicationStatus | null>(null);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setTarget(null);
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const isAhead = (event.key === 'ArrowRight') === (direction === 'ltr');
    const at = target ?? status;
    const place = at === null ? -1 : COLUMNS.indexOf(at);
    setTarget(COLUMNS[place + (isAhead ? 1 : -1)] ?? at);
  };
  return (
    <li className={styles.card} draggable onDragStart={drag} onDragEnd={() => onDrag(null)}>
      <div className={styles.top}>
        <a href={hrefOfApplication(key)} draggable={false}>
          {name}
        </a>
        <button
          type="button"
          className={styles.handle}
          data-handle={key}
          aria-label={t.board.move(name, stageWord(status))}
          onKeyDown={press}
          onBlur={() => setTarget(null)}
          onClick={() => target && onPut(target)}
        >
          <GripVertical size={18} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <p className={styles.target} role="status">
        {target && target !== status && t.board.target(stageWord(target))}
      </p>
      <p className={styles.help}>{placeOf(row)}</p>
      <p className={styles.line}>
        <span className={styles.help}>
          <SinceText row={row} />
        </span>
        {signal && <LevelTag level={signal} />}
      </p>
      <StatusChoice label={t.table.statusOf(name)} status={status} onChoose={(next) => moveRow(row, next)} />
    </li>
  );
}
