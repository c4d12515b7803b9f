import { downloadText } from '../../parts/download.ts';

/** Copies a text, or hands it over as a file where the browser does not let us. True when it was copied. */
export async function copyText(text: string, fileName: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    downloadText(text, fileName, 'text/plain');
    return false;
  }
}
