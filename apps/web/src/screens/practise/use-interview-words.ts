import { type InterviewWords, interviewWords } from '@matchwright/words/interview';
import { useEffect, useState } from 'react';
import { createReviewing } from '../../runner/worker-reviewing.ts';
import { inEnglish, language } from '../../text/language.ts';

export interface Said {
  words: InterviewWords;
  /** For what shows them: English where the worker could not be asked. */
  attributes: typeof inEnglish;
}

let asked: Promise<Said> | null = null;

/** What is said about the questions; null until the worker has said it, for the page itself sets no language. */
export function useInterviewWords(): Said | null {
  const [said, setSaid] = useState<Said | null>(() =>
    language === 'en' ? { words: interviewWords(), attributes: {} } : null,
  );
  useEffect(() => {
    if (language === 'en') return;
    asked ??= createReviewing()
      .interview()
      .then(
        (words) => ({ words, attributes: {} }),
        () => ({ words: interviewWords(), attributes: inEnglish }),
      );
    let wanted = true;
    asked.then((found) => wanted && setSaid(found));
    return () => {
      wanted = false;
    };
  }, []);
  return said;
}
