import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { practiceShelf } from '../../app-practice.ts';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { NO_PRACTICE } from '../../storage/practice.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './practise.module.css';

const t = roomPhrases.practise.data;

/** What is kept of the practice: to take along, and to delete. */
export function DataBlock() {
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  function download() {
    const { value: practice } = practiceShelf.store.getState();
    downloadText(JSON.stringify(practice, null, 2), t.fileName, 'application/json');
  }
  function erase() {
    if (!sure) {
      setSure(true);
      return;
    }
    practiceShelf.change(() => NO_PRACTICE);
    void practiceShelf.flush();
    setSure(false);
    setSaid(t.erased);
  }
  return (
    <section className={styles.data} aria-labelledby="practise-data" data-print="no">
      <h2 id="practise-data">{t.title}</h2>
      <p className="soft">{t.help}</p>
      <div className={styles.actions}>
        <Button icon={Download} onClick={download}>
          {t.export}
        </Button>
        <Button icon={Trash2} look={sure ? 'danger' : 'plain'} onClick={erase} onBlur={() => setSure(false)}>
          {sure ? t.eraseSure : t.erase}
        </Button>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
