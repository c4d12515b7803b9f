import { parseSeasonText, type SeasonLog } from '@matchwright/inputs/season';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { editSeason, useSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { isText } from '../../profile/is-text.ts';
import { readerReady, readerWords } from '../../text/reader-words.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './add-section.module.css';

const t = roomPhrases.season.tracker;
const LARGEST_BYTES = 1_000_000;

type Opened =
  | { ok: true; name: string; log: SeasonLog; remarks: string[] }
  | { ok: false; name: string; says: string[] };

/** The season file of the command line. It takes the place of the season after a look at what was repaired in it. */
export function BySeasonFile() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const ready = usePlanner((state) => state.facts !== null);
  const holds = useSeason((state) => (state.value?.log.applications.length ?? 0) > 0);
  function use(log: SeasonLog) {
    editSeason(t.steps.file, () => log);
    setOpened(null);
  }
  return (
    <>
      <FileButton
        icon={FileUp}
        disabled={!ready}
        label={t.start.chooseSeason}
        accept=".yaml,.yml,.json,application/json,application/yaml,text/yaml"
        onFile={(file) => void openSeasonFile(file).then(setOpened)}
      />
      {opened?.ok === false && (
        <Notice tone="risk" title={t.read.refused(opened.name)} role="alert">
          <Lines says={opened.says} />
          <p>{t.read.unchanged}</p>
        </Notice>
      )}
      {opened?.ok && (
        <div className={styles.read}>
          <p role="status">
            <b>{t.read.seasonFile(opened.log.applications.length, opened.name)}</b> {holds && t.read.replaces}
          </p>
          {opened.remarks.length > 0 && <Lines says={opened.remarks} />}
          <div className={styles.line}>
            <Button look="primary" onClick={() => use(opened.log)}>
              {t.read.replace}
            </Button>
            <Button onClick={() => setOpened(null)}>{t.read.cancel}</Button>
          </div>
        </div>
      )}
    </>
  );
}

function Lines({ says }: { says: string[] }) {
  return (
    <ul className={styles.lines}>
      {says.map((one) => (
        <li key={one}>{readerWords(one)}</li>
      ))}
    </ul>
  );
}

async function openSeasonFile(file: File): Promise<Opened> {
  const refused = (...says: string[]): Opened => ({ ok: false, name: file.name, says });
  if (file.size > LARGEST_BYTES) return refused(t.read.tooLarge);
  const text = await file.text().catch(() => null);
  if (text === null || !isText(text)) return refused(t.read.notText);
  await readerReady;
  const { today, programCode } = planner.readingContext();
  const parsed = parseSeasonText(text, undefined, { today, ...(programCode ? { programCode } : {}) });
  if (!parsed.ok) return refused(...parsed.issues.map(({ message }) => message));
  return { ok: true, name: file.name, log: parsed.log, remarks: [...parsed.repairs, ...parsed.warnings] };
}
