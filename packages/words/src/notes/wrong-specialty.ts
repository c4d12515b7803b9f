import type { SpecialtyId } from '@matchwright/facts';
import { type NamedSpecialty, SPECIALTY_WORDS } from '../names/specialty-names.ts';
import type { ReviewNote } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';

const TRAINING =
  '(?:residency|training)(?: (?:program|position|training))?|programs?|resident(?= (?:in|at) your)|interns?hip position';
/** Work of the past, or a service of a hospital, is no wish. */
const NOT_A_WISH =
  /\b(?:rotat\w+|clerkships?|electives?|observerships?|worked with|the residents|residents? who|when I was|after my|during my|instead of|rather than|not only|neither|alone|without|either|between|versus|both|friends?|colleague|sister|brother|mother|father|attending|had planned|had wanted|used to want|at first|thought I would|once wanted|dreamed of|before medical)\b/i;

/** Ways to name the field in which somebody wants to train. */
function wishes({ field, doctor }: NamedSpecialty): RegExp[] {
  const before =
    '(?:apply(?:ing)?|application|match(?:ing)?|train(?:ing)?|residency|career|future|specializ(?:e|ing)|specialis(?:e|ing)|speciali[sz]ation|position|spot|place|interest|interested|candidate|applicant|passion|love|commitment) (?:(?:to|for|in|into|as) )?(?:(?:a|an|the|your|my) )?(?:(?:residency|career|position|categorical|program|field) )*(?:(?:in|of|for|to) )?(?:the )?(?:field of )?';
  return [
    new RegExp(
      `\\b${before}(?:${field})(?![\\w-])(?! (?:clerkship|rotation|ward|patients|department|and|&|or))`,
      'i',
    ),
    new RegExp(
      `\\b(?:your|a|an|this|my|the|into|future) (?:(?:categorical|own|excellent|strong|combined) )*(?:${field}) (?:${TRAINING})\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:choose|chose|chosen|pursue|pursuing|join) (?:a career in |the field of )?(?:${field})(?![\\w-])(?! (?:clerkship|rotation|and))`,
      'i',
    ),
    ...(doctor
      ? [
          new RegExp(
            `\\b(?:become|becoming|be|as|make me|work as|future|practice as) (?:an? )?(?:(?:good|better|great|excellent|future|skilled|competent|compassionate|academic|community) )*(?:${doctor})s?\\b(?! who| told| and| or)`,
            'i',
          ),
        ]
      : []),
  ];
}

const PATTERNS = SPECIALTY_WORDS.map((named) => ({ named, patterns: wishes(named) }));

/** A wish to train in another field than the one that the text is for. */
export function wrongSpecialtyNotes(context: NoteContext): ReviewNote[] {
  const { specialty, model } = context;
  if (specialty === null) return [];
  return model.sentences.flatMap((sentence) => {
    if (NOT_A_WISH.test(sentence.text)) return [];
    // The names of the combined field hold those of its halves.
    const masked = specialty === 'med-peds' ? withoutHalves(sentence.text) : sentence.text;
    const found = PATTERNS.flatMap(({ named, patterns }) => {
      if (!isOther(named.id, specialty)) return [];
      const match = patterns.map((pattern) => pattern.exec(masked)).find((one) => one !== null);
      return match ? [{ named, match }] : [];
    })[0];
    if (!found) return [];
    const from = sentence.start + found.match.index;
    const says = `This is for ${nameOf(specialty)}, and here it speaks of ${found.named.name}. A reader takes it for a text that was written for somebody else. Correct it.`;
    return [noteOn(context, 'wrong-specialty', 'high', { from, to: from + found.match[0].length }, says)];
  });
}

const isOther = (id: SpecialtyId | null, own: SpecialtyId): boolean => id !== own;
const nameOf = (id: SpecialtyId): string => SPECIALTY_WORDS.find((one) => one.id === id)?.name ?? id;

/** "Internal Medicine and Pediatrics", in either order, is the combined field: blanked, of the same length. */
function withoutHalves(text: string): string {
  return text.replace(
    /\b(?:(?:internal )?medicine(?: and |, | & |\/|-| with )(?:in )?(?:p(?:a)?ediatrics|peds)|p(?:a)?ediatrics(?: and |, | & |\/|-| with )(?:in )?(?:internal )?medicine|internists? and (?:an? )?p(?:a)?ediatricians?|p(?:a)?ediatricians? and (?:an? )?internists?)\b/gi,
    (words) => '_'.repeat(words.length),
  );
}
