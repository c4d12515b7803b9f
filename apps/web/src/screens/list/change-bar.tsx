import { X } from 'lucide-react';
import { useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import type { Change, UndoneStep } from '../../planner/changes.ts';
import { money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './change-bar.module.css';
import { useChangeWords, useWaitingWords } from './changes-panel.tsx';
import { UndoRedo } from './undo-redo.tsx';

const t = phrases.list;

/** On a phone: the last step, done or taken back, in two lines at the lower edge, within reach of the thumb. */
export function ChangeBar() {
  const last = usePlanner((state) => state.changes.at(-1));
  const undone = usePlanner((state) => state.undone.at(-1));
  const [closed, setClosed] = useState<Change | UndoneStep | null>(null);
  const shown = undone ?? last;
  if (!shown || shown === closed || isSame(shown, closed)) return null;
  return (
    <aside className={styles.bar} aria-label={t.changes} data-print="no">
      <div className={styles.words} role="status">
        {undone ? <TakenBack step={undone} /> : last && <Done change={last} />}
      </div>
      <UndoRedo />
      <IconButton icon={X} aria-label={phrases.shell.dismiss} onClick={() => setClosed(shown)} />
    </aside>
  );
}

/** A change is written anew when its effect arrives; closed once, it stays closed. */
function isSame(shown: Change | UndoneStep, closed: Change | UndoneStep | null): boolean {
  return closed !== null && 'at' in shown && 'at' in closed && shown.at === closed.at;
}

function TakenBack({ step }: { step: UndoneStep }) {
  return <p className={styles.what}>{phrases.studio.takenBack(useChangeWords(step.change.what))}</p>;
}

function Done({ change }: { change: Change }) {
  const { what, before, after } = change;
  const words = useChangeWords(what);
  const waiting = useWaitingWords(change);
  return (
    <>
      <p className={styles.what}>{words}</p>
      {what.kind !== 'task' && (
        <p className={styles.effect}>
          {before && after
            ? `${t.chance} ${percent(before.match.p)} → ${percent(after.match.p)} · ${money(before.total)} → ${money(after.total)}`
            : waiting}
        </p>
      )}
    </>
  );
}
