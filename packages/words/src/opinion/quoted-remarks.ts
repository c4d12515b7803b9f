/** Remarks in plain words: what stands in quotation marks, or behind ">" as in e-mail, with what follows. */
import type { QuoteFinder } from './find-quote.ts';
import type { RawRemark } from './raw-remark.ts';

export interface PlainAnswer {
  remarks: RawRemark[];
  /** What is said without words of the text. */
  besides: string[];
}

interface Quotation {
  quote: string;
  from: number;
  to: number;
}

const QUOTATIONS = /“([^“”]{2,800})”|„([^“”„]{2,800})[“”]|«([^«»]{2,800})»|"([^"]{2,800})"/gu;
/** Fewer words are as likely a word of the remark as words of the text. */
const FEWEST_WORDS = 3;
const BULLET = /^\s*(?:[-*•–]|#{1,6}|\(?\d{1,2}[.):])\s+/u;

export function quotedRemarks(answer: string, find: QuoteFinder): PlainAnswer {
  const plain: PlainAnswer = { remarks: [], besides: [] };
  for (const block of blocksOf(answer)) {
    const remarks = remarksOf(block, find);
    const last = plain.remarks.at(-1);
    if (remarks.length > 0) plain.remarks.push(...remarks);
    else if (last?.says === '' && hasWords(block)) last.says = trimmed(block);
    else if (hasWords(block) && !block.startsWith('>')) plain.besides.push(trimmed(block));
  }
  return plain;
}

/** Paragraphs and entries of lists; words behind ">" are a block of their own. */
function blocksOf(answer: string): string[] {
  const blocks: string[] = [];
  let goesOn = false;
  for (const line of answer.split('\n')) {
    const isMail = /^\s*>/.test(line);
    const last = blocks.at(-1);
    if (goesOn && last !== undefined && last.startsWith('>') === isMail && !BULLET.test(line))
      blocks[blocks.length - 1] = `${last}\n${line.trim()}`;
    else if (line.trim() !== '') blocks.push(line.trim());
    goesOn = line.trim() !== '';
  }
  return blocks;
}

function remarksOf(block: string, find: QuoteFinder): RawRemark[] {
  if (block.startsWith('>')) return mailRemark(block, find);
  const quotations = quotationsIn(block);
  const found = quotations.filter(({ quote }) => find(quote) !== null);
  if (found.length > 0)
    return found.map((one, i) => ({ id: null, quote: one.quote, says: saysAfter(block, one, found[i + 1]) }));
  const missing = quotations.find(({ quote }) => quote.trim().split(/\s+/).length >= FEWEST_WORDS);
  return missing ? [{ id: null, quote: missing.quote, says: saysAfter(block, missing, undefined) }] : [];
}

/** A mail quotes all that it answers: only what stands right above the answer is meant. */
function mailRemark(block: string, find: QuoteFinder): RawRemark[] {
  const lines = block.split('\n').map((line) => line.replace(/^(?:\s*>)+\s?/, ''));
  const whole = lines.join(' ').trim();
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  const quote = [whole, last].find((words) => words.length <= 800 && find(words) !== null);
  return quote === undefined ? [] : [{ id: null, quote, says: '' }];
}

function quotationsIn(block: string): Quotation[] {
  return [...block.matchAll(QUOTATIONS)].map((match) => ({
    quote: match.slice(1).find((words) => words !== undefined) ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** What follows a quotation up to the next one; where that says nothing, the whole block, unless it only names the words. */
function saysAfter(block: string, { from, to }: Quotation, next: Quotation | undefined): string {
  const after = trimmed(block.slice(to, next?.from));
  if (after.split(/\s+/).length >= FEWEST_WORDS - 1) return after;
  const isNamed = /:[\s*_]*$/.test(block.slice(0, from));
  return !isNamed && hasWords(block.replace(QUOTATIONS, '')) ? trimmed(block) : '';
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Without the bullet, marks of emphasis and tables, and the sign that ties a remark to its words. */
const trimmed = (text: string): string =>
  text
    .replace(BULLET, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/^[\s:;,.)\]*_→=|–—-]+/u, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\s|]+$/u, '')
    .trim();
