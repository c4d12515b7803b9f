/** Elements whose content is no text of the person, comments, and tags. */
const CODE =
  /<(script|style|svg|head|template|noscript|iframe|object)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<![a-z][^<>]*>/gi;
const BLOCK = /^<\/?(?:p|div|br|li|ul|ol|h\d|tr|table|section|article|blockquote)\b/i;
const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&rsquo;': "'",
  '&lsquo;': "'",
  '&ldquo;': '"',
  '&rdquo;': '"',
  '&lt;': '<',
  '&gt;': '>',
};

/** Code of a web page replaced by as many spaces; nothing of it is ever run. */
export function withoutMarkup(text: string): { masked: string; found: boolean } {
  let found = false;
  const blank = (code: string): string => {
    found = true;
    return BLOCK.test(code) ? `\n${' '.repeat(code.length - 1)}` : ' '.repeat(code.length);
  };
  const masked = text.replace(CODE, blank).replace(TAG, blank);
  if (!found) return { masked: text, found };
  const plain = masked.replace(/&(?:nbsp|amp|quot|#39|[rl][sd]quo|lt|gt);/g, (entity) =>
    (ENTITIES[entity] ?? ' ').padEnd(entity.length),
  );
  return { masked: plain, found };
}
