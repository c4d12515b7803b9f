import { sentencesOf } from './sentences.ts';

export type Tone = 'blame' | 'excuse' | 'apology';

/** Words of an answer that may sound like blame, an excuse or an apology. */
export interface ToneMark {
  tone: Tone;
  /** The words, as they stand in the answer. */
  words: string;
  start: number;
  end: number;
}

interface Pattern {
  tone: Tone;
  words: RegExp;
  /** A sentence that holds these is no case of it. */
  unless?: RegExp;
}

const EXAM = '(?:exams?|tests?|scores?|results?|questions?|graded|marked|treated|school|system|process)';
const OTHERS =
  '(?:school|university|college|faculty|teachers?|professors?|supervisors?|mentors?|department|they|nobody|no one)';
const HELP = '(?:prepare|teach|support|help|tell|inform|warn|train|guide)';
const HELPED = '(?:prepared|taught|supported|helped|told|informed|warned|trained|guided)';

const WHO =
  '(?:professors?|teachers?|tutors?|examiners?|proctors?|school|university|college|faculty|dean|boss|chief|attendings?|supervisors?|program director|visa office|visa officer|embassy|consulate)';
const AT_FAULT =
  '(?:(?:very|so) )?(?:lazy|bad|terrible|rude|unfair|unkind|incompetent|careless|useless|strict|racist)';
/** The people themselves: "because of my professor's illness" and "because of the school fees" name a circumstance. */
const BECAUSE_OF_THEM = `(?:because of|due to|thanks to) (?:my|our|the|an?|this|that) (?:[\\w-]+ ){0,2}?${WHO}(?=$|[.,;:!?)]|,? (?:who|that|which|and|or|but|at|in|of|I|my|he|she|they|not)\\b)`;
/** What somebody else may be given as the cause of. */
const FELL_SHORT =
  "(?<!not |never |n['’]t )\\b(?:fail|failed|(?:did not|didn['’]t|could not|couldn['’]t) (?:pass|match|finish|sit|take)|scored low|lost (?:my|a|the|one|that|two) (?:year|years|place|seat|date|position|visa|chance)|missed (?:my|the|an?|that) (?:exam|date|deadline|season|test|seat))\\b";

/**
 * Word lists, each narrow enough to leave plain facts alone: a cause ("because the centre closed, I…") is no blame, and
 * a feeling of the past ("I was ashamed, so I told nobody") no apology. Matched within one sentence.
 */
