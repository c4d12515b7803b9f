import { planner } from '../app-planner.ts';
import { compareChoice, MOST_COMPARED } from '../directory/compare-choice.ts';
import { isQuota } from '../storage/autosave.ts';
import { exchange, readCopies } from '../storage/device-copies.ts';
import { keepPreferences } from '../storage/preferences.ts';
import { LANGUAGES, language } from '../text/language.ts';
import { isSomething } from './contents.ts';
import { type OpenedBackup, openBackup } from './open-backup.ts';
import { presentBackup } from './present.ts';

/**
 * `kept`: in place, and what was there before is set aside. `page`: this browser keeps nothing, so it is only on this
 * page. `full`: no room; nothing was changed.
 */
export type RestoreOutcome = 'kept' | 'page' | 'full';

/** Puts a backup in place of what is here. Another language shows when the page is loaded again. */
export async function restoreBackup({ backup, document, whole }: OpenedBackup): Promise<RestoreOutcome> {
  await planner.flush();
  const present = await presentBackup();
  const before = isSomething(present) ? present : null;
  const saved = document && { ...document, savedAt: present.madeAt };
  // The moment it was made names it among what is kept aside, so that bringing it back takes it from there.
  const next = { ...(whole ? backup : present), madeAt: backup.madeAt, document: saved };
  let outcome: RestoreOutcome = 'kept';
  try {
    await exchange(next, before);
    await planner.reread();
  } catch (error) {
    if (isQuota(error)) return 'full';
    if (saved) planner.replaceWith(saved);
    outcome = 'page';
  }
  if (whole) {
    compareChoice.setState({ codes: next.compared.slice(0, MOST_COMPARED) });
    keepPreferences({ theme: next.theme, language: known(next.language) });
  }
  return outcome;
}

/** Undoes the last restore: what was here before it takes its place again, and what it brought is set aside. */
export async function takeRestoreBack(): Promise<boolean> {
  const [newest] = (await readCopies()).before;
  const opening = newest && openBackup(newest, new Date().toISOString());
  return opening?.ok === true && (await restoreBackup(opening)) === 'kept';
}

/** Whether the page shows another language than the one that a backup brings. */
export function bringsLanguage({ backup, whole }: OpenedBackup): boolean {
  const brought = whole ? known(backup.language) : null;
  return brought !== null && brought !== language;
}

function known(tag: string | null): string | null {
  return tag !== null && Object.hasOwn(LANGUAGES, tag) ? tag : null;
}
