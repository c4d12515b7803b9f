import { X } from 'lucide-react';
import { MOST_COMPARED, tickToCompare, untickAll, useCompareChoice } from '../../directory/compare-choice.ts';
import { Button } from '../../parts/button.tsx';
import { hrefOfCompare } from '../../route.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useProgramNames } from '../list/program-names.ts';
import styles from './compare-tray.module.css';

const t = roomPhrases.compare;

/** The programs ticked so far, at the lower edge of the window, and the way to see them side by side. */
export function CompareTray() {
  const codes = useCompareChoice((all) => all);
  const names = useProgramNames();
  if (codes.length === 0) return null;
  return (
    <aside className={styles.tray} aria-label={t.tray} data-bar="tray" data-print="no">
      <div className={styles.inner}>
        <p role="status" className={styles.count}>
          {t.trayCount(codes.length, MOST_COMPARED)}
        </p>
        <ul className={styles.names}>
          {codes.map((code) => (
            <li key={code}>
              <button
                type="button"
                className={styles.name}
                aria-label={t.remove(names.get(code) ?? code)}
                onClick={() => tickToCompare(code, false)}
              >
                <span>{names.get(code) ?? code}</span>
                <X size={16} strokeWidth={2} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        <a className={styles.go} href={hrefOfCompare(codes)}>
          {t.compare(codes.length)}
        </a>
        <Button look="quiet" onClick={untickAll}>
          {t.clear}
        </Button>
      </div>
    </aside>
  );
}
