import type { ReviewNote } from '../review.ts';
import type { Sentence, Token } from '../text/text-model.ts';
import { type NoteContext, noteOn } from './note-context.ts';

/** More of them is one remark: that the text needs a spelling check. */
const MOST = 20;
const MOST_SUGGESTIONS = 3;
const ENDINGS = /^(?:st|nd|rd|th|s|am|pm|mg|ml|kg|cm|mm|hrs?|ed|ing)$/i;

/** Words that no dictionary of ours knows, each once. Names are left alone: a capital inside a sentence makes one. */
export function spellingNotes(context: NoteContext): ReviewNote[] {
  const seen = new Set<string>();
  const notes: ReviewNote[] = [];
  for (const sentence of context.model.sentences) {
    for (const token of sentence.tokens) {
      for (const part of partsOf(token)) {
        const lower = part.text.toLowerCase();
        if (seen.has(lower) || notes.length >= MOST) continue;
        if (
          !isWord(part.text, part.start === sentence.start || isFirst(part, sentence)) ||
          context.dictionary.knows(part.text)
        )
          continue;
        const suggestions = context.dictionary.near(part.text, MOST_SUGGESTIONS);
        // A capital at the start may begin a name, which is like no word.
        if (/^\p{Lu}/u.test(part.text) && suggestions.length === 0) continue;
        seen.add(lower);
        notes.push(noteOf(context, part, suggestions));
      }
    }
  }
  return notes;
}

function noteOf(context: NoteContext, { text, start, end }: Token, suggestions: string[]): ReviewNote {
  const says =
    suggestions.length > 0
      ? `We do not know “${text}”. Did you mean ${suggestions.map((word) => `“${word}”`).join(' or ')}?`
      : `We do not know “${text}”. Look it up; leave it if it is a name or a word of your field.`;
  return {
    ...noteOn(context, 'spelling', suggestions.length > 0 ? 'medium' : 'low', { from: start, to: end }, says),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

/** "follow-up" and "e.g." are looked up part by part. */
function partsOf(token: Token): Token[] {
  if (!/[-.’]/.test(token.text)) return [token];
  return [...token.text.matchAll(/[^-.’]+/g)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: token.start + index,
    end: token.start + index + text.length,
  }));
}

function isFirst({ start }: Token, sentence: Sentence): boolean {
  return sentence.tokens[0]?.start === start;
}

/** A word of the language: no number, no name, no acronym, nothing in another script. */
function isWord(text: string, isFirstOfSentence: boolean): boolean {
  if (text.length < 3 || !/^[A-Za-z']+$/.test(text) || ENDINGS.test(text)) return false;
  if (/[A-Z]/.test(text.slice(1))) return false;
  return isFirstOfSentence || !/^[A-Z]/.test(text);
}
