import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { type NamedSpecialty, SPECIALTY_WORDS } from '../names/specialty-names.ts';
import type { ReviewNote } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';
import { combinedWish } from './combined-wish.ts';
import { type NoteContext, noteOn } from './note-context.ts';
import { wrongAge } from './wrong-age.ts';

const TRAINING =
  '(?:residency|training)(?: (?:program|position|training))?|programs?|resident(?= (?:in|at) your)|interns?hip position';
const STAFF =
  '(?:faculty|residency|program|department|team|residents|training|curriculum|track|attendings|service|division|family)';
/** What lies ahead: the training, the work, the life that is wished for. */
const AHEAD =
  'your (?:\\w+ )?(?:program|residency|faculty|team|department|residents|training)|my (?:calling|vocation|future|goal|dream|path|passion|specialty|heart|place|life)|(?:I (?:want|hope|wish|would (?:like|love)|aim|intend|plan|dream|look forward)|hoping|determined|decided|destined|called|drawn|committed|devoted?|dedicated?|specialt(?:y|ies)|board[- ]certifi(?:ed|cation)|fellowship|residency|(?:my|a) career|life|fit|suited|born|belong|path|road|journey|reasons?|enthusiasm|choice|in love|fell|attracted|settled|my (?:\\w+ )?(?:way|route|step|door|bridge|preparation)|help(?:s|ed)? me|development|become)';
/** Work of the past, somebody else's field, or a service of a hospital, is no wish. */
const NOT_A_WISH =
  /\b(?:rotat\w+|clerkships?|electives?|observerships?|externship|internship in|worked (?:with|in|on|at|as)|(?:work(?:ing)?|trained|practi[cs]ed|served|years|months|was) as|the residents|residents? who|when I was|after my|during my|instead of|rather than|not only|without|friends?|colleagues?|sister|brother|mother|father|uncle|aunt|cousin|wife|husband|attending|had planned|had wanted|used to want|at first|thought (?:I would|of)|once wanted|dreamed of|before medical|consult(?:ed|s|ing)?|referred|called (?:the|in)|borrowed by|paid by|taught me|told me|asked|examiner|considered|I (?:completed|finished|began|left|started|quit|did))\b/i;

/** Right beside the field, they compare. */
const COMPARED = /\b(?:neither|alone|either|between|versus|both)\b(?: [\w-]+){0,4}$/i;

/** The field, near words of training to come. */
const near = (field: string): RegExp =>
  new RegExp(
    `\\b(?:${AHEAD})\\b[^,;.]{0,45}\\b(?:in|into|towards?|of|to|for|as|with|your|the) (?:the |a |an |your )?(?:plastic |general |pediatric |adult )?(?:field of )?(?:${field})(?![\\w-])(?! (?:clerkship|rotation|ward|patients|clinic|unit|floor|consult|and|&|or|exam|shelf|colleagues?|interest group|emergency))`,
    'i',
  );

