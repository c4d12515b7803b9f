import type { ReadDocument } from '@matchwright/inputs/document';
import { wrap } from 'comlink';
import { language } from '../text/language.ts';

export interface DocumentReader {
  read(file: Blob): Promise<ReadDocument>;
}

/** No honest file takes so long. */
const LONGEST_MS = 30_000;

/** Reads a document in a fresh worker, so that a hostile file can only stop that one. Rejects when it takes too long. */
export async function readAside(file: Blob): Promise<ReadDocument> {
  // The name tells it the language, before anything in it is imported.
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
    type: 'module',
    name: language,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The file takes too long to read.')), LONGEST_MS);
    worker.addEventListener('error', () => reject(new Error('The file could not be read.')));
  });
  try {
    return await Promise.race([wrap<DocumentReader>(worker).read(file), over]);
  } finally {
    clearTimeout(timer);
    // The reader may still be putting its files aside for visits without a network.
    setTimeout(() => worker.terminate(), LINGER_MS);
  }
}

const LINGER_MS = 5000;
