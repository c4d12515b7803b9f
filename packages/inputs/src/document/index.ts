export type { DocumentRefusal, DocumentRefusalReason } from './document-refusal.ts';
export { type ReadDocument, readDocument } from './read-document.ts';
