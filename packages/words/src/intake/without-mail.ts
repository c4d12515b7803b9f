/** Lines that a mail program writes above a text. */
const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|return-path|message-id|mime-version|content-\S+):\s/i;
/** Fewer such lines are the writer's own: "To: the program". */
const LEAST_HEADERS = 2;
/** What a mail program writes above the words of somebody else. */
const ANSWERED = /^(?:on\b.{6,120}\bwrote:|-{3,} ?(?:original|forwarded) message ?-{3,}|_{20,})\s*$/i;
const QUOTED = /^\s*>/;

/**
 * A pasted mail with the headers, and with the quoted words of others, blank: of the same length, so that places stay.
 * What follows the mark of an older mail is somebody else's to its end.
 */
export function withoutMail(text: string): { masked: string; found: boolean } {
  const lines = text.split('\n');
  const headers = beginsMail(lines, 0) ? headersFrom(lines, 0) : 0;
  const answered = lines.findIndex(
    (line, i) => i >= headers && (ANSWERED.test(line.trim()) || beginsMail(lines, i)),
  );
  const end = answered < 0 ? lines.length : answered;
  const isOwn = (line: string, i: number) => i >= headers && i < end && !QUOTED.test(line);
  // A text of quoted lines alone is the writer's own, pasted from a mail.
  if (!lines.some((line, i) => isOwn(line, i) && /\p{L}/u.test(line))) return { masked: text, found: false };
  const masked = lines.map((line, i) => (isOwn(line, i) ? line : ' '.repeat(line.length))).join('\n');
  return { masked, found: masked !== text };
}

const beginsMail = (lines: readonly string[], at: number): boolean => headersFrom(lines, at) >= LEAST_HEADERS;

/** How many headers follow each other from a line on. */
function headersFrom(lines: readonly string[], at: number): number {
  let count = 0;
  while (HEADER.test(lines[at + count] ?? '')) count += 1;
  return count;
}
