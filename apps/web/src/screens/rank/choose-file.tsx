import { FolderOpen } from 'lucide-react';
import { useId, useState } from 'react';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { isText } from '../../profile/is-text.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './rank.module.css';

const t = roomPhrases.rank.file;
const LARGEST_BYTES = 1_000_000;

interface Props {
  label: string;
  help: string;
  accept: string;
  onText: (name: string, text: string) => void;
}

/** A button that reads one file of text. What is no text, or far too long, is refused by name. */
export function ChooseFile({ label, help, accept, onText }: Props) {
  const id = useId();
  const [trouble, setTrouble] = useState<{ name: string; says: string } | null>(null);
  async function open(file: File) {
    setTrouble(null);
    const refuse = (says: string) => setTrouble({ name: file.name, says });
    if (file.size > LARGEST_BYTES) return refuse(t.tooLarge);
    const text = await file.text().catch(() => null);
    if (text === null) return refuse(t.unreadable);
    if (!isText(text)) return refuse(t.notText);
    onText(file.name, text);
  }
  return (
    <div className={styles.choose}>
      <FileButton
        icon={FolderOpen}
        aria-describedby={id}
        label={label}
        accept={accept}
        onFile={(file) => void open(file)}
      />
      <p className="soft" id={id}>
        {help}
      </p>
      {trouble && (
        <Notice tone="risk" title={t.problem(trouble.name)} role="alert">
          <p>{trouble.says}</p>
        </Notice>
      )}
    </div>
  );
}
