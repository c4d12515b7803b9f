import { readDocument } from '@matchwright/inputs/document';
import { expose } from 'comlink';
import type { DocumentReader } from './document-reader.ts';
import { keepOffline } from './keep-offline.ts';

const reader: DocumentReader = {
  async read(file) {
    const read = await readDocument(new Uint8Array(await file.arrayBuffer()));
    void keepOffline();
    return read;
  },
};

expose(reader);
