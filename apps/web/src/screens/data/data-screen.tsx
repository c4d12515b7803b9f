import { usePlanner } from '../../app-planner.ts';
import { useKept } from '../../backup/use-kept.ts';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { phrases } from '../../text/phrases.ts';
import { AsideSection } from './aside-section.tsx';
import { BackupSection } from './backup-section.tsx';
import styles from './data-screen.module.css';
import { EraseSection } from './erase-section.tsx';
import { HeldSection } from './held-section.tsx';
import { RestoreSection } from './restore-section.tsx';

const t = phrases.data;

/** What is kept on this device, and what a person can do about it. */
export default function DataScreen() {
  const working = usePlanner((state) => state.stage === 'working');
  const { kept, refresh } = useKept();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        {working && <SectionTabs route="data" />}
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
      </div>
      {kept && (
        <>
          <HeldSection kept={kept} />
          <AsideSection kept={kept} refresh={refresh} />
          <BackupSection kept={kept} />
          <RestoreSection kept={kept} refresh={refresh} />
          <EraseSection kept={kept} refresh={refresh} />
        </>
      )}
    </div>
  );
}
