import type { SpecialtyId } from '@matchwright/facts';
import type { Span } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';

/** The combined training without its name: both fields, two boards, either age. */
const BOTH = [
  /\b(?:(?:re)?train(?:ed|ing)?|certified|certification|boarded|boards|speciali[sz]\w+|qualified|residency|competen(?:t|ce)|board[- ]certified) (?:\w+ )?(?:in|for) both\b(?: (?:of )?(?:these |the )?(?:fields|specialties|disciplines|boards|ages|(?:internal )?medicine and p(?:a)?ediatrics|p(?:a)?ediatrics and (?:internal )?medicine|adult(?: medicine)? and p(?:a)?ediatrics?(?: medicine)?|IM and [Pp]eds))?/i,
  /\b(?:double|dual(?:ly)?|twice)[- ](?:board(?:ed|s)?(?:[- ]certifi\w+)?|certifi\w+|train(?:ed|ing))\b|\bboth boards\b/i,
  /\bcombined (?:training|residency|specialty|field|(?:residency |training )?program|track)\b/i,
  /\b(?:I (?:want|hope|wish|plan|would (?:like|love)|see myself|intend|aim)|my (?:goal|dream|calling|wish)|(?:become|be|as) an?)\b[^.;]{0,60}\b(?:for|of|with|treat(?:ing)?|see(?:ing)?|serv(?:e|ing)) (?:both )?(?:adults and (?:for )?children|children and (?:for )?adults)\b/i,
  /\b(?:could|can|did|would|do)(?: not|n't) (?:want to |have to )?(?:choose between|leave either|give up either|pick one of) (?:adults and children|children and adults|the two (?:ages|fields)|(?:of )?(?:the two|them)|age|field|(?:internal )?medicine and p(?:a)?ediatrics)\b/i,
];
/** Two fields of another kind, and two programs of one hospital. */
const OTHER_TWO =
  /\b(?:both|combined|dual|double)\b[^.;]{0,30}\b(?:research|public health|law|engineering|pharmacy|nursing|surgery|business|languages|degrees?|MPH|PhD|dentistry|biology|teaching|laboratory|philosophy|chemotherapy|countries|hospitals|systems)\b/i;
/** Who was trained so, or what was seen of it. */
const SOMEBODY =
  /\b(?:attending|mentor|preceptor|resident|faculty|colleague|friend|he|she|his|her|they|who taught|rotat\w+|observership|instead of|rather than|not|never|n't (?:need|want)|considered|at first)\b/i;
const CHILDREN = /\b(?:child\w*|p(?:a)?ediatric\w*|peds|bab(?:y|ies)|newborns?|adolescen\w+|kids?)\b/i;
const ADULTS =
  /\b(?:adults?|internal medicine|internists?|elderly|grown\w*|old(?:er)? (?:people|patients))\b/i;

/** A wish for the combined training in a text for one of its halves, where the text speaks of the other half as well. */
export function combinedWish(
  { text }: Sentence,
  specialty: SpecialtyId,
  all: readonly Sentence[],
): Span | null {
  if (specialty === 'med-peds' || OTHER_TWO.test(text)) return null;
  const other = specialty === 'pediatrics' ? ADULTS : CHILDREN;
  for (const pattern of BOTH) {
    const found = pattern.exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index);
    if (SOMEBODY.test(before.split(/[;:—]/).at(-1) ?? '') || !all.some((one) => other.test(one.text)))
      continue;
    return { from: found.index, to: found.index + found[0].trimEnd().length };
  }
  return null;
}
