import type { PhrasePattern } from '../phrases/phrase-pattern.ts';
import { isQuoted } from '../phrases/quoted.ts';
import type { ReviewKind, Span } from '../review.ts';
import type { TextModel } from '../text/text-model.ts';
import { UNWISE_RULES } from './all-rules.ts';
import type { UnwiseId } from './unwise-rule.ts';

export interface Unwise extends Span {
  id: UnwiseId;
}

/** Sentences that close a door, at most one remark of an id for each. What is quoted, somebody else said. */
export function findUnwise(model: TextModel, kind: ReviewKind): Unwise[] {
  const rules = UNWISE_RULES.filter(({ kinds }) => kinds.includes(kind));
  return model.sentences.flatMap(({ text, start }) =>
    rules.flatMap(({ id, patterns }): Unwise[] => {
      for (const pattern of patterns) {
        const found = placeOf(pattern, text);
        if (found && !isQuoted(model.text, start + found.from))
          return [{ id, from: start + found.from, to: start + found.to }];
      }
      return [];
    }),
  );
}

function placeOf({ words, with: also = [], unless }: PhrasePattern, text: string): Span | null {
  const found = words.exec(text);
  if (!found || unless?.test(text) || also.some((one) => !one.test(text))) return null;
  const lead = /^[\s,;:]*/.exec(found[0])?.[0].length ?? 0;
  return { from: found.index + lead, to: found.index + found[0].trimEnd().length };
}
