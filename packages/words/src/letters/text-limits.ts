import type { SeasonalFacts } from '@matchwright/facts';
import { MOST_WORDS } from '../notes/length.ts';
import type { ReviewKind } from '../review.ts';

/** How long a text of one kind may be. Null: nothing is said about it. */
export interface TextLimits {
  wordsLeast: number | null;
  wordsMost: number | null;
  /** What the application service takes. */
  charactersMost: number | null;
}

/** The dated parameters on length, by which the reviewer judges, too. */
export function textLimits(kind: ReviewKind, { parameters }: SeasonalFacts): TextLimits {
  const figure = (key: string | undefined) => {
    const value = parameters.find((one) => one.key === key)?.value;
    return typeof value === 'number' ? value : null;
  };
  const isStatement = kind === 'personal-statement';
  return {
    wordsLeast: isStatement ? figure('advice.review.statement_words_least') : null,
    wordsMost: figure(MOST_WORDS[kind]),
    charactersMost: isStatement ? figure('eras.ps.limit') : null,
  };
}
