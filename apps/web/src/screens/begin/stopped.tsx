import type { Issue } from '@matchwright/inputs';
import { Button } from '../../parts/button.tsx';
import { fieldLabel } from '../../profile/field-label.ts';
import { plainMessage } from '../../profile/plain-message.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './begin-screen.module.css';

const t = phrases.begin;

interface Props {
  issue: Issue;
  onGoOn: () => void;
}

/** Why "Next" went nowhere: which answer needs correcting, and the way on without it. */
export function Stopped({ issue, onGoOn }: Props) {
  const label = fieldLabel(issue.path);
  return (
    <div className={styles.stopped} role="alert">
      <p>{label === null ? plainMessage(issue) : t.stopped(label)}</p>
      <Button onClick={onGoOn}>{t.goOnAnyway}</Button>
    </div>
  );
}
