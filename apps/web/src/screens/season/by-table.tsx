import { mergeTracker, type ReadTracker, type SeasonLog } from '@matchwright/inputs/season';
import { FileUp } from 'lucide-react';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import area from '../../parts/text-area.module.css';
import { messageOf } from '../../planner/planning.ts';
import { createImporter, type StoppableImporter } from '../../runner/worker-importer.ts';
import { inEnglish } from '../../text/language.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './add-section.module.css';
import { addApplications } from './season-actions.ts';
import { ignoreSecondPress } from './second-press.ts';
import { TableRead } from './table-read.tsx';

const t = roomPhrases.season.tracker;

type Stage =
  | { is: 'waiting' }
  | { is: 'reading'; name: string }
  | { is: 'refused'; name: string; says: string }
  | { is: 'read'; name: string; read: ReadTracker };

/** A table of one's own: chosen, dropped or pasted, read aside, shown, and only then added. */
export function ByTable({ log }: { log: SeasonLog }) {
  const id = useId();
  const [stage, setStage] = useState<Stage>({ is: 'waiting' });
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const running = useRef<StoppableImporter | null>(null);
  useEffect(() => () => running.current?.stop(), []);

  async function read(file: Blob, name: string) {
    running.current?.stop();
    const importer = createImporter();
    running.current = importer;
    setStage({ is: 'reading', name });
    const answer = await importer
      .tracker(file, planner.readingContext().today, log.season)
      .catch((problem) => ({ ok: false as const, says: messageOf(problem) }));
    if (running.current !== importer) return;
    stop(answer.ok ? { is: 'read', name, read: answer } : { is: 'refused', name, says: answer.says });
  }
  function stop(next: Stage = { is: 'waiting' }) {
    running.current?.stop();
    running.current = null;
    setStage(next);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void read(file, file.name);
  }
  function use(applications: ReadTracker['applications']) {
    ignoreSecondPress();
    addApplications(t.steps.table(applications.length), applications);
    setPasted('');
    stop();
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; the button beside it does the same */}
      <div
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={styles.line}>
          <FileButton
            icon={FileUp}
            label={t.start.choose}
            accept=".csv,.tsv,.txt,.xlsx"
            onFile={(file) => void read(file, file.name)}
          />
          <span className={styles.small}>{t.start.drop}</span>
        </div>
        <label htmlFor={id}>{t.start.paste}</label>
        <textarea
          id={id}
          className={`${area.area} ${styles.wide}`}
          rows={2}
          value={pasted}
          spellCheck={false}
          onChange={(event) => setPasted(event.target.value)}
        />
        {pasted.trim() !== '' && (
          <Button onClick={() => void read(new Blob([pasted]), t.read.pasted)}>{t.start.readPasted}</Button>
        )}
      </div>
      {stage.is === 'reading' && (
        <div className={styles.line} role="status">
          <p>{t.read.working(stage.name)}</p>
          <Button onClick={() => stop()}>{t.read.stop}</Button>
        </div>
      )}
      {stage.is === 'refused' && (
        <Notice tone="risk" title={t.read.refused(stage.name)} role="alert">
          <p {...inEnglish}>{stage.says}</p>
        </Notice>
      )}
      {stage.is === 'read' && (
        <TableRead
          name={stage.name}
          read={stage.read}
          news={mergeTracker(log, stage.read.applications)}
          onUse={() => use(stage.read.applications)}
          onCancel={() => stop()}
        />
      )}
    </>
  );
}
