import type { RankedPlace } from '@matchwright/engine/season';
import type { RankedProgram } from '@matchwright/inputs/season';
import { ArrowDown, ArrowUp, ChevronDown, GripVertical, TriangleAlert } from 'lucide-react';
import { type HTMLAttributes, type KeyboardEvent, useId, useState } from 'react';
import { hrefOfProgram } from '../../route.ts';
import { count, percent, percentRange, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { OrderDetails } from './order-details.tsx';
import styles from './order-list.module.css';
import { PlaceInput } from './place-input.tsx';
import { keyOf } from './rank-edits.ts';
import type { RankName } from './rank-names.ts';

const t = roomPhrases.rank.list;

interface Props {
  line: RankedProgram;
  position: number;
  most: number;
  program: RankName;
  placed: RankedPlace | null;
  /** Lists were due: what is open is asked after a match. */
  due: boolean;
  mark: 'above' | 'below' | null;
  isDragged: boolean;
  handle: HTMLAttributes<HTMLElement>;
  /** `by` names the control that keeps the focus. Null: the order is closed. */
  onMove: ((to: number, by: string | null) => void) | null;
}

export function OrderRow(props: Props) {
  const { line, position, most, program, placed, due, mark, isDragged, handle, onMove } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { name } = program;
  const keys = (event: KeyboardEvent) => {
    if (!onMove || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    // There the keys have a meaning of their own.
    if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const to = position + (event.key === 'ArrowUp' ? -1 : 1);
    const by = event.target instanceof HTMLElement ? (event.target.dataset.by ?? 'more') : 'more';
    if (to >= 1 && to <= most) onMove(to, by);
  };
  const classes = [styles.row, isDragged && styles.dragged, mark && styles[mark]].filter(Boolean).join(' ');
  return (
    <li className={classes} data-key={keyOf(line)} onKeyDown={keys}>
      <div className={onMove ? styles.main : `${styles.main} ${styles.closed}`}>
        {onMove ? (
          <>
            <span className={styles.grip} title={t.drag(name)} aria-hidden="true" {...handle}>
              <GripVertical size={18} strokeWidth={1.75} />
            </span>
            <PlaceInput
              name={name}
              place={position}
              most={most}
              onMove={(to, stays) => onMove(to, stays ? 'place' : null)}
            />
          </>
        ) : (
          <b className={styles.place}>{count(position)}.</b>
        )}
        <div className={styles.about}>
          <p className={styles.name}>
            {program.main ? <a href={hrefOfProgram(program.main)}>{name}</a> : name}
          </p>
          <p className={styles.where}>{whereWords(line, program)}</p>
          {line.wouldGo === false && (
            <p className={styles.marked}>
              <TriangleAlert size={16} strokeWidth={2} aria-hidden="true" />
              {t.marked}
            </p>
          )}
          {placed && placed.interviewNote !== null && (
            <p className={styles.marked}>
              <TriangleAlert size={16} strokeWidth={2} aria-hidden="true" />
              {shown(placed.interviewNote)}
            </p>
          )}
          {placed && placed.notes.length > 0 && line.wouldGo !== false && (
            <p className={styles.marked}>
              <TriangleAlert size={16} strokeWidth={2} aria-hidden="true" />
              {due ? t.toAskLater : t.toAsk}
            </p>
          )}
        </div>
        <Land placed={placed} />
        <div className={styles.buttons}>
          {onMove && (
            <>
              <MoveButton
                by="up"
                label={t.up(name)}
                off={position === 1}
                onMove={() => onMove(position - 1, 'up')}
              />
              <MoveButton
                by="down"
                label={t.down(name)}
                off={position === most}
                onMove={() => onMove(position + 1, 'down')}
              />
            </>
          )}
          <button
            type="button"
            className={styles.button}
            data-by="more"
            aria-label={t.details(name)}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <ChevronDown
              size={20}
              strokeWidth={1.75}
              aria-hidden="true"
              className={open ? styles.turned : ''}
            />
          </button>
        </div>
      </div>
      <div id={id} hidden={!open}>
        {open && <OrderDetails line={line} program={program} placed={placed} due={due} />}
      </div>
    </li>
  );
}

function whereWords({ program: code }: RankedProgram, { place, specialty, name }: RankName): string {
  const words = [place, specialty && phrases.list.shortSpecialty[specialty], code !== name && code];
  const said = words.filter(Boolean).join(' · ');
  return place === '' ? [said, roomPhrases.rank.unknownProgram].filter(Boolean).join(' · ') : said;
}

function Land({ placed }: { placed: RankedPlace | null }) {
  if (!placed) return <p className={styles.land} />;
  const { land } = placed;
  return (
    <p className={styles.land}>
      <span className={styles.landLabel}>{t.landShort}</span>
      <b>{percent(land.p)}</b>
      <span className={styles.span}>{percentRange(land.lo90, land.hi90)}</span>
    </p>
  );
}

interface MoveProps {
  by: 'up' | 'down';
  label: string;
  off: boolean;
  onMove: () => void;
}

function MoveButton({ by, label, off, onMove }: MoveProps) {
  const Icon = by === 'up' ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      className={styles.button}
      data-by={by}
      aria-label={label}
      disabled={off}
      onClick={onMove}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
