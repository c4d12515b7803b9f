import { useState } from 'react';
import { isSomething } from '../../backup/contents.ts';
import { type Opening, openBackup, openStored } from '../../backup/open-backup.ts';
import { download } from '../../backup/present.ts';
import { bringsLanguage, restoreBackup } from '../../backup/restore-backup.ts';
import type { KeptHere } from '../../backup/use-kept.ts';
import { downloadCopy } from '../../parts/download.ts';
import { type DeviceCopies, forgetCopy } from '../../storage/device-copies.ts';
import { savedAtOf } from '../../storage/documents.ts';
import { momentOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { AsideEntry } from './aside-entry.tsx';
import styles from './data-screen.module.css';

const t = phrases.data.aside;
const r = phrases.data.restore;

export interface Aside {
  key: string;
  name: string;
  opening: Opening;
  download: () => void;
  forget: () => Promise<void>;
}

/** Older states that are kept, each to be brought back, downloaded or deleted. */
export function AsideSection({ kept, refresh }: { kept: KeptHere; refresh: () => Promise<void> }) {
  const [says, setSays] = useState('');
  const copies = kept.copies ? copiesOf(kept.copies) : [];
  if (copies.length === 0 && says === '') return null;
  async function bring({ opening, forget }: Aside) {
    if (!opening.ok) return;
    const outcome = await restoreBackup(opening);
    // A copy that was only partly readable stays, so that nothing of it is lost.
    if (outcome === 'kept' && opening.lost.length === 0) await forget();
    if (outcome === 'kept' && bringsLanguage(opening)) return window.location.reload();
    await refresh();
    const over = isSomething(kept.present);
    setSays({ kept: over ? t.broughtOver : t.brought, page: r.page, full: r.full }[outcome]);
  }
  async function remove({ forget }: Aside) {
    await forget();
    await refresh();
    setSays(t.forgotten);
  }
  return (
    <section className={styles.section} aria-labelledby="aside-title">
      <h2 id="aside-title">{t.title}</h2>
      <p>{t.help}</p>
      {copies.length > 0 && (
        <ul className={styles.copies}>
          {copies.map((copy) => (
            <AsideEntry
              key={copy.key}
              copy={copy}
              onBring={() => void bring(copy)}
              onForget={() => void remove(copy)}
            />
          ))}
        </ul>
      )}
      <p role="status" className={styles.status}>
        {says}
      </p>
    </section>
  );
}

function copiesOf({ before, overtaken, damaged }: DeviceCopies): Aside[] {
  const now = new Date().toISOString();
  const copies: Aside[] = before.map((backup) => ({
    key: backup.madeAt,
    name: t.before(momentOf(new Date(backup.madeAt))),
    opening: openBackup(backup, now),
    download: () => download(backup),
    forget: () => forgetCopy({ madeAt: backup.madeAt }),
  }));
  if (overtaken !== undefined)
    copies.push({
      key: 'overtaken',
      name: t.overtaken(momentOf(new Date(savedAtOf(overtaken) ?? now))),
      opening: openStored(overtaken, now),
      download: () => downloadCopy(overtaken, 'matchwright-other-tab.json'),
      forget: () => forgetCopy('overtaken'),
    });
  if (damaged !== undefined) {
    const opening = openStored(damaged, now);
    copies.push({
      key: 'damaged',
      name: !opening.ok && opening.why === 'newer' ? t.newer : t.damaged,
      opening,
      download: () => downloadCopy(damaged, 'matchwright-damaged-copy.json'),
      forget: () => forgetCopy('damaged'),
    });
  }
  return copies;
}
