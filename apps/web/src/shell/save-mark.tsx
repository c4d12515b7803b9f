import { Check, CircleAlert, Ellipsis } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { usePlanner } from '../app-planner.ts';
import { LiveText } from '../parts/live-text.tsx';
import { hrefOf } from '../route.ts';
import { lastKept } from '../storage/last-kept.ts';
import { nearDay } from '../text/dates.ts';
import { timeOfDay } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import styles from './save-mark.module.css';

/** Says plainly whether what was typed is on the device, and leads to what is kept. */
export function SaveMark() {
  const save = usePlanner((state) => state.save);
  const kept = useStore(lastKept, ({ at }) => at);
  const [spoken, setSpoken] = useState('');
  // Said when it is done, at most once a minute: every pause in typing saves.
  useEffect(() => {
    if (save.status === 'saved') setSpoken(phrases.shell.savedAloud(timeOfDay(save.at)));
    if (save.status === 'failed') setSpoken('');
  }, [save]);
  if (save.status === 'idle') return null;
  const failed = save.status === 'failed';
  const Icon = failed ? CircleAlert : save.status === 'saved' ? Check : Ellipsis;
  const text =
    save.status === 'saved'
      ? phrases.shell.saved(whenOf(save.at, kept))
      : failed
        ? phrases.shell.notSaved
        : phrases.shell.saving;
  return (
    <>
      <a
        className={failed ? `${styles.mark} ${styles.failed}` : styles.mark}
        href={hrefOf('data')}
        title={phrases.shell.data}
      >
        <Icon size={16} strokeWidth={2} aria-hidden="true" />
        {text}
      </a>
      <LiveText text={spoken} />
    </>
  );
}

/** The last time at which anything of this page was kept; of another day than today, that day: the line must stay short. */
function whenOf(profile: Date, kept: Date | null): string {
  const last = kept && kept > profile ? kept : profile;
  return last.toDateString() === new Date().toDateString() ? timeOfDay(last) : nearDay(last);
}
