import type { ListedProgram } from '@matchwright/engine';
import type { SignalWish } from '@matchwright/inputs';
import { type DragEvent, useState } from 'react';
import { phrases } from '../../text/phrases.ts';
import { setSignal } from './list-edits.ts';
import { hasRoom, type SignalSlots, wordOf } from './list-signals.ts';
import { fullName } from './program-names.ts';
import styles from './signal-dock.module.css';

const t = phrases.studio;

interface Props {
  program: ListedProgram;
  slots: readonly SignalSlots[];
  onDone: () => void;
}

/** While a row is dragged: the signals of its specialty at the lower edge, to drop it on. The level in the row does
 *  the same by key, so that this is no one's only way. */
export function SignalDock({ program, slots, onDone }: Props) {
  const give = (wish: SignalWish | null) => {
    setSignal(program.code, wish, wish && wordOf(slots, wish));
    onDone();
  };
  return (
    <div className={styles.dock} aria-hidden="true" data-print="no">
      <p className={styles.title}>{t.dropOn(fullName(program))}</p>
      <div className={styles.slots}>
        {slots.map((slot) => (
          <Slot
            key={slot.kind}
            name={slot.word === 'none' ? t.dropNone : t.dropSlot[slot.word]}
            help={hasRoom(slot, program.code) ? t.slots(slot.set.length, slot.allowed) : t.dropFull}
            open={hasRoom(slot, program.code)}
            onDrop={() => give(slot.kind)}
          />
        ))}
        <Slot name={t.dropNone} open onDrop={() => give('none')} />
        {program.signalSet && <Slot name={t.dropAuto} open onDrop={() => give(null)} />}
      </div>
    </div>
  );
}

function Slot(props: { name: string; help?: string; open: boolean; onDrop: () => void }) {
  const { name, help, open, onDrop } = props;
  const [over, setOver] = useState(false);
  const enter = (event: DragEvent) => {
    if (!open) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a target of the mouse only; the keys have the level in the row
    <div
      className={[styles.slot, over && styles.over, !open && styles.full].filter(Boolean).join(' ')}
      data-slot={name}
      onDragEnter={enter}
      onDragOver={enter}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <b>{name}</b>
      {help && <span>{help}</span>}
    </div>
  );
}
