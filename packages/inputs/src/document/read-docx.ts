import mammoth from 'mammoth';

/** The words of a Word file, its paragraphs apart. Pictures, styles and links are left out. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText(source(bytes));
  return value.replace(/\n{3,}/g, '\n\n').trim();
}

/** Mammoth takes a buffer in Node and an array buffer in the browser. */
function source(bytes: Uint8Array): Parameters<typeof mammoth.extractRawText>[0] {
  // A copy: a buffer of Node may lie in a larger one.
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const isNode = typeof Buffer !== 'undefined';
  return isNode ? { buffer: Buffer.from(arrayBuffer) } : { arrayBuffer };
}
