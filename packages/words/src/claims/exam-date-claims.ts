import { EXAM_NAMES } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { andEach, type Claim, type Claimed, claimOn, dateBeside } from './claim.ts';
import {
  type Attempt,
  attemptsAt,
  type Exam,
  type ExamSentence,
  examAt,
  examSentences,
} from './exam-mentions.ts';
import { type Moment, meets, momentsIn, monthsOf } from './moments.ts';

const VERB =
  "(?:(?:did not|didn['’]t) pass|pass(?:ed)?|fail(?:ed|ure)?|took|taken|sat|retook|repeated|re-?took|wrote|cleared|attempted|scored|tried)";
/** Words that may stand between what was done and its date, with nothing else said. */
const BETWEEN =
  /^(?:[\s,()—–-]|\b(?:in|on|at|during|of|the|my|for|it|exam|with|a|an|score|first|second|third|last|time|attempt|try|again|back|once|twice|only|USMLE|year|end|this|just|by|\d{3}|CK)\b)*$/i;
const STARTS_OTHER = /\b(?:after|before|since|until|when|while)\b[^,;]*$/i;
const OTHERS = /\b(?:friend|classmate|colleague|brother|sister|he|she|they|who)\b/i;
const IT = '(?:it|again|the (?:exam|test)|(?:the )?[Ss]teps? ?(?:[123]|One|Two|Three))';

/** Dates of exams that differ from the profile. */
export function examDateClaims({ sentences, kind, situation }: Claimed): Claim[] {
  const { profile, today } = situation;
  return examSentences(sentences, kind).flatMap((read) => {
    const dated = (exam: Exam) => attemptsAt(profile, exam);
    const exams = [...new Set(profile.exams.map(({ exam }) => exam))];
    return dates(read, dated, today, exams);
  });
}

type AttemptsOf = (exam: Exam) => Attempt[];

const isIn = (moment: Moment, date: string): boolean => meets(moment, monthsOf(date));

function dates(read: ExamSentence, attemptsOf: AttemptsOf, today: string, exams: readonly Exam[]): Claim[] {
  const { sentence, mentions } = read;
  if (OTHERS.test(sentence.text)) return [];
  return momentsIn(sentence.text, today).flatMap((moment): Claim[] => {
    const own = verbAt(sentence.text, moment);
    const told = own === null ? examInClause(read, moment) : examAt(read, moment);
    const [verb, exam] = [own ?? 'took', told];
    if (exam === null) return [];
    const attempts = attemptsOf(exam);
    const wanted = /not|n['’]t|fail/i.test(verb) ? 'fail' : /pass|clear/i.test(verb) ? 'pass' : null;
    const meant = attempts.filter(({ result }) => wanted === null || result === null || result === wanted);
    if (meant.length === 0 || meant.some(({ date }) => date === undefined)) return [];
    if (meant.some(({ date = '' }) => isIn(moment, date))) return [];
    // "I took it in 2021", or two exams in one sentence: the date may be that of another attempt.
    const others =
      mentions.length === 0 ? exams : mentions.length > 1 ? mentions.map((one) => one.exam) : [exam];
    if (others.flatMap((one) => attemptsOf(one)).some(({ date }) => date !== undefined && isIn(moment, date)))
      return [];
    const says = say`You write ${moment.words} for ${EXAM_NAMES[exam]}. Your profile says ${andEach(meant.map(({ date }) => dateBeside(moment.words, date)))}.`;
    return [claimOn(sentence, moment, says, `${meant[0]?.path}.date`)];
  });
}

const EXAM_NAME = /\b[Ss]teps? ?(?:[123]|One|Two|Three)(?: ?CK)?\b/g;
const ABOUT_STUDY =
  /\b(?:prepar\w*|stud(?:y|ied|ying)|plan\w*|began|start\w*|regist\w*|book\w*|read|practi[cs]\w*|before|after)\b[^,;]*$/i;

/** "When I got to Step 2 CK, in May 2023": a date that follows the name of an exam is its date. */
function isRightAfterExam(before: string): boolean {
  const exam = [...before.matchAll(EXAM_NAME)].at(-1);
  if (!exam || ABOUT_STUDY.test(before.slice(0, exam.index))) return false;
  return BETWEEN.test(before.slice(exam.index + exam[0].length));
}

/** Words of other things that may have happened at a time. */
const OTHER_EVENT =
  /\b(?:prepar\w*|stud(?:y|ied|ying)|plan\w*|beg[au]n|start\w*|regist\w*|book\w*|read|practi[cs]\w*|before|after|since|until|till|work\w*|graduat\w*|rotat\w*|observ\w*|ward|clinic|hospital|patients?|moved?|came|left|arriv\w*|born|died|war|law|guideline|pass\/fail|chang\w*|score[ds]? (?:report|valid)|expire\w*|research|resident|teach\w*|taught|tutor\w*|group)\b/i;

/** "Step 2 CK followed in October 2023": the exam of a clause in which nothing else is told. */
function examInClause({ sentence: { text }, mentions }: ExamSentence, { from, to }: Moment): Exam | null {
  const ends = /[,;:—(]|\b(?:and|but|while|when|where|because|so)\b/;
  const before = text.slice(0, from).split(ends).at(-1) ?? '';
  const after = text.slice(to).split(ends)[0] ?? '';
  const [start, end] = [from - before.length, to + after.length];
  const named = mentions.filter((one) => one.from >= start && one.to <= end);
  return named.length === 1 && !OTHER_EVENT.test(before + after) ? (named[0]?.exam ?? null) : null;
}

/** What was done at a time: right before it, or right after. */
function verbAt(text: string, { from, to }: Moment): string | null {
  const before = text.slice(0, from);
  const verb = [...before.matchAll(new RegExp(`\\b${VERB}\\b`, 'gi'))].at(-1);
  if (verb && !STARTS_OTHER.test(before.slice(verb.index + verb[0].length))) {
    const gap = before
      .slice(verb.index + verb[0].length)
      .replace(/\b[Ss]teps? ?(?:[123]|One|Two|Three)(?: ?CK)?\b/g, ' ');
    if (BETWEEN.test(gap)) return verb[0];
  }
  if (isRightAfterExam(before)) return 'took';
  if (/\b(?:after|before|since|until|graduat\w*)\b[^,;]*$/i.test(before.slice(-30))) return null;
  const after = new RegExp(
    `^[,\\s]*(?:I |it )(?:then |finally |also |have |had )*((?:did not|didn['’]t) pass|pass(?:ed)?|fail(?:ed)?|retook|cleared|(?:took|sat|repeated|wrote|tried|attempted)(?= ${IT}))\\b`,
    'i',
  ).exec(text.slice(to));
  return after?.[1] ?? null;
}
