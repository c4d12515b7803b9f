import type { ReviewNote } from '../review.ts';
import { GRAMMAR_RULES } from './grammar-rules.ts';
import { MORE_GRAMMAR_RULES } from './grammar-rules-more.ts';
import { SOUND_RULES } from './grammar-rules-sound.ts';
import { type NoteContext, noteOn } from './note-context.ts';

const RULES = [...GRAMMAR_RULES, ...MORE_GRAMMAR_RULES, ...SOUND_RULES];
/** More of them is one remark: that somebody should read the text who grew up with English. */
const MOST = 20;

export function grammarNotes(context: NoteContext): ReviewNote[] {
  const found = context.model.sentences.flatMap((sentence) =>
    RULES.flatMap(({ words, unless, says }) => {
      const match = words.exec(sentence.text);
      if (!match || isQuoted(sentence.text, match.index)) return [];
      // The exception is looked for near the slip: further off, it belongs to something else.
      const near = sentence.text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 25);
      if (unless?.test(near)) return [];
      const from = sentence.start + match.index;
      return [noteOn(context, 'grammar', 'low', { from, to: from + match[0].trimEnd().length }, says)];
    }),
  );
  return found.slice(0, MOST);
}

/** Whoever is quoted speaks as they speak. */
function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
