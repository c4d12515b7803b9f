/** Hands a text to the browser's download, without any network. */
export function downloadText(text: string, fileName: string, type: string): void {
  downloadFile(text, fileName, type);
}

/** The same of anything that a file may hold. */
export function downloadFile(content: BlobPart, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
