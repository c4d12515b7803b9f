import { Download, RefreshCw } from 'lucide-react';
import { useEffect } from 'react';
import { planner, usePlanner } from '../app-planner.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { SaveState } from '../storage/autosave.ts';
import { momentOf } from '../text/dates.ts';
import { phrases } from '../text/phrases.ts';
import styles from './banners.module.css';

const t = phrases.shell;

const loadBackup = () => import('../backup/present.ts');

/** Why saving fails, what is safe all the same, and what to do now. */
export function SaveTrouble({ save }: { save: SaveState & { status: 'failed' } }) {
  const working = usePlanner((state) => state.stage === 'working');
  // Fetched now, while there is still a network, and only by those who need it.
  useEffect(() => void loadBackup().catch(() => {}), []);
  const closed = save.safe ? t.storageLost : t.storageClosed;
  return (
    <Notice tone="risk" role="alert">
      <p>{save.reason === 'full' ? t.storageFull : closed}</p>
      {save.safe && <p>{t.stillSafe(momentOf(save.safe))}</p>}
      {working && (
        <>
          <p>{t.saveYourself}</p>
          <div className={styles.actions}>
            <Button
              icon={Download}
              onClick={() => void loadBackup().then(({ downloadBackup }) => downloadBackup())}
            >
              {phrases.data.backup.download}
            </Button>
            <Button icon={RefreshCw} onClick={() => void planner.saveAgain()}>
              {t.saveAgain}
            </Button>
          </div>
        </>
      )}
    </Notice>
  );
}
