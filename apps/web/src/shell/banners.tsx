import { useState } from 'react';
import { useStore } from 'zustand';
import { planner, usePlanner } from '../app-planner.ts';
import { Button } from '../parts/button.tsx';
import { downloadText } from '../parts/download.ts';
import { Notice } from '../parts/notice.tsx';
import { phrases } from '../text/phrases.ts';
import styles from './banners.module.css';
import { updates } from './updates.ts';

/** What a person must know whatever the screen: trouble with saving, and a newer version. */
export function Banners() {
  const save = usePlanner((state) => state.save);
  const damaged = usePlanner((state) => state.damaged);
  const overtook = usePlanner((state) => state.overtook);
  const apply = useStore(updates, (state) => state.apply);
  const [closed, setClosed] = useState(false);
  const messages = [
    save.status === 'failed' && (
      <Notice key="save" tone="risk" role="alert">
        <p>{save.reason === 'full' ? phrases.shell.storageFull : phrases.shell.storageClosed}</p>
      </Notice>
    ),
    damaged && !closed && (
      <Notice key="damaged" tone="care" role="alert">
        <p>{phrases.shell.damaged}</p>
        <div className={styles.actions}>
          <Button onClick={downloadDamaged}>{phrases.shell.downloadCopy}</Button>
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
  const copy = await planner.readDamaged();
  const text = typeof copy === 'string' ? copy : (JSON.stringify(copy, null, 2) ?? '');
  downloadText(text, 'matchwright-damaged-copy.json', 'application/json');
}