/** Ways to name the field in which somebody wants to train. */
function wishes({ meansMore, field, doctor }: NamedSpecialty): RegExp[] {
  const before =
    '(?:apply(?:ing)?|application|match(?:ing)?|train(?:ing)?|residency|career|future|specializ(?:e|ing)|specialis(?:e|ing)|speciali[sz]ation|position|spot|place|interest|interested|candidate|applicant|passion|love|commitment) (?:(?:to|for|in|into|as) )?(?:(?:a|an|the|your|my) )?(?:(?:residency|career|position|categorical|program|field) )*(?:(?:in|of|for|to) )?(?:the )?(?:field of )?';
  return [
    new RegExp(`\\b${before}(?:${field})(?![\\w-])(?! (?:clerkship|rotation|ward|patients|department))`, 'i'),
    new RegExp(
      `\\b(?:your|a|an|this|my|the|into|future) (?:(?:categorical|own|excellent|strong|combined) )*(?:${field}) (?:${TRAINING})\\b(?! (?:ended|was|had|gave|taught|began|took|lasted|showed)\\b)`,
      'i',
    ),
    new RegExp(
      `\\b(?:choose|chose|chosen|pursue|pursuing|join) (?:a career in |the field of )?(?:${field})(?![\\w-])(?! (?:clerkship|rotation))`,
      'i',
    ),
    new RegExp(
      `\\b(?:we|us|fellow|other) (?:${doctor ?? field})s\\b|\\b(?:${field}) residency\\b|\\b(?:${field}) is the only\\b`,
      'i',
    ),
    // "its family medicine residency", "the pediatrics faculty of your program", "the internal medicine of your hospital"
    new RegExp(
      `\\b(?:your|its)(?: [\\w-]+){0,2}? (?:${field}) ${STAFF}\\b|\\b(?:the )?(?:${field}) (?:${STAFF} )?(?:of|at|in) your (?:own )?(?:hospital|program|institution|university|clinic|center|city)\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:specialty|field|discipline|practice|world|art) of (?:${field})\\b(?! and)|^(?:${field}) is (?:my|the|a|an|for me|where|what|about|not)\\b|\\b(?:the )?(?:${field}) is (?:my|the (?:specialty|field) (?:that|in|of|for)|for me|where I)\\b`,
      'i',
    ),
    // A greeting, a calling, a home that was found.
    new RegExp(
      `^(?:dear|to)\\b[^.!?]{0,40}?\\b(?:${field}) (?:residency|selection|program|committee|faculty|department|admissions|team)\\b|^why (?:do I want |I chose )?(?:${field})\\b|^(?:${field}) (?:fits|suits|matches|needs) (?:me|my)\\b|\\b(?:home|calling|vocation|heart|purpose|place|happiness|future) (?:is|was|lies|belongs|has always been) (?:in|to|with) (?:${field})(?![\\w-])|\\b(?:found|find) my (?:\\w+ )?(?:home|calling|vocation|place|passion|purpose) in (?:${field})(?![\\w-])|\\b(?:${field})(?: (?:track|program|residency|training|path|road))? (?:is|remains|was|has (?:\\w+ )?been) (?:where|what|my (?:calling|home|dream|life|love|future|first love)|the (?:place|specialty|field|path|road|work)) (?:I|my|that I|in which I|for me|to which I)\\b|\\b(?:${field}) (?:chose me|called me|found me|won my heart|calls me|it (?:is|was|had to be))\\b`,
      'i',
    ),
    // Somebody in training: "as a pediatric resident", "your future psychiatry intern"
    new RegExp(
      `\\b(?:as|be|become|becoming|future|your next) (?:(?:a|an|your|the) )?(?:(?:first-year|future|new|good|proud) )*(?:${field}|p(?:a)?ediatric) (?:resident|intern|physician|trainee|applicant)\\b(?! (?:told|who|at the time))`,
      'i',
    ),
    ...(meansMore ? [] : [near(field)]),
    ...(doctor
      ? [
          new RegExp(
            `\\b(?:become|becoming|be|as|make me|work as|future|practice as|kind of|sort of|type of|into|called|life of|job of|myself) (?:an? |the )?(?:(?:good|true|real|board[- ]certified|primary care|rural|small-town|busy|better|great|excellent|future|skilled|competent|compassionate|academic|community|general) )*(?:${doctor})s?\\b(?! (?:who|told)\\b)|\\b(?:become|becoming|(?:I|to|will|would) be|myself as|kind of|sort of|type of|make me|made me want to be)(?: an?| the)?(?: (?:good|true|real|great|kind|sort|type|of))* (?:${doctor})s?\\b`,
            'i',
          ),
        ]
      : []),
  ];
}

const PATTERNS = SPECIALTY_WORDS.map((named) => ({
  named,
  isNamed: new RegExp(`${named.field}${named.doctor ? `|${named.doctor}` : ''}`, 'i'),
  patterns: wishes(named),
}));
/** The combined field by its full name: in a statement for one half it was pasted in. */
const COMBINED =
  /\b(?:internal )?medicine(?:\s*[-/&]\s*| and )p(?:a)?ediatrics\b|\bp(?:a)?ediatrics(?:\s*[-/&]\s*| and )internal medicine\b|\bmed(?:icine)?[-/ ]peds\b/i;

