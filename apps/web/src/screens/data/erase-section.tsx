import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { planner } from '../../app-planner.ts';
import { contentsOf } from '../../backup/contents.ts';
import { downloadBackup } from '../../backup/present.ts';
import { untickAll } from '../../directory/compare-choice.ts';
import type { KeptHere } from '../../backup/use-kept.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { keepPreferences } from '../../storage/preferences.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './data-screen.module.css';

const t = phrases.data.erase;

/** Says what goes and what stays, asks once more, and deletes. */
export function EraseSection({ kept, refresh }: { kept: KeptHere; refresh: () => Promise<void> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [cleared, setCleared] = useState<boolean | null>(null);
  const said = useRef<HTMLDivElement>(null);
  // The page above has become short; what was asked for must not be done out of sight.
  useEffect(() => {
    if (cleared !== null) said.current?.focus();
  }, [cleared]);
  if (isEmpty(kept) && cleared === null) return null;
  async function erase() {
    dialog.current?.close();
    const done = await planner.eraseEverything();
    untickAll();
    keepPreferences({ theme: null, language: null });
    await refresh();
    setCleared(done);
  }
  return (
    <section className={styles.section} aria-labelledby="erase-title">
      <h2 id="erase-title">{t.title}</h2>
      <p>{t.goes}</p>
      {!(cleared && isEmpty(kept)) && (
        <Button look="danger" icon={Trash2} onClick={() => dialog.current?.showModal()}>
          {t.button}
        </Button>
      )}
      <div role="status" className={styles.status} ref={said} tabIndex={-1}>
        {cleared !== null && (
          <Notice tone={cleared ? 'note' : 'risk'}>
            <p>{cleared ? t.done : t.failed}</p>
          </Notice>
        )}
      </div>
      <h3>{t.staysTitle}</h3>
      <ul className={styles.stays}>
        {t.stays.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p className={styles.small}>{t.staysHelp}</p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="erase-ask">
        <div className={styles.dialogBody}>
          <h2 id="erase-ask">{t.ask}</h2>
          <p>{t.askBody}</p>
          <Button onClick={() => void downloadBackup()}>{t.backupFirst}</Button>
          <div className={styles.actions}>
            <Button onClick={() => dialog.current?.close()}>{t.no}</Button>
            <Button look="danger" icon={Trash2} onClick={() => void erase()}>
              {t.yes}
            </Button>
          </div>
        </div>
      </dialog>
    </section>
  );
}

/** Nothing is kept, as far as the browser lets us look. */
function isEmpty({ present, copies }: KeptHere): boolean {
  if (!copies || contentsOf(present).length > 0) return false;
  return copies.before.length === 0 && copies.overtaken === undefined && copies.damaged === undefined;
}
