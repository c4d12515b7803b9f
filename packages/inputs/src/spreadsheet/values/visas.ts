import { say } from '@matchwright/speech';
import {
  BLANK,
  HEDGES,
  NEGATIVE,
  type ReadValue,
  readFlag,
  saysNothing,
  shorten,
  unclear,
  value,
} from './plain-answers.ts';

export type VisaField = 'visaJ1' | 'visaH1b';

const MENTIONS: Record<VisaField, RegExp> = {
  visaJ1: /\bj[\s-]?1s?\b/i,
  visaH1b: /\bh[\s-]?1[\s-]?bs?\b/i,
};
const ALL_VISAS = /\b(?:all|any) (?:types? of )?visas?\b/i;
const NO_VISAS = /^(?:no|none)$|\b(?:no|not)\b(?! all\b)(?: \w+){0,3} visas?\b|\bvisas? (?:are |is )?not\b/i;

/** The answer for one visa in a column of its own: plain yes or no, or words that name the visa. */
export function readVisa(text: string, field: VisaField): ReadValue<boolean> {
  if (!MENTIONS.visaJ1.test(text) && !MENTIONS.visaH1b.test(text)) return readFlag(text);
  return readVisaList(text)[field];
}

/**
 * The answers in one list: "J-1, H-1B", "J-1 only", "J-1 through ECFMG; no H-1B", "does not sponsor visas".
 * A visa that is not named stays unknown: lists of this kind are often incomplete.
 */
export function readVisaList(text: string): Record<VisaField, ReadValue<boolean>> {
  if (saysNothing(text)) return { visaJ1: BLANK, visaH1b: BLANK };
  const named = MENTIONS.visaJ1.test(text) || MENTIONS.visaH1b.test(text);
  if (!named) {
    if (ALL_VISAS.test(text) && !NEGATIVE.test(text)) return { visaJ1: value(true), visaH1b: value(true) };
    if (NO_VISAS.test(text.trim())) return { visaJ1: value(false), visaH1b: value(false) };
    const why = unclear(say`"${shorten(text)}" names neither J-1 nor H-1B`);
    return { visaJ1: why, visaH1b: why };
  }
  return { visaJ1: readClauses(text, 'visaJ1'), visaH1b: readClauses(text, 'visaH1b') };
}

/**
 * Clauses are read one after the other. "no J-1 or H-1B" keeps its "no" across "or"; after a comma a "no" may or
 * may not still hold, and then the answer is unclear.
 */
function readClauses(text: string, field: VisaField): ReadValue<boolean> {
  const other = field === 'visaJ1' ? 'visaH1b' : 'visaJ1';
  const why = unclear(say`"${shorten(text)}" does not say clearly whether ${LABELS[field]} is sponsored`);
  let answer: ReadValue<boolean> = BLANK;
  let negated = false;
  for (const { words, joined } of clauses(text)) {
    const says = NEGATIVE.test(words)
      ? true
      : /\b(?:sponsor|accept|offer|support|yes|only)/i.test(words)
        ? false
        : null;
    const inherited = says === null && negated && joined === 'comma';
    negated = says ?? (joined === 'stop' ? false : negated);
    if (MENTIONS[field].test(words)) {
      if (HEDGES.test(words) || inherited) return why;
      if (answer.is === 'value' && answer.value === negated) return why;
      answer = value(!negated);
    } else if (MENTIONS[other].test(words) && /\bonly\b/i.test(words) && !negated && answer.is === 'blank') {
      answer = value(false);
    }
  }
  return answer;
}

const LABELS: Record<VisaField, string> = { visaJ1: 'J-1', visaH1b: 'H-1B' };

/** Parts of a sentence, with what stands before each: `or`/`and`/slash, a comma, or a stop (also "but"). */
function clauses(text: string): { words: string; joined: 'word' | 'comma' | 'stop' }[] {
  const pieces = text.split(/(\s*[,;\n.:()|]+\s*|\s+but\s+|\s+(?:and|or|nor)\s+|\s*[/&+]\s*)/i);
  const found: { words: string; joined: 'word' | 'comma' | 'stop' }[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const separator = i === 0 ? '.' : pieces[i - 1]!;
    const joined = separator.includes(',') ? 'comma' : /[;\n.:()|]|but/i.test(separator) ? 'stop' : 'word';
    if (pieces[i]!.trim() !== '') found.push({ words: pieces[i]!, joined });
  }
  return found;
}
