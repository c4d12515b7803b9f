import { type Backup, writeBackup } from '@matchwright/inputs/backup';
import { shelf } from '../app-drafts.ts';
import { planner } from '../app-planner.ts';
import { practiceShelf } from '../app-practice.ts';
import { seasonShelf } from '../app-season.ts';
import { compareChoice } from '../directory/compare-choice.ts';
import { downloadText } from '../parts/download.ts';
import { readCopies } from '../storage/device-copies.ts';
import { readPreferences } from '../storage/preferences.ts';

/** Everything as it stands: what is on the page, saved or not, and what else the device keeps. */
export async function presentBackup(): Promise<Backup> {
  await Promise.all([shelf.flush(), practiceShelf.flush(), seasonShelf.flush()]);
  // A browser that keeps nothing keeps no versions, drafts or practice either.
  const copies = await readCopies().catch(() => null);
  const document = planner.present();
  return {
    madeAt: new Date().toISOString(),
    document: document && { ...document },
    versions: copies?.versions ?? null,
    drafts: copies?.drafts ?? null,
    practice: copies?.practice ?? null,
    season: copies?.season ?? null,
    compared: [...compareChoice.getState().codes],
    ...readPreferences(),
  };
}

/** Hands everything to the browser's download as one file. */
export async function downloadBackup(): Promise<void> {
  download(await presentBackup());
}

/** Hands a backup to the browser's download. */
export function download(backup: Backup): void {
  const name = ['matchwright-backup', backup.madeAt.slice(0, 10)].filter(Boolean).join('-');
  downloadText(writeBackup(backup), `${name}.json`, 'application/json');
}
