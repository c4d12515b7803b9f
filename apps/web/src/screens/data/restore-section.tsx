import { FileUp, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { isSomething } from '../../backup/contents.ts';
import { type Opening, openBackupText } from '../../backup/open-backup.ts';
import { bringsLanguage, restoreBackup, takeRestoreBack } from '../../backup/restore-backup.ts';
import type { KeptHere } from '../../backup/use-kept.ts';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { phrases } from '../../text/phrases.ts';
import styles from './data-screen.module.css';
import { RestorePreview } from './restore-preview.tsx';

const t = phrases.data.restore;
const LARGEST_BYTES = 60_000_000;

type Chosen = { file: string; opening: Opening };

/** Opens a backup file, shows what is in it, and puts it in place when the person says so. */
export function RestoreSection({ kept, refresh }: { kept: KeptHere; refresh: () => Promise<void> }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [says, setSays] = useState('');
  const [canTakeBack, setCanTakeBack] = useState(false);
  const something = isSomething(kept.present);
  async function open(file: File) {
    setSays('');
    setCanTakeBack(false);
    setChosen({ file: file.name, opening: await openFile(file) });
  }
  async function restore(opened: Extract<Opening, { ok: true }>) {
    const outcome = await restoreBackup(opened);
    if (outcome === 'full') return setSays(t.full);
    // Another language needs the page to be loaded again; without a store that would lose what was restored.
    if (outcome === 'kept' && bringsLanguage(opened)) return window.location.reload();
    setChosen(null);
    await refresh();
    const done = something ? t.done : t.doneNew;
    setSays(outcome === 'page' ? t.page : done);
    setCanTakeBack(outcome === 'kept' && something);
  }
  async function takeBack() {
    const back = await takeRestoreBack();
    setCanTakeBack(false);
    await refresh();
    setSays(back ? t.takenBack : t.full);
  }
  return (
    <section className={styles.section} aria-labelledby="restore-title">
      <h2 id="restore-title">{t.title}</h2>
      <p>{t.help}</p>
      <FileButton
        icon={FileUp}
        label={t.choose}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      {chosen && !chosen.opening.ok && <Refused file={chosen.file} opening={chosen.opening} />}
      {chosen?.opening.ok && (
        <RestorePreview
          file={chosen.file}
          opened={chosen.opening}
          replaces={something ? (kept.copies ? t.replaces : t.replacesPage) : null}
          onRestore={restore}
          onLeave={() => setChosen(null)}
        />
      )}
      <p role="status" className={styles.status}>
        {says}
      </p>
      {canTakeBack && (
        <Button icon={Undo2} onClick={() => void takeBack()}>
          {t.takeBack}
        </Button>
      )}
    </section>
  );
}

async function openFile(file: File): Promise<Opening> {
  if (file.size > LARGEST_BYTES) return { ok: false, why: 'too-large', place: null };
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, why: 'broken', place: null };
  return openBackupText(text, new Date().toISOString());
}

function Refused({ file, opening }: { file: string; opening: Extract<Opening, { ok: false }> }) {
  return (
    <Notice tone="risk" title={t.refused(file)} role="alert">
      <p>{t.why[opening.why]}</p>
      {opening.place !== null && <p>{t.place(opening.place)}</p>}
      <p>{t.unchanged}</p>
    </Notice>
  );
}
