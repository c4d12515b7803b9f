import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { shelf } from '../../app-drafts.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { readAside } from '../../runner/document-reader.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { MOST_AT_ONCE } from './most-at-once.ts';
import { blankDraft, hrefOfDraft, type OpenDraft } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

/** Why a file was not opened. */
type Trouble = { file: string; says: string };

/** Opens a document as a draft of its own, unless the one on the page is still empty. */
export function OpenDocument({ draft }: { draft: OpenDraft }) {
  const [status, setStatus] = useState<{ draft: string; says: string } | null>(null);
  const [trouble, setTrouble] = useState<(Trouble & { draft: string }) | null>(null);
  async function open(file: File) {
    setTrouble(null);
    setStatus({ draft: draft.id, says: t.opening(file.name) });
    const read = await readFile(file);
    if ('says' in read) {
      setStatus(null);
      setTrouble({ ...read, draft: draft.id });
      return;
    }
    const current = shelf.store.getState().drafts?.find(({ id }) => id === draft.id) ?? draft;
    const target =
      current.text.trim() === ''
        ? current
        : { ...blankDraft(draft.kind, draft.specialty), program: draft.program };
    shelf.put({ ...target, text: read.text });
    setStatus({ draft: target.id, says: t.opened(file.name) });
    window.location.replace(hrefOfDraft(target as OpenDraft));
  }
  return (
    <div className={styles.open}>
      <FileButton
        icon={FileUp}
        label={t.tools.open}
        accept=".txt,.docx,.pdf,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onFile={(file) => void open(file)}
      />
      <p className={styles.small}>{t.tools.openHelp}</p>
      <p role="status" className={styles.said}>
        {/* What was said of one draft is not true of the next. */}
        {status?.draft === draft.id ? status.says : ''}
      </p>
      {trouble?.draft === draft.id && (
        <Notice tone="risk" title={t.notOpened(trouble.file)} role="alert">
          <p>{trouble.says}</p>
          <p>{t.notOpenedHelp}</p>
        </Notice>
      )}
    </div>
  );
}

async function readFile(file: File): Promise<{ text: string } | Trouble> {
  try {
    const read = await readAside(file);
    if (read.ok && read.text.length <= MOST_AT_ONCE) return { text: read.text };
    if (read.ok)
      return {
        file: file.name,
        says: t.tooMuch(count(read.text.length), count(MOST_AT_ONCE)),
      };
    // Without a network the reader itself may be what is missing, and a file that is whole looks damaged.
    if (read.reason === 'damaged' && !navigator.onLine) return { file: file.name, says: t.fileOffline };
    return { file: file.name, says: read.says };
  } catch {
    return { file: file.name, says: t.fileFailed };
  }
}
