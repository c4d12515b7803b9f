import { EXAM_NAMES, type Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { type Claim, type Claimed, claimOn, NOT_SO } from './claim.ts';
import {
  type Attempt,
  attemptsAt,
  type Exam,
  type ExamSentence,
  examAt,
  examSentences,
  isOpen,
} from './exam-mentions.ts';
import { NUMBER, numberIn } from './numbers.ts';

const SOMEBODY =
  /\b(?:friends?|classmates?|colleagues?|brother|sister|cousin|roommate|wife|husband|he|she|they|students?|patients?|applicants?|many|most)\b[^,;]{0,25}$/i;
const EXAM_WORD =
  '(?:(?:the |my |this |that |all |each |every |both |three |of |USMLE )*(?:[Ss]teps? ?(?:[123]|One|Two|Three|I{1,3})(?: ?CK)?(?:(?:,| and) (?:[Ss]tep )?[123](?: ?CK)?)*|CK|exams?|examinations?|tests?|boards?|steps?|USMLEs?|it|them))';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const TRY = '(?:attempt|try|time|sitting|go|shot|chance)';
const PASS =
  '(?:pass(?:ed|ing)?|cleared|clear|got through|made it|succeeded|scored|took|sat|wrote|completed|did)';

const NTH = new RegExp(
  `\\b(?:${PASS}\\b[^.;]{0,70}?\\b)?(?:(?:on|at|in|from|with|by|for) )(?:my |the )?(?:very )?(${ORDINALS.join('|')}|[1-5](?:st|nd|rd|th)|one|a single) (?:and only )?${TRY}\\b|\\b(first|1st)[- ](?:time|try|attempt)[- ]pass\\b|\\b(${ORDINALS.join('|')}) ${TRY},? (?:(?:which|that) I passed|was (?:a pass|successful|the successful one)|(?:I )?(?:passed|succeeded)|brought the pass)\\b`,
  'i',
);
/** The end of what NTH reads: the attempt itself. */
const THE_TRY = new RegExp(
  `\\b(?:on|at|in|from|with|by|for) (?:my |the )?(?:very )?(?:${ORDINALS.join('|')}|[1-5](?:st|nd|rd|th)|one|a single) (?:and only )?${TRY}$`,
  'i',
);
/** Where a second exam is told of in the same words: "passed Step 1 and took Step 2 CK at the first attempt". */
const NEXT_EXAM = new RegExp(
  `(?:,|\\band|\\bbut|\\bthen)\\s+(?:(?:and|then|later|also|I) )*(?=(?:${PASS}|got|received|retook|made|finished)\\b[^.;]*\\b(?:step|CK|level)\\b)`,
  'gi',
);
/** "for the first time I slept" counts nothing. */
const IDIOM = /\bfor (?:the|my) (?:very )?first time\b/gi;
const SAYS_FAILED =
  /\b(?:fail\w*|(?:did|was|could|had|do) not|n['’]t pass|fell short|missed|unsuccessful)\b/i;
const IN_ONE = new RegExp(
  `\\b(?:passed|cleared|sat|took|wrote) ${EXAM_WORD}[^.;]{0,30}\\b(?:only once|(?:just )?once|in one (?:go|attempt|sitting)|at once)\\b(?! (?:a|per|every|each|more|I|he|she|the|my))`,
  'i',
);
const TIMES = new RegExp(
  `\\b(?:(took|taken|sat|written|wrote|attempted|tried) (?:for )?${EXAM_WORD}|(failed)(?: ${EXAM_WORD})?) (?:already )?((?:only |just )?once|twice|thrice|(?:${NUMBER}) times)\\b(?! (?:a|per|as|more|each|every))`,
  'i',
);
const COUNTED = new RegExp(
  `\\b(${NUMBER}|a single|a|an|only one|single) (?:(failed|unsuccessful|earlier|previous|more) )?(attempts?|failures?|fails?|tries|sittings|setbacks?|stumbles?)\\b`,
  'i',
);
const CLEAN_TOO =
  /\bnone of (?:my|the) (?:exams|steps|tests)\b[^.;]{0,30}\b(?:second|repeat\w*|again|twice|more than once)\b|\b(?:took|taken|sat|passed|wrote) (?:each|every|all)(?: of)?(?: my| the)? (?:exams?|steps?|tests?|USMLEs?)\b[^.;]{0,20}\bonce\b|\bnever (?:had to |needed to )?(?:repeat(?:ed)?|retake|retook|fail(?:ed)?) (?:an?y? |one )?(?:exam|step|test)/i;
const CLEAN =
  /\b(?:I (?:have |had )?never failed|(?:no|without (?:a |any )?|zero|not a single|free of) (?:(?:exam|failed|USMLE|step) )*(?:failures?|fails?|failed attempts?|attempts|stumbles?|setbacks?|retakes?)\b|(?:all|each|every|both|my) (?:of )?(?:my |the |three |two |USMLE )*(?:exams?|steps?|examinations?|boards?)\b[^.;]{0,30}\b(?:on|at|in) (?:the|my) (?:very )?first (?:attempt|try|time|sitting|go))/i;
const ALL_FIRST =
  /\b(?:passed|cleared)\b[^.;]{0,20}\b(?:all|each|every|both)\b[^.;]{0,40}\b(?:first|one|1st) (?:attempt|try|time|sitting|go)\b|\b(?:passed|cleared)\b[^.;]{0,15}\b(?:all|each|every|both)\b[^.;]{0,25}\b(?:without (?:an?y? )?(?:stumble|fail\w*|problem|difficulty|repeat\w*|retake|setback)|at once|smoothly|straight away)\b/i;
const TOOK =
  /\b(?:passed|cleared|completed|finished|took|sat|wrote|taken|scored|done with|have|having|after|since|my|through)\b/i;
const AHEAD =
  /\b(?:will|would|plan\w*|prepar\w*|schedul\w*|regist\w*|book\w*|hope|going to|want|ready for|study\w*|next|before|until|once I|when I|as soon as|if|not|never|n['’]t|due|upcoming|in (?:January|February|March|April|May|December) I|remains|left|ahead|still)\b/i;

const ordinalOf = (words: string): number => {
  const at = ORDINALS.indexOf(words.toLowerCase());
  return at >= 0 ? at + 1 : /^\d/.test(words) ? Number(words[0]) : 1;
};
const timesOf = (words: string): number => {
  const fixed = ['once', 'twice', 'thrice'].indexOf(words.toLowerCase());
  return fixed >= 0 ? fixed + 1 : numberIn(words.replace(/ times$/i, ''));
};

interface Record {
  exam: Exam;
  attempts: Attempt[];
  failed: number;
}

/** Numbers of attempts and failures, and exams passed that the profile does not have. */
export function attemptClaims({ sentences, kind, situation }: Claimed): Claim[] {
  const { profile } = situation;
  if (profile.exams.length === 0) return [];
  const records = recordsOf(profile);
  return examSentences(sentences, kind).flatMap((read) => [
    ...absent(read, profile, kind === 'update-letter'),
    ...cleanClaim(read, records),
    ...counts(read, records, profile),
  ]);
}

function recordsOf(profile: Profile): Record[] {
  return [...new Set(profile.exams.map(({ exam }) => exam))].map((exam) => {
    const attempts = attemptsAt(profile, exam);
    return { exam, attempts, failed: attempts.filter(({ result }) => result === 'fail').length };
  });
}

const ORDER: readonly Exam[] = ['step1', 'comlex1', 'step2ck', 'comlex2', 'step3', 'comlex3'];

function isLater(exam: Exam, profile: Profile): boolean {
  return profile.exams.every((one) => one.exam === exam || ORDER.indexOf(one.exam) < ORDER.indexOf(exam));
}

/** "after I passed Step 3", with no Step 3 in the profile. */
function absent({ sentence, mentions }: ExamSentence, profile: Profile, isNews: boolean): Claim[] {
  return mentions.slice(0, 3).flatMap((mention): Claim[] => {
    const { exam, from, to } = mention;
    // An earlier exam that is not entered says only that the profile is not complete.
    if (attemptsAt(profile, exam).length > 0 || !isLater(exam, profile)) return [];
    // An update tells what came after the profile was written.
    if (isNews && isOpen(profile, exam)) return [];
    const before = sentence.text.slice(Math.max(0, from - 40), from);
    const clause = before.slice(
      Math.max(
        before.lastIndexOf(','),
        before.lastIndexOf(';'),
        before.search(/\b(?:and|but) (?!USMLE)[^,;]*$/),
      ) + 1,
    );
    const after = sentence.text.slice(to, to + 30);
    const isDone =
      TOOK.test(clause) &&
      /\b(?:passed|cleared|completed|finished|took|sat|wrote|taken|scored|result|done)\b/i.test(
        clause + after,
      );
    const isScored = /^\s*(?:,|:|score|was|with|came|is|\(|in \w+)[^.;]{0,20}\b(?:1[89]\d|2\d\d)\b/i.test(
      after,
    );
    if (/^\s*(?:practice|mock|nbme|self|forms?|questions?|material|books?|prep)/i.test(after)) return [];
    if ((!isDone && !isScored) || AHEAD.test(clause) || SOMEBODY.test(before)) return [];
    const says = isOpen(profile, exam)
      ? say`You write of ${EXAM_NAMES[exam]}. Your profile has no result of it yet.`
      : say`You write of ${EXAM_NAMES[exam]}. Your profile has no such exam.`;
    const lead = /\b(?:passed|cleared|completed|finished|took|sat|wrote|taken)\b[^,;]*$/i.exec(before);
    return [claimOn(sentence, { from: lead ? from - before.length + lead.index : from, to }, says, 'exams')];
  });
}

/** "never failed", "all at the first attempt" */
function cleanClaim({ sentence, mentions }: ExamSentence, records: readonly Record[]): Claim[] {
  const bad = records.find(({ failed }) => failed > 0);
  const match =
    ALL_FIRST.exec(sentence.text) ??
    CLEAN_TOO.exec(sentence.text) ??
    (mentions.length === 0 ? CLEAN.exec(sentence.text) : null);
  if (!bad || !match || NOT_SO.test(sentence.text.slice(0, match.index).replace(/\bnever\b/i, ''))) return [];
  if (SOMEBODY.test(sentence.text.slice(0, match.index))) return [];
  const says = say`You write that no exam was failed. Your profile has a failed ${EXAM_NAMES[bad.exam]}.`;
  const path = bad.attempts.find(({ result }) => result === 'fail')?.path ?? 'exams';
  return [claimOn(sentence, { from: match.index, to: match.index + match[0].length }, says, path)];
}

function counts(read: ExamSentence, records: readonly Record[], profile: Profile): Claim[] {
  const { sentence, mentions, spoken } = read;
  if (!spoken || ALL_FIRST.test(sentence.text)) return [];
  const told = readCount(sentence.text);
  if (told === null) return [];
  const exam = examAt(read, told);
  const meant = records.filter((one) => exam === null || one.exam === exam);
  if (meant.length === 0 || meant.some((one) => isOpen(profile, one.exam))) return [];
  if (told.fits(meant) || (mentions.length === 0 && told.fits(records))) return [];
  if (exam === null && mentions.length === 0 && !told.isTotal) return [];
  if (SOMEBODY.test(sentence.text.slice(0, told.from)) || NOT_SO.test(sentence.text.slice(0, told.to)))
    return [];
  const has = meant.map(({ failed, attempts, exam }) =>
    failed === 0
      ? say`no failed of ${attempts.length} at ${EXAM_NAMES[exam]}`
      : say`${failed} failed of ${attempts.length} at ${EXAM_NAMES[exam]}`,
  );
  const says = say`You write "${sentence.text.slice(told.from, told.to)}". Your profile has ${has.reduce((all, one) => say`${all}, ${one}`)}.`;
  const path = meant[0]?.attempts[0]?.path ?? 'exams';
  return [claimOn(sentence, told, says, path)];
}

interface Told {
  from: number;
  to: number;
  /** A number of attempts in all, whatever the exam. */
  isTotal: boolean;
  fits: (records: readonly Record[]) => boolean;
}

function readCount(text: string): Told | null {
  const told = (match: RegExpExecArray, fits: Told['fits'], isTotal = false): Told => ({
    from: match.index,
    to: match.index + match[0].length,
    ...{ isTotal, fits },
  });
  const times = TIMES.exec(text);
  if (times) {
    const count = timesOf((times[3] ?? '').replace(/^(?:only|just) /i, ''));
    const ofFailures = times[2] !== undefined;
    return told(times, (all) => all.some((one) => (ofFailures ? one.failed : one.attempts.length) === count));
  }
  const nth = NTH.exec(text.replace(IDIOM, (words) => '_'.repeat(words.length)));
  // "At the first attempt I failed" tells of the failure.
  const isPass =
    nth !== null && (!SAYS_FAILED.test(text) || nth[3] !== undefined || /^(?:pass|clear)/i.test(nth[0]));
  if (nth && isPass && /\b(?:pass|clear|scor|took|sat|wrote|complet|got|succe|made)/i.test(text)) {
    const place = ordinalOf(nth[1] ?? nth[2] ?? nth[3] ?? 'first');
    const words = nth[0].slice(startOfExam(nth[0]));
    const isTaken = /^(?:took|sat|wrote|did|taking)/i.test(words);
    const own = told(nth, (all) =>
      all.some(({ attempts, failed }) => (isTaken ? attempts.length >= place : failed + 1 === place)),
    );
    return { ...own, from: own.to - wordsOfTry(words).length };
  }
  const once = IN_ONE.exec(text);
  if (once) return told(once, (all) => all.some(({ failed }) => failed === 0));
  return readTotal(text, told);
}

/** Where the words begin that tell of the exam beside the attempt. */
export function startOfExam(words: string): number {
  const last = [...words.matchAll(NEXT_EXAM)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** A score between the exam and the attempt is a claim of its own: then the attempt stands alone. */
const wordsOfTry = (words: string): string =>
  /\b\d{3}\b/.test(words) ? (THE_TRY.exec(words)?.[0] ?? words) : words;

/** "two attempts", "one failure": of one exam, or of all. */
function readTotal(
  text: string,
  told: (match: RegExpExecArray, fits: Told['fits'], isTotal?: boolean) => Told,
): Told | null {
  const total = COUNTED.exec(text);
  const count = total
    ? /^\d|^[b-z]/i.test(total[1] ?? '') && !/^(?:only|single)/i.test(total[1] ?? '')
      ? numberIn(total[1] ?? '')
      : 1
    : 0;
  if (!total || !Number.isFinite(count) || /more/i.test(total[2] ?? '')) return null;
  // "a failure" on a record may be one of two; only a number says how many.
  if (/^an?$/i.test(total[1] ?? '')) return null;
  const sum = (all: readonly Record[], of: (one: Record) => number) =>
    all.reduce((all, one) => all + of(one), 0);
  // "I needed two tries" counts them all.
  const isAll = /\b(?:need(?:ed)?|took|required|cost) (?:me )?$/i.test(text.slice(0, total.index));
  const failedOnly = /fail|unsuccess|setback|stumble|difficult/i.test(total[0]);
  return told(
    total,
    (all) =>
      (!isAll && sum(all, ({ failed }) => failed) === count) ||
      (!isAll && all.some(({ failed }) => failed === count)) ||
      (!failedOnly &&
        (all.some(({ attempts }) => attempts.length === count) ||
          sum(all, ({ attempts }) => attempts.length) === count ||
          sum(
            all.filter(({ failed }) => failed > 0),
            ({ attempts }) => attempts.length,
          ) === count)),
    /\b(?:in total|altogether|in all|(?:my|the) (?:exams?|steps|record|application|file))\b/i.test(text),
  );
}
