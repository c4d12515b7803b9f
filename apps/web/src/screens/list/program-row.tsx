import type { ListedProgram, ListResult } from '@matchwright/engine';
import { Ban, ChevronDown, CircleHelp, GripVertical, Pin } from 'lucide-react';
import { memo, useState } from 'react';
import { RangeMark } from '../../marks/range-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { hrefOfProgram } from '../../route.ts';
import { percent, percentRange, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { excludeProgram, pinProgram, unpinProgram } from './list-edits.ts';
import { inDoubt } from './list-figures.ts';
import type { SignalSlots } from './list-signals.ts';
import { ProgramDetails } from './program-details.tsx';
import styles from './program-list.module.css';
import { fullName } from './program-names.ts';
import { SignalControl } from './signal-control.tsx';

const t = phrases.list;

/** The rest stands in the details. */
const REASONS_SHOWN = 2;

interface Props {
  program: ListedProgram;
  result: ListResult;
  top: number;
  names: Map<string, string>;
  slots: readonly SignalSlots[];
  /** The season before in which it interviewed the person. */
  interviewedIn: number | undefined;
  onDrag: (program: ListedProgram | null) => void;
}

/** One program of the list, with what is behind it one press away. */
export const ProgramRow = memo(function ProgramRow(props: Props) {
  const { program, result, top, names, slots, interviewedIn, onDrag } = props;
  const [open, setOpen] = useState(false);
  const doubts = inDoubt(program).length;
  // Where nothing at all is known, the row says so itself: a second count beside it would contradict it.
  const counts = doubts > 0 && program.allUnknown === 0;
  const words = counts ? t.unknown(doubts) : t.more;
  const detailsId = `details-${program.code}`;
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={styles.program}>
          <p className={styles.name}>
            <a href={hrefOfProgram(program.code)}>{program.name}</a>
          </p>
          <div className={styles.placeLine}>
            <p className={styles.place}>
              {program.city}, {program.state}
            </p>
            <button
              type="button"
              className={styles.more}
              aria-expanded={open}
              aria-controls={open ? detailsId : undefined}
              aria-label={counts ? t.unknownOf(words, fullName(program)) : t.detailsOf(fullName(program))}
              onClick={() => setOpen(!open)}
            >
              {counts && <CircleHelp size={16} strokeWidth={1.75} aria-hidden="true" />}
              <span>{words}</span>
              <ChevronDown
                size={16}
                strokeWidth={1.75}
                aria-hidden="true"
                className={open ? styles.turned : undefined}
              />
            </button>
          </div>
          {interviewedIn !== undefined && (
            <p className={styles.before}>{t.interviewedBefore(interviewedIn)}</p>
          )}
          {program.reasons.length > 0 && (
            <p className={styles.why}>{shown(program.reasons.slice(0, REASONS_SHOWN).join(' · '))}</p>
          )}
          {program.allUnknown > 0 && (
            <p className={styles.blank}>{t.allUnknown(program.allUnknown, program.level !== 'applied')}</p>
          )}
          {slots.length > 0 && <Grip program={program} onDrag={onDrag} />}
        </th>
        <td className={styles.level}>
          <SignalControl program={program} result={result} slots={slots} />
        </td>
        <td className={styles.interview}>
          <span className={styles.cardLabel}>{t.interviewChance}</span>
          <RangeMark range={program.interview} top={top} />
          <span className={styles.figure} aria-hidden="true">
            <b>{percent(program.interview.p)}</b>
            <span className={styles.span}>
              {percentRange(program.interview.lo90, program.interview.hi90)}
            </span>
          </span>
        </td>
        <td className={styles.match}>
          <span className={styles.cardLabel}>{t.matchChance}</span>
          <b>{percent(program.match.p)}</b>
        </td>
        <td className={styles.actions} data-print="no">
          <PinButton program={program} />
          <Button
            look="quiet"
            icon={Ban}
            aria-label={t.excludeName(fullName(program))}
            data-exclude
            onClick={(event) => {
              focusNextRow(event.currentTarget);
              excludeProgram(program.code);
            }}
          >
            {t.exclude}
          </Button>
        </td>
      </tr>
      {open && <ProgramDetails id={detailsId} program={program} result={result} names={names} />}
    </>
  );
});

/** For the mouse only: drags the program to a signal. The level in the row does it by key and by finger. */
function Grip({ program, onDrag }: Pick<Props, 'program' | 'onDrag'>) {
  return (
    <span
      className={styles.grip}
      aria-hidden="true"
      data-print="no"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', fullName(program));
        // A page that changes in the very moment a drag begins ends the drag.
        setTimeout(() => onDrag(program));
      }}
      onDragEnd={() => onDrag(null)}
    >
      <GripVertical size={18} strokeWidth={1.75} />
    </span>
  );
}

/** The row is about to leave, and its button with it: the next program's button takes over, else the one before. */
function focusNextRow(button: HTMLElement) {
  const all = [...document.querySelectorAll<HTMLElement>('[data-exclude]')];
  const index = all.indexOf(button);
  const next = all[index + 1] ?? all[index - 1];
  next?.focus({ preventScroll: true });
}

function PinButton({ program }: { program: ListedProgram }) {
  const { code, pinned } = program;
  const name = fullName(program);
  return (
    <Button
      look="quiet"
      icon={Pin}
      className={pinned ? styles.pinned : undefined}
      aria-pressed={pinned}
      aria-label={pinned ? t.unpinName(name) : t.pinName(name)}
      onClick={() => (pinned ? unpinProgram(code) : pinProgram(code))}
    >
      {pinned ? t.unpin : t.pin}
    </Button>
  );
}
