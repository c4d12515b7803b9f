import { Undo2 } from 'lucide-react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './import-screen.module.css';

const t = roomPhrases.imports;

export function Imported({ count, onUndone }: { count: number; onUndone: () => void }) {
  return (
    <Notice tone="note" title={t.done(count)} role="status">
      <p>{t.doneHelp}</p>
      <div className={styles.line}>
        <a href={hrefOf('list')}>{t.toList}</a>
        <a href={hrefOf('check-first')}>{phrases.answers.listTitle}</a>
        <Button
          icon={Undo2}
          onClick={() => {
            planner.undo();
            onUndone();
          }}
        >
          {t.undo}
        </Button>
      </div>
    </Notice>
  );
}
