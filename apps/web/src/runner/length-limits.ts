import type { SeasonalFacts } from '@matchwright/facts';
import type { ReviewKind } from '@matchwright/words';
import type { LengthLimits } from './reviewing.ts';

const MOST_WORDS: Partial<Record<ReviewKind, string>> = {
  'personal-statement': 'advice.review.statement_words_most',
  'thank-you': 'advice.review.thank_you_words',
  'letter-of-interest': 'advice.review.letter_words',
  'letter-of-intent': 'advice.review.letter_words',
  'faculty-email': 'advice.review.email_words',
  'lor-request': 'advice.review.request_words',
};

/** The dated parameters on length, by which the reviewer judges, too. */
export function lengthLimits(kind: ReviewKind, { parameters }: SeasonalFacts): LengthLimits {
  const figure = (key: string | undefined) => {
    const value = parameters.find((one) => one.key === key)?.value;
    return typeof value === 'number' ? value : null;
  };
  const [first, last] = [
    figure('advice.season.thank_you_first_hours'),
    figure('advice.season.thank_you_last_hours'),
  ];
  const isStatement = kind === 'personal-statement';
  return {
    wordsLeast: isStatement ? figure('advice.review.statement_words_least') : null,
    wordsMost: figure(MOST_WORDS[kind]),
    charactersMost: isStatement ? figure('eras.ps.limit') : null,
    sendBetween: kind === 'thank-you' && first !== null && last !== null ? [first, last] : null,
  };
}
