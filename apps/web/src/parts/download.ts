/** Hands a text to the browser's download, without any network. */
export function downloadText(text: string, fileName: string, type: string): void {
  downloadBlob(new Blob([text], { type }), fileName);
}

/** Hands something stored to the browser's download, as it is. */
export function downloadCopy(stored: unknown, fileName: string): void {
  const text = typeof stored === 'string' ? stored : (JSON.stringify(stored, null, 2) ?? '');
  downloadText(text, fileName, 'application/json');
}

export function downloadBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
