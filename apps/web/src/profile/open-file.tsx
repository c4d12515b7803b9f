import type { LucideIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { planner } from '../app-planner.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { go } from '../route.ts';
import { en } from '../text/en.ts';
import styles from './open-file.module.css';

const t = en.landing;
const LARGEST_BYTES = 1_000_000;

interface Trouble {
  file: string;
  lines: { path: string; message: string }[];
}

/** A button that opens a profile file. A file with mistakes changes nothing; each mistake is named. */
export function OpenFile({ icon, label }: { icon?: LucideIcon; label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  async function open(file: File | undefined) {
    if (!file) return;
    const lines = await openFile(file);
    setTrouble(lines.length > 0 ? { file: file.name, lines } : null);
    if (lines.length === 0) go('list');
  }
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json,application/json,application/yaml,text/yaml"
        hidden
        aria-label={label}
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {trouble && (
        <Notice tone="risk" title={t.fileProblem(trouble.file)} role="alert">
          <ul className={styles.lines}>
            {trouble.lines.map((line) => (
              <li key={line.path + line.message}>{line.message}</li>
            ))}
          </ul>
          <p>{t.fileHelp}</p>
        </Notice>
      )}
    </>
  );
}

/** Opens the file as the current profile, or says what is wrong with it. */
async function openFile(file: File): Promise<Trouble['lines']> {
  if (file.size > LARGEST_BYTES) return [{ path: '', message: t.tooLarge }];
  const text = await file.text().catch(() => null);
  if (text === null) return [{ path: '', message: t.unreadable }];
  const { readProfileFile } = await import('./profile-file.ts');
  const reading = readProfileFile(text, planner.readingContext());
  if (!reading.ok) return reading.issues;
  planner.begin(reading.draft, 'file');
  return [];
}
