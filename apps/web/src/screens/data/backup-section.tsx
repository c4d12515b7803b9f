import { Download } from 'lucide-react';
import { useState } from 'react';
import { contentsOf } from '../../backup/contents.ts';
import { downloadBackup } from '../../backup/present.ts';
import type { KeptHere } from '../../backup/use-kept.ts';
import { Button } from '../../parts/button.tsx';
import { phrases } from '../../text/phrases.ts';
import styles from './data-screen.module.css';

const t = phrases.data.backup;

export function BackupSection({ kept }: { kept: KeptHere }) {
  const [done, setDone] = useState(false);
  if (contentsOf(kept.present).length === 0) return null;
  async function save() {
    await downloadBackup();
    setDone(true);
  }
  return (
    <section className={styles.section} aria-labelledby="backup-title">
      <h2 id="backup-title">{t.title}</h2>
      <p>{t.help}</p>
      <Button look="primary" icon={Download} onClick={() => void save()}>
        {t.download}
      </Button>
      <p role="status" className={styles.status}>
        {done && t.done}
      </p>
      <p className={styles.small}>{t.readable}</p>
    </section>
  );
}
