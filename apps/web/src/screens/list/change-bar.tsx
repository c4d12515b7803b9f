import { Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import type { Change } from '../../planner/changes.ts';
import { money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './change-bar.module.css';
import { useChangeWords, useWaitingWords } from './changes-panel.tsx';

const t = phrases.list;

/** On a phone: the last change in two lines at the lower edge, within reach of the thumb. */
export function ChangeBar() {
  const last = usePlanner((state) => state.changes.at(-1));
  const [closedAt, setClosedAt] = useState<number | null>(null);
  if (!last || last.at === closedAt) return null;
  return <Bar change={last} onClose={() => setClosedAt(last.at)} />;
}

function Bar({ change, onClose }: { change: Change; onClose: () => void }) {
  const { what, before, after } = change;
  const words = useChangeWords(what);
  const waiting = useWaitingWords(change);
  return (
    <aside className={styles.bar} aria-label={t.changes} data-print="no">
      <div className={styles.words} role="status">
        <p className={styles.what}>{words}</p>
        {what.kind !== 'task' && (
          <p className={styles.effect}>
            {before && after
              ? `${t.chance} ${percent(before.match.p)} → ${percent(after.match.p)} · ${money(before.total)} → ${money(after.total)}`
              : waiting}
          </p>
        )}
      </div>
      <Button icon={Undo2} onClick={planner.undo}>
        {t.undo}
      </Button>
      <button type="button" className={styles.close} aria-label={phrases.shell.dismiss} onClick={onClose}>
        <X size={20} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </aside>
  );
}
