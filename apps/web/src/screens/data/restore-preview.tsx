import { useEffect, useRef } from 'react';
import { contentsOf } from '../../backup/contents.ts';
import type { OpenedBackup } from '../../backup/open-backup.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { momentOf } from '../../text/dates.ts';
import { listed } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { ContentsList } from './contents-list.tsx';
import styles from './data-screen.module.css';

const t = phrases.data.restore;

interface Props<T extends OpenedBackup> {
  file: string;
  opened: T;
  /** What happens to what is here; null: there is nothing. */
  replaces: string | null;
  onRestore: (opened: T) => void;
  onLeave: () => void;
}

/** What is in a file, before anything is changed. */
export function RestorePreview<T extends OpenedBackup>({
  file,
  opened,
  replaces,
  onRestore,
  onLeave,
}: Props<T>) {
  const { backup, lost } = opened;
  const head = useRef<HTMLHeadingElement>(null);
  const empty = contentsOf(backup).length === 0;
  // The file was chosen in a window of the system: reading goes on where its contents are.
  useEffect(() => head.current?.focus(), []);
  return (
    <div className={styles.preview}>
      <h3 ref={head} tabIndex={-1}>
        {backup.madeAt === '' ? t.undated(file) : t.from(file, momentOf(new Date(backup.madeAt)))}
      </h3>
      {lost.length > 0 && (
        <Notice tone="care">
          <p>{t.lost(listed(lost.map((part) => t.lostParts[part])))}</p>
        </Notice>
      )}
      {empty ? <p>{t.empty}</p> : <ContentsList backup={backup} />}
      {!empty && replaces && <p>{replaces}</p>}
      <div className={styles.actions}>
        {!empty && (
          <Button look="primary" onClick={() => onRestore(opened)}>
            {t.yes}
          </Button>
        )}
        <Button onClick={onLeave}>{t.no}</Button>
      </div>
    </div>
  );
}
