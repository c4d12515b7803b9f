import { EXAM_NAMES, type Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { startOfExam } from './attempt-claims.ts';
import { type Claim, type Claimed, claimOn, NOT_SO } from './claim.ts';
import { attemptsAt, type Exam, type ExamSentence, examAt, examSentences, isOpen } from './exam-mentions.ts';
import { NUMBER, numberIn } from './numbers.ts';

const OTHERS =
  /\b(?:friends?|classmates?|colleagues?|brother|sister|cousin|roommate|wife|husband|he|she|they|students?|patients?|applicants?|people|somebody|someone|who)\b/i;
const STEP = '(?:my |the )?(?:USMLE )?Step ?([123])(?: ?CK)?';

/** A record without a stain, said in passing. */
const CLEAN: readonly RegExp[] = [
  /\b(?:clean|spotless|unblemished|flawless|perfect|clear) (?:exam(?:ination)?|USMLE|step|board|test|score|academic)? ?(?:record|history|transcript|run)\b/i,
  /\b(?:all|each|every|both) (?:of )?(?:my |the |three |two )*(?:steps?|exams?|USMLEs?)\b[^.;]{0,20}\b(?:pass\w*|went|done|cleared|worked)\b[^.;]{0,15}?\b(?:at once|at the first|the first time|first try|straight away|without)\b/i,
  /\bfirst[- ](?:time|attempt)[- ](?:pass(?:es)?|passer|success)\b|\b(?:pass(?:ed|ing)|clear(?:ed|ing)) (?:everything|all of them|them all|each of them|every one|each one|each|all)\b[^.;]{0,25}\b(?:first|once|one go|single)\b/i,
  /\bnever (?:needed|had to (?:take|sit|write|use)|required) (?:an?y? )?(?:exam |step )?(?:second|another|repeat|again|twice)\b|\bnever had to (?:sit|take|write) (?:an?y?|one) (?:exam|step|test|of them) (?:twice|again|a second time)\b/i,
  /\b(?:without|no|not (?:a|one)(?: single)?) (?:single )?(?:failed|repeated) (?:exam|step|attempt|test)s?\b|\b(?:exam|step|USMLE|board)s? (?:record|history|transcript)\b[^.;]{0,20}\b(?:no|without|free of) (?:\w+ )?(?:failures?|attempts?|fails?)\b/i,
];
const ONLY =
  /\bmy (?:only|one|single|sole|one and only) (?:exam |step |USMLE )?(?:failure|failed (?:attempt|exam|step)|unsuccessful attempt|fail)\b|\b(?:the|it was the) (?:only|one) (?:exam|step|time) (?:that |which )?I (?:ever |have ever )?failed\b|\bI (?:have )?failed (?:exactly |just |only )+(?:once|one (?:exam|time|step))\b/i;
const BOTH =
  /\b(?:both|two) (?:of )?(?:my |the |these |those )?(?:failures|failed attempts|unsuccessful attempts|failed exams)\b|\bfailed (?:both|two) (?:exams|steps|Step 1 and Step 2)/i;
const OF_MANY = new RegExp(
  `\\b(?:first|second|third|fourth|last|final) of (?:my |the )?(${NUMBER}) (?:attempts|tries|sittings)\\b`,
  'i',
);
const FAILED_AT = new RegExp(
  `\\b(?:my )?(?:failure|failed attempt|unsuccessful attempt|fail|failing|setback) (?:of|on|at|in|with|for) ${STEP}|\\bmy failed (?:attempt (?:at|on) )?${STEP}|\\bmy ${STEP.replace('(?:my |the )?', '')} failure\\b`,
  'i',
);
/** One exam, done at once. */
const AT_ONCE = new RegExp(
  `\\b(?:passed|cleared|finished|got through)\\b[^.;]{0,30}\\b(?:straight away|right away|at once|immediately|without (?:a |any )?(?:hitch|trouble|problem|difficulty|repeat))\\b|${STEP} (?:went|worked|was|passed|succeeded|behind)\\b[^.;]{0,20}\\b(?:the|at|on|my) (?:the |my )?(?:very )?first (?:time|try|attempt|sitting|go)\\b`,
  'i',
);
const STILL_AHEAD = new RegExp(
  `\\bI (?:will|plan to|am going to|am planning to|intend to|hope to|am preparing to|still have to|have still to) (?:take|sit|pass|write|complete)(?: for)? ${STEP}\\b|\\b${STEP},? (?:which )?(?:I )?(?:have |has )?(?:not|n['’]t|yet) (?:yet )?(?:to be )?(?:taken|sat|been taken)|\\b${STEP} is (?:planned|scheduled|still ahead|next|due|booked)\\b|\\bpreparing for ${STEP}\\b`,
  'i',
);
const NEEDED =
  /\b(?:needed|took(?: me)?|required) (?:a |my )(second|third|fourth|fifth) (?:run|round|go|chance|attempt|try|sitting)\b/i;
const ALL_THREE =
  /\b(?:all|the) three (?:USMLE )?(?:Steps|exams|USMLEs)\b(?: \w+){0,3}? (?:behind|passed|done|completed|cleared|finished)\b|\b(?:passed|completed|cleared|finished) (?:all|the) three (?:USMLE )?(?:Steps|exams|USMLEs)\b/i;
const ALL_AT_FIRST =
  /\b(?:passed|cleared|took)\b[^.;]{0,60}\b(?:on|at|in|with) (?:my |the )?(?:very )?first (?:attempt|try|time|sitting|go)s?\b/i;

/** What a text says of the record as a whole, where the profile has another. */
export function recordClaims({ sentences, kind, situation: { profile } }: Claimed): Claim[] {
  const failed = profile.exams.filter(({ result }) => result === 'fail').length;
  if (profile.exams.length === 0) return [];
  return examSentences(sentences, kind).flatMap((read) => {
    const { sentence, spoken, mentions } = read;
    const { text } = sentence;
    const claim = (match: RegExpExecArray, says: string, path = pathOf(profile)): Claim[] =>
      OTHERS.test(text.slice(0, match.index)) || NOT_SO.test(text.slice(0, match.index).slice(-60))
        ? []
        : [claimOn(sentence, { from: match.index, to: match.index + match[0].length }, says, path)];
    const clean = CLEAN.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (failed > 0 && spoken && clean)
      return claim(clean, say`You write of a record without a failure. Your profile has a failed exam.`);
    const only = ONLY.exec(text);
    if (only && failed > 1)
      return claim(only, say`You write of one failure. Your profile has ${failed} failed attempts.`);
    const both = BOTH.exec(text);
    if (both && failed < 2 && spoken)
      return claim(both, say`You write "${both[0]}". Your profile has fewer failed attempts.`);
    const of = OF_MANY.exec(text);
    if (of && spoken && !hasSittings(profile, numberIn(of[1] ?? '')))
      return claim(of, say`You write "${of[0]}". Your profile has another number of attempts.`);
    return [
      ...atOnce(read, profile, claim),
      ...needed(read, profile, claim),
      ...allThree(text, profile, claim),
      ...stillAhead(sentence, profile),
      ...failedAt(text, profile, claim),
      ...firstOfTwo(
        text,
        mentions.map(({ exam }) => exam),
        profile,
        claim,
      ),
    ];
  });
}

type MakeClaim = (match: RegExpExecArray, says: string, path?: string) => Claim[];

const pathOf = ({ exams }: Profile): string =>
  `exams[${Math.max(
    0,
    exams.findIndex(({ result }) => result === 'fail'),
  )}]`;

function hasSittings(profile: Profile, count: number): boolean {
  const exams = [...new Set(profile.exams.map(({ exam }) => exam))];
  const each = exams.map((exam) => attemptsAt(profile, exam).length);
  return !Number.isFinite(count) || each.includes(count) || each.reduce((a, b) => a + b, 0) === count;
}

function atOnce(read: ExamSentence, profile: Profile, claim: MakeClaim): Claim[] {
  const match = AT_ONCE.exec(read.sentence.text);
  const exam = match ? examAt(read, { from: match.index, to: match.index + match[0].length }) : null;
  if (!match || exam === null || !read.spoken) return [];
  if (!attemptsAt(profile, exam).some(({ result }) => result === 'fail')) return [];
  return claim(match, say`You write that no exam was failed. Your profile has a failed ${EXAM_NAMES[exam]}.`);
}

/** "a third run", where two were enough. */
function needed(read: ExamSentence, profile: Profile, claim: MakeClaim): Claim[] {
  const match = NEEDED.exec(read.sentence.text);
  const exam = match ? examAt(read, { from: match.index, to: match.index + match[0].length }) : null;
  if (!match || exam === null || !read.spoken || isOpen(profile, exam)) return [];
  const place = ['second', 'third', 'fourth', 'fifth'].indexOf((match[1] ?? '').toLowerCase()) + 2;
  const attempts = attemptsAt(profile, exam);
  if (attempts.length === 0 || attempts.length >= place) return [];
  return claim(
    match,
    say`You write "${match[0]}". Your profile has another number of attempts.`,
    attempts[0]?.path,
  );
}

/** "all three Steps behind me", without the third. */
function allThree(text: string, profile: Profile, claim: MakeClaim): Claim[] {
  const match = ALL_THREE.exec(text);
  const isUsmle = profile.exams.some(({ exam }) => exam.startsWith('step'));
  if (!match || !isUsmle || attemptsAt(profile, 'step3').length > 0) return [];
  return claim(match, say`You write of ${EXAM_NAMES.step3}. Your profile has no such exam.`, 'exams');
}

/** "I will take Step 3", where the result is there. */
function stillAhead(sentence: ExamSentence['sentence'], profile: Profile): Claim[] {
  const match = STILL_AHEAD.exec(sentence.text);
  const digit = match?.slice(1).find((one) => one !== undefined);
  if (!match || digit === undefined) return [];
  const exam = examOf(digit);
  const passed = attemptsAt(profile, exam).find(({ result }) => result === 'pass');
  if (!passed || isOpen(profile, exam)) return [];
  const says = say`You write that ${EXAM_NAMES[exam]} is still to come. Your profile has its result.`;
  return [claimOn(sentence, { from: match.index, to: match.index + match[0].length }, says, passed.path)];
}

const examOf = (digit: string): Exam => (digit === '2' ? 'step2ck' : digit === '3' ? 'step3' : 'step1');

/** "my failure on Step 2 CK", where that one was passed at once. */
function failedAt(text: string, profile: Profile, claim: MakeClaim): Claim[] {
  const match = FAILED_AT.exec(text);
  const digit = match?.slice(1).find((one) => one !== undefined);
  if (!match || digit === undefined) return [];
  const exam = examOf(digit);
  const attempts = attemptsAt(profile, exam);
  if (attempts.length === 0 || isOpen(profile, exam) || attempts.some(({ result }) => result === 'fail'))
    return [];
  const says = say`You write of a failed ${EXAM_NAMES[exam]}. Your profile has no failed attempt at it.`;
  return claim(match, says, attempts[0]?.path);
}

/** "I passed Step 1 and Step 2 CK at the first attempt", and one of them was not. */
function firstOfTwo(text: string, exams: readonly Exam[], profile: Profile, claim: MakeClaim): Claim[] {
  const match = ALL_AT_FIRST.exec(text);
  if (
    !match ||
    exams.length < 2 ||
    (startOfExam(match[0]) > 0 && !/\b(?:both|each|all)\b/i.test(match[0])) ||
    /\b(?:but|while|whereas|though|although|not|n['’]t|fail\w*|second|after|then)\b/i.test(text)
  )
    return [];
  const bad = exams.find((exam) => attemptsAt(profile, exam).some(({ result }) => result === 'fail'));
  if (bad === undefined) return [];
  return claim(match, say`You write that no exam was failed. Your profile has a failed ${EXAM_NAMES[bad]}.`);
}