interface Found {
  name: string;
  from: number;
  to: number;
}

/** A wish to train in another field than the one that the text is for. */
export function wrongSpecialtyNotes(context: NoteContext): ReviewNote[] {
  const { specialty, model } = context;
  if (specialty === null) return [];
  return model.sentences.flatMap((sentence) =>
    found(sentence, specialty, model.sentences).map(({ name, from, to }) => {
      const says = say`This is for ${nameOf(specialty)}, and here it speaks of ${name}. A reader takes it for a text that was written for somebody else. Correct it.`;
      return noteOn(
        context,
        'wrong-specialty',
        'high',
        { from: sentence.start + from, to: sentence.start + to },
        says,
      );
    }),
  );
}

function found(sentence: Sentence, specialty: SpecialtyId, all: readonly Sentence[]): Found[] {
  const isCombined = specialty === 'med-peds';
  // The names of the combined field hold those of its halves.
  const text = isCombined ? withoutHalves(sentence.text) : sentence.text;
  const named = PATTERNS.flatMap(({ named, isNamed, patterns }) => {
    if (named.id === specialty || !isNamed.test(text)) return [];
    return patterns.flatMap((pattern) => {
      const match = pattern.exec(text);
      if (!match || isNoWish(text, match)) return [];
      if (/\bp(?:a)?ediatric$/i.test(match[0]) && !isTraining(text, match)) return [];
      const isThought =
        /^(?:the )?(?:specialty|field|discipline|practice|world|art) of|\bis (?:my|the|a|an|for me|where|what|about|not)$/i.test(
          match[0],
        );
      if (isCombined && isHalf(named.id) && speaksOfOther(named.id, sentence, isThought ? all : []))
        return [];
      return [{ name: named.name, from: match.index, to: match.index + match[0].length }];
    });
  });
  const pasted = isCombined ? null : COMBINED.exec(text);
  if (
    pasted &&
    !isNoWish(text, pasted) &&
    !WARD.test(text.slice(pasted.index)) &&
    !SOMEBODY_SEEN.test(text.slice(pasted.index))
  )
    named.push({ name: 'Med-Peds', from: pasted.index, to: pasted.index + pasted[0].length });
  const both = combinedWish(sentence, specialty, all);
  if (both) named.push({ name: 'Med-Peds', ...both });
  named.push(...shortNames(text, specialty));
  const [first] = named;
  if (!first) {
    const age = wrongAge(sentence, specialty, all);
    return age ? [{ ...age, name: nameOf(age.id) }] : [];
  }
  // One remark for each sentence, from the first to the last of its words.
  const from = Math.min(...named.map((one) => one.from));
  return [{ name: first.name, from, to: Math.max(...named.map((one) => one.to)) }];
}

const SHORT: readonly { id: SpecialtyId | null; name: string; short: string }[] = [
  { id: 'internal-medicine', name: say`Internal Medicine`, short: 'IM' },
  { id: 'pediatrics', name: say`Pediatrics`, short: 'Peds|peds' },
  { id: null, name: say`Family Medicine`, short: 'FM' },
  { id: null, name: say`Emergency Medicine`, short: 'EM' },
];

/** "your FM program", "to match into peds": as people write who write fast. */
function shortNames(text: string, specialty: SpecialtyId): Found[] {
  return SHORT.flatMap(({ id, name, short }): Found[] => {
    const match = new RegExp(
      `\\b(?:[Yy]our|[Aa]n?|[Tt]his|[Mm]y|as) (?:\\w+ )?(?:${short}) (?:program|residency|training|faculty|team|track|resident|applicant|application|department)\\b|\\b(?:appl\\w+|match\\w*|train\\w*|career|future|interest\\w*|passion|residency) (?:in|to|into|for) (?:${short})\\b(?! (?:and|rotation|ward|clinic|patients))`,
    ).exec(text);
    if (!match || id === specialty || /[Mm]ed.{1,2}$/.test(text.slice(0, match.index))) return [];
    if (
      specialty === 'med-peds' &&
      isHalf(id) &&
      /\b(?:both|combined|and|[Mm]ed-?[Pp]eds|neither|not)\b/.test(text)
    )
      return [];
    if (isNoWish(text, match)) return [];
    return [{ name, from: match.index, to: match.index + match[0].length }];
  });
}

