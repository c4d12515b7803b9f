import { isParticular } from '../text/particular.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';
import type { Shown } from './shown.ts';

const near = (a: string, b: string): string =>
  `(?:${a})\\b[^.?!;]{0,80}\\b(?:${b})|(?:${b})\\b[^.?!;]{0,80}\\b(?:${a})`;

const EXAM =
  'step [123]|step one|step two|step three|usmle|comlex|oet|ielts|toefl|exams?|board|certification test';
const PASSED =
  'passed|took|taken|sat|scored?|results?|received|retook|cleared|registered|scheduled|percentile';
const PAPER =
  'paper|papers|articles?|manuscripts?|abstracts?|posters?|chapters?|case reports?|case series|reviews?|study|studies|letter to the editor|protocol|dataset|talk';
const APPEARED =
  'accepted|published|presented|submitted|appeared|appears|printed|in print|in press|came out|come out|selected|indexed|cited|online|won|shown|revis(?:ed|ion)s?|peer review';
const WORK =
  "rotations?|externships?|observerships?|electives?|sub-?internships?|internship|clinic|ward|unit|hospital|post|position|job|role|shifts?|course|training|fellowship|degree|master'?s|mph|diploma|acls|bls|pals|nrp|committee|team|project|laboratory|lab|registry";
const BEGAN =
  'began|begun|started|starting|finished|completed|joined|joining|passed|returned|moved|became|become|took over|taken over|promoted|appointed|elected|asked to (?:lead|run|teach|head)|earned|obtained|graduated|defended|chosen|renewed|extended|lead|led|leading|now (?:run|lead|teach|work|direct)';
const RESULT =
  'audit|project|clinic|registry|program(?:me)?|trial|study|school|ward|waiting list|rate|calls|visits|admissions|vaccination|screening|survey|training|course|campaign|cabinets?';
const MOVED =
  'fell|fallen|dropped|rose|risen|grew|grown|reached|reaches|opened|doubled|halved|enrolled|finished|ended|closed|now (?:has|have|counts?|covers?|serves?|holds?|includes?)|has now|have now|went from|down to|up to';

/** What may have happened since an application was sent. Each is one reason to call a sentence news. */
const EVENTS: readonly RegExp[] = [
  near(EXAM, PASSED),
  'ecfmg[^.?!;]{0,40}(?:certif\\w*|issued|complete\\w*)|(?:certificate|certification|licen[sc]e|registration|visa|work permit|green card|permanent residen\\w+|pathway)\\b[^.?!;]{0,60}\\b(?:arrived|came|issued|granted|approved|received|renewed|complete\\w*|in hand|accepted)|(?:received|got|obtained|hold|have|completed)\\b[^.?!;]{0,30}\\b(?:ecfmg|certificate|certification|licen[sc]e|work permit|green card)|(?:am|was|became|been) (?:now )?(?:ecfmg[- ])?certified',
  near(PAPER, APPEARED),
  '(?:award(?:ed)?|prize|grant|scholarship|honou?r(?:ed)?|medal|elected|nominated|promoted|appointed|named (?:as |the )?(?:chief|teacher|resident|head)|invited to (?:speak|present|teach|join|lead|review|write))',
  near(WORK, BEGAN),
  near(
    'letter|letters|evaluation|transcript|recommendation',
    'added|uploaded|arrived|now holds|assigned|received|in my file|also holds|also contains|new',
  ),
  near(RESULT, MOVED),
  "(?:i|we) (?:have |had |'ve )?(?:now |since |just |recently |also )*(?:passed|published|presented|completed|finished|started|begun|began|opened|founded|won|received|earned|moved|married|joined|taught|trained|enrolled|cared for|seen|admitted|led|built)\\b",
].map((words) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'));
/** A day or a month of these weeks. What it tells is news when it is told of the writer and not to the reader. */
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const RECENT = new RegExp(
  `\\b(?:since (?:then|last|${MONTH}|\\d|monday|tuesday|wednesday|thursday|friday)|(?:last|this) (?:week|month|friday|monday)|yesterday|(?:on|in|from|until) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${MONTH})|now (?:has|have|holds?|counts?|complete\\w*|in force)|in (?:its|the) (?:second|third|last) (?:review|round)|after (?:\\w+ )?(?:weeks|months)|until june|in the last (?:weeks|months)|since the interview|asked me to)\\b`,
  'i',
);
const TO_READER =
  /\b(?:you|met|spoke|talked|your|yours|interest|glad|happy|hope|wish|thank\w*|interview(?!,? I\b))\b/i;
/** Whose it is: a program publishes and opens clinics, too. */
const OWN = /\b(?:I|[Mm]y|me|[Ww]e|[Oo]urs?|us)\b/;
const THEIRS =
  /\b(?:your (?:residents?|program|team|faculty|hospital|department|clinic|paper|study)|you (?:said|told|asked|mentioned|showed|described))\b/i;
/** Plans, and what the file has said already. */
const NOT_NEW =
  /\b(?:(?:hope|want|wish|plan|would (?:like|love|be)) to (?!share|tell|let|inform|update|add|write)|as (?:you know|I (?:wrote|said|told)|my application (?:says|shows)))\b/i;
/** "Step 3" holds a number and proves nothing; what stands beside it may. */
const EXAM_NAMES =
  /\b(?:(?:usmle )?step (?:[123]|one|two|three)(?: ck| cs)?|pgy-?\d|covid-?19|j-?1|h-?1b)\b/gi;

/** A day alone is a weaker sign than something that happens to applicants. */
const BY_DAY = 0.6;

/** Sentences that tell what happened since the application, the best first. */
export function newsIn({ sentences }: TextModel): Shown[] {
  return sentences
    .flatMap((sentence): Shown[] => {
      const { text } = sentence;
      if (!mayBeNews(text)) return [];
      const events = matches(sentence, EVENTS);
      const because = events.length > 0 ? events : isOfWriter(text) ? matches(sentence, [RECENT]) : [];
      if (because.length === 0) return [];
      const strength = isParticular({ ...sentence, text: text.replace(EXAM_NAMES, '') }) ? 1 : 0;
      return [{ sentence, probability: events.length > 0 ? 1 : BY_DAY, strength, because }];
    })
    .sort(
      (a, b) =>
        b.probability - a.probability || b.strength - a.strength || a.sentence.index - b.sentence.index,
    );
}

function mayBeNews(text: string): boolean {
  if (!OWN.test(text) && (THEIRS.test(text) || !/\b(?:the|a|an) /i.test(text))) return false;
  return !NOT_NEW.test(text) || /\d/.test(text.replace(EXAM_NAMES, ''));
}

const isOfWriter = (text: string): boolean => OWN.test(text) && !TO_READER.test(text);

function matches({ text, start }: Sentence, patterns: readonly RegExp[]): Shown['because'] {
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const from = start + found.index;
    return [{ name: 'news', value: 1, from, to: from + found[0].length }];
  });
}
