import { useState } from 'react';
import { useStore } from 'zustand';
import { planner, usePlanner } from '../app-planner.ts';
import { Button } from '../parts/button.tsx';
import { downloadCopy } from '../parts/download.ts';
import { Notice } from '../parts/notice.tsx';
import { go } from '../route.ts';
import { phrases } from '../text/phrases.ts';
import styles from './banners.module.css';
import { SaveTrouble } from './save-trouble.tsx';
import { updates } from './updates.ts';

/** What a person must know whatever the screen: trouble with saving, and a newer version. */
export function Banners() {
  const save = usePlanner((state) => state.save);
  const unread = usePlanner((state) => state.unread);
  const overtook = usePlanner((state) => state.overtook);
  const undoLost = usePlanner((state) => state.undoLost);
  const apply = useStore(updates, (state) => state.apply);
  const [closed, setClosed] = useState(false);
  const messages = [
    save.status === 'failed' && <SaveTrouble key="save" save={save} />,
    unread && !closed && (
      <Notice key="unread" tone="care" role="alert">
        <p>{unread === 'newer' ? phrases.shell.newer : phrases.shell.damaged}</p>
        <div className={styles.actions}>
          {unread === 'newer' ? (
            <Button onClick={apply ?? (() => window.location.reload())}>{phrases.shell.reload}</Button>
          ) : (
            <Button onClick={() => go('data')}>{phrases.shell.seeAside}</Button>
          )}
          <Button onClick={() => void downloadDamaged()}>{phrases.shell.downloadCopy}</Button>
          <Button look="quiet" onClick={() => setClosed(true)}>
            {phrases.shell.dismiss}
          </Button>
        </div>
      </Notice>
    ),
    overtook && (
      <Notice key="overtook" tone="care" role="alert">
        <p>{phrases.shell.overtook}</p>
        <div className={styles.actions}>
          <Button onClick={() => void planner.takeOvertaken()}>{phrases.shell.takeOther}</Button>
          <Button look="quiet" onClick={() => planner.store.setState({ overtook: false })}>
            {phrases.shell.dismiss}
          </Button>
        </div>
      </Notice>
    ),
    undoLost && (
      <Notice key="undo-lost" tone="note" role="status">
        <p>{phrases.shell.undoLost}</p>
        <Button look="quiet" onClick={() => planner.store.setState({ undoLost: false })}>
          {phrases.shell.dismiss}
        </Button>
      </Notice>
    ),
    apply && (
      <Notice key="update" tone="note" role="status">
        <p>{phrases.shell.updateReady}</p>
        <Button onClick={apply}>{phrases.shell.update}</Button>
      </Notice>
    ),
  ].filter(Boolean);
  if (messages.length === 0) return null;
  return (
    <div className={styles.banners} data-print="no">
      {messages}
    </div>
  );
}

async function downloadDamaged() {
  downloadCopy(await planner.readDamaged(), 'matchwright-damaged-copy.json');
}
