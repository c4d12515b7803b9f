import { say } from '@matchwright/speech';
import { decodeText } from './decode-text.ts';
import { DAMAGED, type DocumentRefusal, refusal } from './document-refusal.ts';
import { refuseArchive } from './refuse-archive.ts';

export type ReadDocument = { ok: true; text: string; from: 'text' | 'docx' | 'pdf' } | DocumentRefusal;

/** No statement is larger; a file with pictures may be. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_TEXT_BYTES = 4 * 1024 * 1024;

/**
 * The text of a document: plain text, DOCX or PDF, told apart by what the file holds. Never throws for a file, whatever it holds; the
 * readers of DOCX and PDF are loaded when one comes.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length === 0)
    return refusal('empty', say`This file is empty. Choose the file that holds your text.`);
  if (bytes.length > MOST_BYTES)
    return refusal(
      'too-large',
      say`This file is larger than 10 MB. Save it without pictures, or paste its text.`,
    );
  if (startsWith(bytes, '%PDF-'))
    return read('pdf', async () => (await import('./read-pdf.ts')).pdfText(bytes));
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    const refused = refuseArchive(bytes);
    return refused ?? read('docx', async () => (await import('./read-docx.ts')).docxText(bytes));
  }
  const foreign = knownFormat(bytes);
  if (foreign) return foreign;
  if (bytes.length > MOST_TEXT_BYTES)
    return refusal(
      'too-large',
      say`This file is too large for a statement or a letter. Save only the text that you want reviewed.`,
    );
  const text = decodeText(bytes);
  if (text === null)
    return refusal(
      'encoding',
      say`This is no text that we can read. Save it as .txt in UTF-8, as .docx or as .pdf, or paste the text.`,
    );
  return ended({ ok: true, text, from: 'text' });
}

async function read(
  from: 'docx' | 'pdf',
  text: () => Promise<string | DocumentRefusal>,
): Promise<ReadDocument> {
  try {
    const found = await text();
    return typeof found === 'string' ? ended({ ok: true, text: found, from }) : found;
  } catch {
    // The libraries throw errors of many kinds for a broken file; to the person they mean the same.
    return DAMAGED;
  }
}

function ended(found: Extract<ReadDocument, { ok: true }>): ReadDocument {
  if (/[\p{L}\p{N}]/u.test(found.text)) return found;
  if (found.from === 'pdf')
    return refusal(
      'no-text',
      say`This PDF holds pictures of pages and no text, as a scan does. Open the file in which you wrote the text and save it as PDF or DOCX, or paste the text.`,
    );
  return refusal('empty', say`There is no text in this file. Choose the file that holds your text.`);
}

function knownFormat(bytes: Uint8Array): DocumentRefusal | null {
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return refusal(
      'old-format',
      say`This is a Word file of the old kind (.doc), or one with a password. Open it in Word, save it as .docx without a password, and try again.`,
    );
  if (startsWith(bytes, '{\\rtf'))
    return refusal(
      'old-format',
      say`This is a rich text file (.rtf). Open it and save it as .docx or .txt, or paste the text.`,
    );
  if (startsWith(bytes, '\u0089PNG') || startsWith(bytes, '\u00ff\u00d8\u00ff') || startsWith(bytes, 'GIF8'))
    return refusal('no-text', say`This is a picture. Type or paste the text that it shows.`);
  return null;
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, i) => bytes[i] === character.charCodeAt(0));
}
