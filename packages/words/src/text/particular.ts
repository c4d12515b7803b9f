import type { Sentence } from './text-model.ts';

/** Things that only this person can say: numbers, names, dates, ages, direct speech, what was done at a place. */
const PARTICULAR =
  /\d|"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/i;
/** A capital inside a sentence that is no word of the application begins a name. */
const NAME =
  /(?<=[\p{Ll},] )(?!I\b|I'|US\b|USA\b|United|States|America|American|Step|USMLE|ECFMG|Internal|Medicine|Pediatrics|Med|Peds|English|Doctor|Dr\b|MD\b|God\b)\p{Lu}[\p{Ll}]+/u;
/** Whether a sentence holds something that only this person can say. */
export function isParticular({ text }: Sentence): boolean {
  return PARTICULAR.test(text) || NAME.test(text);
}
