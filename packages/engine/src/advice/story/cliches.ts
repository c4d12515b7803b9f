import type { MarkedWords } from './privacy.ts';
import { sentencesOf } from './sentences.ts';

/** Sentences that stand in very many statements. They may be true; they show nothing of the person. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:ever )?since (?:I was (?:a )?(?:little|young|small|child|kid|boy|girl)|(?:my )?childhood|a young age)\b/i,
  /\b(?:from|at) (?:a|an) (?:very )?(?:young|early) age\b/i,
  /\bI (?:have )?always (?:wanted|dreamed|dreamt|known|knew|hoped)\b/i,
  /\b(?:childhood|lifelong) dream\b|\bdream (?:come|came) true\b/i,
  /\b(?:passion|passionate) (?:for|about) (?:medicine|helping|patients?|pediatrics|internal medicine|people|healing|health ?care)\b/i,
  /\b(?:help(?:ing)?|serv(?:e|ing)) (?:people|others|humanity)\b/i,
  /\bmak(?:e|ing) a (?:real |true )?difference\b/i,
  /\bmedicine is (?:both )?an? art\b|\bart and (?:the )?science of medicine\b/i,
  /\b(?:medicine|this|it) is (?:my|a|not just a job but a) (?:true )?calling\b/i,
  /\bbest of both worlds\b/i,
  /\b(?:challenging|demanding) (?:yet|but|and) rewarding\b/i,
  /\bgiv(?:e|ing) back to (?:the|my) (?:community|society)\b/i,
  /\b(?:hard[- ]?working|team player)\b/i,
  /\bnever (?:give|gave) up\b/i,
];

/** Common phrases of an answer, in the order of the text. */
export function cliches(text: string): MarkedWords[] {
  return sentencesOf(text)
    .flatMap((sentence) =>
      PATTERNS.flatMap((pattern) => {
        const match = pattern.exec(sentence.text);
        if (!match) return [];
        const start = sentence.start + match.index;
        return [{ text: match[0], start, end: start + match[0].length }];
      }),
    )
    .sort((a, b) => a.start - b.start);
}
