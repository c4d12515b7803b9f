import { Check, CircleAlert } from 'lucide-react';
import { usePlanner } from '../app-planner.ts';
import { timeOfDay } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import styles from './save-mark.module.css';

/** Says plainly whether what was typed is on the device. */
export function SaveMark() {
  const save = usePlanner((state) => state.save);
  if (save.status === 'idle') return null;
  const failed = save.status === 'failed';
  const Icon = failed ? CircleAlert : Check;
  const text =
    save.status === 'saved'
      ? phrases.shell.saved(timeOfDay(save.at))
      : failed
        ? phrases.shell.notSaved
        : phrases.shell.saving;
  return (
    <span className={failed ? `${styles.mark} ${styles.failed}` : styles.mark}>
      <Icon size={16} strokeWidth={2} aria-hidden="true" />
      {text}
    </span>
  );
}
