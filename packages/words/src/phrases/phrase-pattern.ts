/** One way of saying something that harms; matched within one sentence. */
export interface PhrasePattern {
  words: RegExp;
  /** Words that must stand in the sentence too, wherever. */
  with?: readonly RegExp[];
  /** A sentence that holds these is no case of it. */
  unless?: RegExp;
  /** Only in letters and e-mails to a program: in a story the same words are harmless. */
  inLetters?: true;
  /** No model may overrule it. */
  isCertain?: true;
}
