import { say } from '@matchwright/speech';
import type { ReviewNote } from '../review.ts';
import type { Token } from '../text/text-model.ts';
import { type NoteContext, noteOn } from './note-context.ts';

/** More of them is one remark: that the text needs a spelling check. */
const MOST = 20;
const MOST_SUGGESTIONS = 3;
const ENDINGS = /^(?:st|nd|rd|th|s|am|pm|mg|ml|kg|cm|mm|hrs?|ed|ing)$/;

/**
 * Words that no list of ours knows and that are like a word it knows, each once. What is like no word is a name or a word of a
 * field, and what has a capital is a name: both are left alone.
 */
export function spellingNotes(context: NoteContext): ReviewNote[] {
  const seen = new Set<string>();
  const notes: ReviewNote[] = [];
  const { dictionary } = context;
  for (const part of context.model.sentences.flatMap(({ tokens }) => tokens.flatMap(partsOf))) {
    if (notes.length === MOST || seen.has(part.text) || !isWord(part.text)) continue;
    seen.add(part.text);
    if (dictionary.knows(part.text) || (part.isPart && dictionary.knows(part.text.replace(/ly$/, ''))))
      continue;
    const suggestions = dictionary.near(part.text, MOST_SUGGESTIONS);
    if (suggestions.length > 0) notes.push(noteOf(context, part, suggestions));
  }
  return notes;
}

function noteOf(context: NoteContext, { text, start, end }: Token, suggestions: string[]): ReviewNote {
  const quoted = suggestions.map((word) => say`“${word}”`);
  const says = say`We do not know “${text}”. Did you mean ${quoted.reduce((all, one) => say`${all} or ${one}`)}?`;
  return { ...noteOn(context, 'spelling', 'low', { from: start, to: end }, says), suggestions };
}

/** "follow-up" and "e.g." are looked up part by part; "single-handedly" is "handed" with an ending. */
function partsOf(token: Token): (Token & { isPart: boolean })[] {
  if (!/[-.’]/.test(token.text)) return [{ ...token, isPart: false }];
  return [...token.text.matchAll(/[^-.’]+/g)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: token.start + index,
    end: token.start + index + text.length,
    isPart: true,
  }));
}

/** A word of the language: no number, no name, no short form, nothing in another script. */
const isWord = (text: string): boolean => text.length >= 3 && /^[a-z']+$/.test(text) && !ENDINGS.test(text);