/** Somebody of the combined field who did something for the writer. */
const SOMEBODY_SEEN =
  /^[\w/&-]+(?: and \w+)? (?:physician|doctor|attending|resident|preceptor|mentor|fellow|colleague|faculty)s?(?: at \w+)?,? (?:who |there |named \p{Lu}\w+ |on \w+ )?(?:taught|told|showed|asked|said|supervised|let|helped|gave|came|knelt|sat|explained|saw|wrote|called|was|were|had|read|took|stood)\b/u;

/** A place where such patients lie names no wish. */
const WARD =
  /^[\w/& -]{0,40}\b(?:wards?|patients|clinics?|departments?|rotations?|units?|months?|weeks?|exams?)\b/i;

function isNoWish(text: string, match: RegExpExecArray): boolean {
  const clause = clauseAt(text, match.index, match[0].length);
  const head = text.slice(0, match.index + match[0].length).replace(/ [\w-]+$/, '');
  return (
    NOT_A_WISH.test(clause) ||
    COMPARED.test(head) ||
    /^ (?:alone|or)\b/i.test(text.slice(match.index + match[0].length))
  );
}

/** What comes much later in a clause excuses nothing. */
const AFTER = 12;

/** The words of a sentence around some of them, from the comma before. */
function clauseAt(text: string, from: number, length: number): string {
  const start = Math.max(...[',', ';', ':', '—'].map((mark) => text.lastIndexOf(mark, from - 1))) + 1;
  const ends = [',', ';', '—'].map((mark) => text.indexOf(mark, from + length)).filter((at) => at >= 0);
  return text.slice(start, Math.min(from + length + AFTER, text.length, ...ends));
}

/** "pediatric" alone is a word for patients; with these it is a training. */
const isTraining = (text: string, match: RegExpExecArray): boolean =>
  /^ (?:residency|program|training|position|spot|medicine|career|track)/i.test(
    text.slice(match.index + match[0].length),
  );

const isHalf = (id: SpecialtyId | null): boolean => id === 'internal-medicine' || id === 'pediatrics';
const ABOUT_CHILDREN = /\bp(?:a)?ediatric\w*|\bmed-?peds\b|\bboth\b|\bcombined\b/i;
const ABOUT_ADULTS = /\b(?:internal medicine|internists?|adult medicine|med-?peds|both|combined)\b/i;

/**
 * One half of the combined field beside the other is a comparison, no wish for it alone: in the same sentence, and for
 * a thought about the field in the sentences around it.
 */
function speaksOfOther(id: SpecialtyId | null, own: Sentence, around: readonly Sentence[]): boolean {
  const other = id === 'internal-medicine' ? ABOUT_CHILDREN : ABOUT_ADULTS;
  return [own, around[own.index - 1], around[own.index + 1]].some((one) => one && other.test(one.text));
}

const nameOf = (id: SpecialtyId): string => SPECIALTY_WORDS.find((one) => one.id === id)?.name ?? id;

/** "Internal Medicine and Pediatrics", in either order, is the combined field: blanked, of the same length. */
function withoutHalves(text: string): string {
  return text.replace(
    /\b(?:(?:internal )?medicine(?: and |, | & |\/|-| with )(?:in )?(?:p(?:a)?ediatrics|peds)|p(?:a)?ediatrics(?: and |, | & |\/|-| with )(?:in )?(?:internal )?medicine|internists? and (?:an? )?p(?:a)?ediatricians?|p(?:a)?ediatricians? and (?:an? )?internists?)\b/gi,
    (words) => '_'.repeat(words.length),
  );
}