const PATTERNS: readonly Pattern[] = [
  { tone: 'blame', words: /\bI (?:still |really |partly )?blamed? (?!myself|only|no ?body|no one)[\w’']+/i },
  { tone: 'blame', words: /(?<!\b(?:I|alone|nobody|no one) )\b(?:is|are|was|were) to blame\b/i },
  {
    tone: 'blame',
    words: /(?:\b(?:not|never)|n['’]t) (?:entirely |really |all |only )?my (?:own )?fault\b/i,
  },
  { tone: 'blame', words: /\bno fault of (?:my own|mine)\b/i },
  {
    tone: 'blame',
    words: /(?<!\bnot |n['’]t )\b(?:the fault of (?:the|my|our)|(?:their|his|her|its) (?:own )?fault)\b/i,
  },
  { tone: 'blame', words: new RegExp(`\\b${EXAM}\\b.{0,40}\\b(?:unfair(?:ly)?|unjust(?:ly)?)\\b`, 'i') },
  { tone: 'blame', words: new RegExp(`\\b(?:unfair(?:ly)?|unjust(?:ly)?)\\b.{0,25}\\b${EXAM}\\b`, 'i') },
  {
    tone: 'blame',
    words: new RegExp(
      `\\b${OTHERS}\\b.{0,30}\\b(?:(?:did not|didn['’]t|failed to|refused to) (?:\\w+ )?${HELP}|never (?:\\w+ )?${HELPED})\\b.{0,15}\\b(?:me|us)\\b`,
      'i',
    ),
  },
  { tone: 'blame', words: /(?<!\bnever |\bnot |n['’]t )\blet me down\b/i },
  { tone: 'blame', words: new RegExp(`${FELL_SHORT}.{0,40}?\\b${BECAUSE_OF_THEM}`, 'i') },
  { tone: 'blame', words: new RegExp(`\\b${BECAUSE_OF_THEM},? I (?:have |had )?${FELL_SHORT}`, 'i') },
  {
    tone: 'blame',
    words: new RegExp(`\\b(?:because of|due to) (?:my|our|the|an?) ${AT_FAULT} ${WHO}\\b`, 'i'),
  },
  { tone: 'blame', words: /\b(?:bad|poor|terrible) (?:teaching|instruction|supervision|teachers?)\b/i },

  {
    tone: 'excuse',
    words: /\b(?:not (?:a |the )?(?:good |strong |great |best )?|bad |poor )test[- ]?takers?\b/i,
  },
  {
    tone: 'excuse',
    words:
      /\b(?:scores?|results?|exams?|tests?|step \d|attempts?|grades?|numbers?)\b.{0,40}\b(?:do|does|did)(?: not|n['’]t) (?:\w+ )?(?:reflect|represent|define)\b/i,
  },
  { tone: 'excuse', words: /\b(?:by|my|had|pure) bad luck\b|\bI (?:was|got|am) (?:just )?unlucky\b/i },
  {
    tone: 'excuse',
    words: new RegExp(`${FELL_SHORT}.{0,80}?\\b(?:unlucky|unfair(?:ly)?|unjust(?:ly)?)\\b`, 'i'),
  },
  {
    tone: 'excuse',
    words: /\b(?:it|this|that) was (?:just |so |very |simply )?(?:unfair|unlucky)(?: to me)?(?=[.,;!]|$)/i,
  },
  {
    tone: 'excuse',
    words: /\bI (?:would|could|should) have (?:easily )?(?:passed|scored|done (?:much )?better)\b/i,
  },
  { tone: 'excuse', words: /\b(?:anyone|anybody|everyone) (?:would|could) have (?:failed|struggled)\b/i },
  { tone: 'excuse', words: /\b(?:can|could) happen to any(?:one|body)\b/i },
  { tone: 'excuse', words: /\bif (?:only|I had had)\b/i },
  {
    tone: 'excuse',
    words:
      /\b(?:circumstances|factors|reasons|things) (?:that (?:were|are) )?(?:beyond|outside|out of) my control\b/i,
    unless: /\b(?:learn|accept)/i,
  },
  {
    tone: 'excuse',
    words: /\bthe only reason (?:why |that )?I (?:failed|scored|did not pass|didn['’]t pass)\b/i,
  },
  {
    tone: 'excuse',
    words:
      /\b(?:exam|test|step \d(?: ck)?) (?:was|is) (?:too|very|so|extremely|unusually) (?:hard|difficult|long|tricky)\b/i,
  },

  { tone: 'apology', words: /\bI(?:['’]m| am) (?:very |so |truly |deeply |really |sincerely )*sorry\b/i },
  {
    tone: 'apology',
    words: /\bI (?:do |must |want to |would like to |wish to |sincerely |deeply |truly )*apologi[sz]e\b/i,
  },
  { tone: 'apology', words: /\bmy (?:sincere |deepest )?apolog(?:y|ies)\b/i },
  { tone: 'apology', words: /\bI (?:deeply |truly |really |sincerely )?regret\b/i },
  {
    tone: 'apology',
    words: /\bI(?:['’]m| am| feel) (?:deeply |very |so |still )*(?:ashamed|embarrassed)\b/i,
  },
  {
    tone: 'apology',
    words:
      /\bplease,? (?:forgive|excuse|overlook|ignore|disregard|understand|do not judge|don['’]t judge|look (?:past|beyond))\b/i,
  },
  {
    tone: 'apology',
    words:
      /\bI (?:hope|ask|beg)(?: that)? you (?:can |will |to )?(?:forgive|overlook|excuse|understand|look (?:past|beyond))\b/i,
  },
];

/** Words of these tones, in the order of the text. */
export function toneMarks(text: string, tones: readonly Tone[]): ToneMark[] {
  return sentencesOf(text).flatMap((sentence) =>
    PATTERNS.flatMap(({ tone, words, unless }) => {
      const found = tones.includes(tone) && !unless?.test(sentence.text) ? words.exec(sentence.text) : null;
      if (!found) return [];
      const start = sentence.start + found.index;
      return [{ tone, words: found[0], start, end: start + found[0].length }];
    }).sort((a, b) => a.start - b.start),
  );
}
