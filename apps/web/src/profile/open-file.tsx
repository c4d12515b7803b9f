import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../app-planner.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { go } from '../route.ts';
import { phrases } from '../text/phrases.ts';
import { readerReady, readerWords } from '../text/reader-words.ts';
import { isText } from './is-text.ts';
import styles from './open-file.module.css';

const t = phrases.landing;
const LARGEST_BYTES = 1_000_000;

interface Trouble {
  file: string;
  lines: { path: string; message: string }[];
  /** True when single lines of the file are to be corrected. */
  correctable: boolean;
}

/** A button that opens a profile file. A file with mistakes changes nothing; each mistake is named. */
export function OpenFile({ icon, label }: { icon?: LucideIcon; label: string }) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  async function open(file: File) {
    const found = await openFile(file);
    setTrouble(found && { file: file.name, ...found });
    if (!found) go('home');
  }
  return (
    <>
      <FileButton
        icon={icon}
        label={label}
        accept=".yaml,.yml,.json,application/json,application/yaml,text/yaml"
        onFile={(file) => void open(file)}
      />
      {trouble && (
        <Notice tone="risk" title={t.fileProblem(trouble.file)} role="alert">
          <ul className={styles.lines}>
            {trouble.lines.map((line) => (
              <li key={line.path + line.message}>{readerWords(line.message)}</li>
            ))}
          </ul>
          <p>{trouble.correctable ? t.fileHelp : t.unchanged}</p>
        </Notice>
      )}
    </>
  );
}

type Found = Omit<Trouble, 'file'>;

/** Opens the file as the current profile, or says what is wrong with it. */
async function openFile(file: File): Promise<Found | null> {
  if (file.size > LARGEST_BYTES) return whole(t.tooLarge);
  const text = await file.text().catch(() => null);
  if (text === null) return whole(t.unreadable);
  if (!isText(text)) return whole(t.notText);
  const { readProfileFile } = await import('./profile-file.ts');
  // Without the dated facts, a file that names no season would get one that is no longer open.
  await planner.factsTried();
  const reading = readProfileFile(text, planner.readingContext());
  await readerReady;
  if (!reading.ok) return { lines: reading.issues, correctable: !reading.issues.some(isNewer) };
  planner.begin(reading.draft, 'file');
  return null;
}

/** Trouble with the file as a whole: no line of it can be corrected. */
function whole(message: string): Found {
  return { lines: [{ path: '', message }], correctable: false };
}

/** A file of a later format is right; it is this version that cannot read it. */
function isNewer({ path, message }: { path: string; message: string }): boolean {
  return path === 'profile' && message.includes('newer Matchwright');
}
