import type { ReadTracker } from '@matchwright/inputs/season';
import type { ImportedFacts, Refusal } from '@matchwright/inputs/spreadsheet';
import { wrap } from 'comlink';
import { language } from '../text/language.ts';
import type { Importer, OpenedFile } from './importer.ts';

export interface StoppableImporter extends Importer {
  /** Ends the worker and whatever it is doing. */
  stop(): void;
}

/** A fresh worker for one file. */
export function createImporter(): StoppableImporter {
  // The name tells it the language, before anything in it is imported.
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    type: 'module',
    name: language,
  });
  let stop = () => {};
  const over = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('stopped'));
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The file could not be read.')),
    );
  });
  // Somebody always waits together with a call; alone, the rejection must not count as unhandled.
  over.catch(() => {});
  const remote = wrap<Importer>(worker);
  const orOver = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, over]);
  return {
    open: (...request) => orOver<OpenedFile | Refusal>(remote.open(...request)),
    table: (...request) => orOver(remote.table(...request)),
    retarget: (...request) => orOver(remote.retarget(...request)),
    match: (...request) => orOver(remote.match(...request)),
    facts: (...request) => orOver<ImportedFacts | Refusal>(remote.facts(...request)),
    tracker: (...request) => orOver<ReadTracker | Refusal>(remote.tracker(...request)),
    stop() {
      worker.terminate();
      stop();
    },
  };
}
