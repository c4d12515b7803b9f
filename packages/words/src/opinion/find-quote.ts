/** Finds words that somebody quotes from a text. Only spaces, quotation marks, capitals and marks of emphasis may differ. */
import type { Span } from '../review.ts';

/** Folded words, with the place in the text that each unit came from. */
interface Folded {
  words: string;
  from: number[];
  to: number[];
}

/** Quotation marks, apostrophes, marks of emphasis, and what has no width. */
const DROPPED = /["'‘’‚‛“”„‟«»‹›`´′″*_\u00ad\u200b-\u200f\u2060\ufeff]/u;
const DASH = /[\u2010-\u2015\u2212]/u;
const ENDS = /^[\s.,;:!?…([{-]+|[\s.,;:!?…)\]}-]+$/gu;
/** Where somebody left words out. */
const LEFT_OUT = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,})\s*/u;
/** Characters; a longer one is no quotation but a text. */
const LONGEST_QUOTE = 2000;
/** Characters between two pieces of one quotation. */
const WIDEST_GAP = 400;

/** Answers where a quotation stands, or null; its first place when it stands in several. */
export type QuoteFinder = (quote: string) => Span | null;

export function quoteFinder(text: string): QuoteFinder {
  const folded = fold(text);
  return (quote) => {
    if (quote.length > LONGEST_QUOTE) return null;
    const pieces = quote
      .split(LEFT_OUT)
      .map((piece) => fold(piece.replace(ENDS, '')).words.trim())
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
    const places = placesOf(pieces, folded.words);
    const [first, last] = [places?.[0], places?.at(-1)];
    if (!first || !last) return null;
    return { from: folded.from[first.from]!, to: folded.to[last.to - 1]! };
  };
}

/** The pieces one after another, the later ones near the one before. */
function placesOf(pieces: readonly string[], words: string): Span[] | null {
  const [first, ...rest] = pieces;
  if (first === undefined) return null;
  for (let at = wordsAt(words, first, 0); at >= 0; at = wordsAt(words, first, at + 1)) {
    const places = [{ from: at, to: at + first.length }];
    for (const piece of rest) {
      const end = places.at(-1)!.to;
      const next = wordsAt(words, piece, end);
      if (next < 0 || next - end > WIDEST_GAP) break;
      places.push({ from: next, to: next + piece.length });
    }
    if (places.length === pieces.length) return places;
    if (rest.length === 0) return null;
  }
  return null;
}

/** Whole words only: "pass" does not stand in "passion". */
function wordsAt(words: string, piece: string, from: number): number {
  for (let at = words.indexOf(piece, from); at >= 0; at = words.indexOf(piece, at + 1)) {
    const before = words.slice(Math.max(0, at - 2), at);
    const after = words.slice(at + piece.length, at + piece.length + 2);
    if (!/[\p{L}\p{N}\p{M}]$/u.test(before) && !/^[\p{L}\p{N}\p{M}]/u.test(after)) return at;
  }
  return -1;
}

/** Small letters, one space for many, without what may differ. */
function fold(text: string): Folded {
  const folded: Folded = { words: '', from: [], to: [] };
  let at = 0;
  for (const sign of text) {
    const units = folded.words.endsWith(' ') && isSpace(sign) ? '' : foldedSign(sign);
    folded.words += units;
    for (let i = 0; i < units.length; i++) {
      folded.from.push(at);
      folded.to.push(at + sign.length);
    }
    at += sign.length;
  }
  return folded;
}

function foldedSign(sign: string): string {
  if (isSpace(sign)) return ' ';
  if (DROPPED.test(sign)) return '';
  if (DASH.test(sign)) return '-';
  return sign.normalize('NFKD').toLowerCase().replace(/\s/gu, '');
}

const isSpace = (sign: string): boolean => /\s/u.test(sign);
