import { say } from '@matchwright/speech';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { type DocumentRefusal, refusal } from './document-refusal.ts';
import { joinedLines } from './joined-lines.ts';

/** A statement has a few pages; more are a book. */
const MOST_PAGES = 40;
/** Lines further apart than this many heights begin a new paragraph. */
const PARAGRAPH_GAP = 1.6;

interface Piece {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: number[];
}

/** The words of a PDF, its paragraphs apart where the lines are. A scan gives none. */
export async function pdfText(bytes: Uint8Array): Promise<string | DocumentRefusal> {
  // The reader runs where it is called, in a worker or in Node, and starts no worker of its own.
  Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
  const task = getDocument({
    // A copy: the reader takes no buffer of Node, and keeps what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      return refusal(
        'too-large',
        say`This PDF has ${document.numPages} pages. Save only the pages with your text, or paste the text.`,
      );
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(pageText(items.filter((item): item is Piece & typeof item => 'str' in item)));
    }
    return joinedLines(pages.join('\n')).trim();
  } catch (problem) {
    if ((problem as Error).name === 'PasswordException')
      return refusal('encrypted', say`This PDF has a password. Save it without one, or paste its text.`);
    throw problem;
  } finally {
    await task.destroy();
  }
}

function pageText(pieces: readonly Piece[]): string {
  let text = '';
  let lastLine: { y: number; height: number } | null = null;
  for (const { str, hasEOL, height, transform } of pieces) {
    const y = transform[5] ?? 0;
    if (
      lastLine &&
      str.trim() !== '' &&
      Math.abs(lastLine.y - y) > PARAGRAPH_GAP * Math.max(height, lastLine.height)
    )
      text += '\n';
    text += str;
    if (hasEOL) text += '\n';
    if (str.trim() !== '') lastLine = { y, height };
  }
  return text;
}
