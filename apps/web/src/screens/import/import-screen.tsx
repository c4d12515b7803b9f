import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { messageOf } from '../../planner/planning.ts';
import type { OpenedFile } from '../../runner/importer.ts';
import { createImporter, type StoppableImporter } from '../../runner/worker-importer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './import-screen.module.css';
import { ImportSteps } from './import-steps.tsx';
import { Imported } from './imported.tsx';

const t = roomPhrases.imports;

type Stage =
  | { is: 'waiting' }
  | { is: 'reading'; name: string }
  | { is: 'refused'; name: string; says: string }
  | { is: 'open'; name: string; file: OpenedFile; importer: StoppableImporter }
  | { is: 'done'; count: number };

/** A table of one's own, step by step: shape, columns, programs, values. Nothing counts before the last press. */
export default function ImportScreen() {
  const [stage, setStage] = useState<Stage>({ is: 'waiting' });
  const running = useRef<StoppableImporter | null>(null);
  useEffect(() => () => running.current?.stop(), []);

  async function read(file: File) {
    running.current?.stop();
    const importer = createImporter();
    running.current = importer;
    setStage({ is: 'reading', name: file.name });
    try {
      const opened = await importer.open(file, planner.store.getState().mappings);
      if (running.current !== importer) return;
      setStage(
        opened.ok
          ? { is: 'open', name: file.name, file: opened, importer }
          : { is: 'refused', name: file.name, says: opened.says },
      );
    } catch (error) {
      if (running.current === importer) setStage({ is: 'refused', name: file.name, says: messageOf(error) });
    }
  }

  function stop() {
    running.current?.stop();
    running.current = null;
    setStage({ is: 'waiting' });
  }

  return (
    <div className={styles.screen}>
      <div className={styles.section}>
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        <FileButton
          look="primary"
          icon={FileUp}
          accept=".csv,.tsv,.txt,.xlsx"
          label={stage.is === 'waiting' ? t.choose : t.another}
          onFile={(file) => void read(file)}
        />
        <p className={styles.small}>{t.kinds}</p>
      </div>
      {stage.is === 'reading' && (
        <div className={styles.line} role="status">
          <p>{t.reading(stage.name)}</p>
          <Button onClick={stop}>{t.stop}</Button>
        </div>
      )}
      {stage.is === 'refused' && (
        <Notice tone="risk" title={t.refused(stage.name)} role="alert">
          <p>{stage.says}</p>
        </Notice>
      )}
      {stage.is === 'open' && (
        <ImportSteps
          key={stage.name}
          file={stage.file}
          importer={stage.importer}
          onDone={(count) => setStage({ is: 'done', count })}
        />
      )}
      {stage.is === 'done' && <Imported count={stage.count} onUndone={stop} />}
    </div>
  );
}
