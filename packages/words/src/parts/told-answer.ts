import type { Sentence, TextModel } from '../text/text-model.ts';
import { type Shown, shownAt } from './shown.ts';

/** What a result led to, told from where the person stands now. */
const FROM_HERE =
  /\b(?:[Tt]oday|[Nn]owadays|[Nn]ow|[Ss]ince then|[Ee]ver since|[Ss]ince that (?:day|year|exam|time)|[Ww]hat (?:I|it|this|that|the \w+)(?: \w+)? (?:learn(?:ed|t)|taught|left|gave|changed)|[Ww]hat (?:stayed|remained)|(?:[Ii]t|[Tt]his|[Tt]hat)(?: \w+)? (?:taught|showed|left) me|[Tt]he (?:same |old )?(?:habit|discipline|method|log|lesson)|I still)\b/;
const AT_WORK =
  /\b(?:patients?|wards?|clinics?|interns?|residents?|students?|colleagues?|famil(?:y|ies)|children|adults|mothers|parents|team|rounds|(?:night )?shifts?|hospital|bedside|your program|nurses?)\b/i;
/** The next result is growth, and no strength yet; nor is what is only felt. */
const OF_EXAMS =
  /\b(?:step [123]|usmle|comlex|exams?|tests?|scor\w+|pass(?:ed|ing)?|attempts?|percent\w*|question banks?|[12]\d\ds?|stud(?:y|ied|ying)|apply(?:ing)?|applied)\b/i;
/** The last word of an answer that says what came of it, without saying where it shows. */
const LAST_WORD =
  /^(?:(?:And|So|But) )?(?:[Tt]oday,? I|[Ww]hat I (?:have )?learn(?:ed|t)|[Ss]ince then,? I|[Ii]t (?:has )?taught me)\b|\b(?:this|that) is how I (?:work|practi[cs]e|teach|learn)\b/;
/** The answer leads back at its end. */
const LAST = 4;
const VERY_LAST = 2;

/** Sentences near the end of an answer that lead from the result to the person's work of today. */
export function backToStrengths({ sentences }: TextModel): Shown[] {
  return sentences.slice(Math.max(1, sentences.length - LAST)).flatMap((sentence) => {
    const { text, index } = sentence;
    const found = FROM_HERE.exec(text);
    if (!found || !/\b(?:I|my|me)\b/i.test(text) || OF_EXAMS.test(text)) return [];
    if (AT_WORK.test(text)) return [shownAt(sentence, 'from-here', found, 1)];
    return LAST_WORD.test(text) && index >= sentences.length - VERY_LAST
      ? [shownAt(sentence, 'from-here', found, 0)]
      : [];
  });
}

const FAILED = /\bfail(?:ed|ure|s|ing)?\b|\b(?:did(?: not|n['’]t)|not) pass(?:ed)?\b/i;
const RESULT = /\b(?:step [123]|usmle|comlex|exams?|scor\w+|results?|attempts?|[12]\d\d)\b/i;

/** What is acknowledged is the failure, else the first result that is told, and not the pass that came later. */
export function failureFirst(shown: readonly Shown[]): Shown[] {
  const rank = ({ sentence: { text } }: Shown) => (FAILED.test(text) ? 0 : RESULT.test(text) ? 1 : 2);
  return shown.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) < 2 ? a.sentence.index - b.sentence.index : b.probability - a.probability),
  );
}

/** A pass alone acknowledges nothing. */
export const isOnlyPass = ({ text }: Pick<Sentence, 'text'>): boolean =>
  /\bpass(?:ed)?\b/i.test(text) &&
  !FAILED.test(text) &&
  !/\b(?:attempts?|tr(?:y|ies)|twice|second|low\w*|scor\w+|result|[12]\d\d)\b/i.test(text);
