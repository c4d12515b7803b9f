import { readDocument } from '@matchwright/inputs/document';
import type { DocumentReader } from './document-reader.ts';
import { keepOffline } from './keep-offline.ts';

export const reader: DocumentReader = {
  async read(file) {
    const read = await readDocument(new Uint8Array(await file.arrayBuffer()));
    void keepOffline();
    return read;
  },
};
