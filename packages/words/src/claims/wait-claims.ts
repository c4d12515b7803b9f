import { counted, say } from '@matchwright/speech';
import { type Claim, type Claimed, claimOn } from './claim.ts';
import { type Duration, durationsIn, mayBe } from './durations.ts';
import { type Attempt, attemptsAt, type Exam, type ExamSentence, examSentences } from './exam-mentions.ts';
import { monthsBetween } from './moments.ts';

const IT = '(?:it|again|the (?:exam|test)|(?:the )?[Ss]teps? ?(?:[123]|One|Two|Three))';
const AGAIN = `(?:passed|repeated|retook|re-?took|cleared|was passed|did (?:it|the (?:exam|test|step))(?: again)?|tried(?: it)? again|sat again|was back|(?:took|sat|tried|wrote|scored) ${IT})`;
/** "half a year between my two exams" */
const BETWEEN_THEM =
  /^ (?:lie |lay |passed |of \w+ )?between (?:my |the |both |these |those )*(?:two |first two )?(?:(?:board|USMLE|licensing) )?(exams|examinations|tests|steps|boards|attempts|tries|sittings|Steps? ?[123][^.;,]{0,12} and)\b/i;

/** "four months lay between the failure and the pass", "a year went by until I passed" */
const UNTIL =
  /^ (?:\w+ ){0,2}?(?:lay |lie |lies |passed |went by |went |stood |of \w+ )?(?:between (?:the|my) (?:first |failure|fail|failed)[^.;]{0,40}|(?:until|till|before) I (?:finally |had |then )*(?:passed|cleared|sat (?:it )?again|tried again))\b/i;

/** "Between the failed exam and the passed one lies a year" */
const LIES_BETWEEN =
  /\b[Bb]etween (?:the|my) (?:first |failure|fail|failed)[^.;]{0,60}\b(?:lie|lies|lay|is|are|were|was|passed|stand|stood) (?:only |about |more than )?$/;
/** "Fourteen months after the failure I went back" */
const AFTER_FAILURE = new RegExp(
  `^ after (?:the|my|that|this) (?:first )?(?:failure|fail|failed (?:attempt|exam|test)|first (?:attempt|try)),? I (?:finally |then )*(?:${AGAIN}|went back|returned)`,
  'i',
);

/** The time between two attempts, or two exams, that differs from the dates of the profile. */
export function waitClaims({ sentences, kind, situation: { profile } }: Claimed): Claim[] {
  const exams = [...new Set(profile.exams.map(({ exam }) => exam))];
  const attemptsOf = (exam: Exam) => attemptsAt(profile, exam);
  return examSentences(sentences, kind).flatMap((read) => waits(read, attemptsOf, exams));
}

type AttemptsOf = (exam: Exam) => Attempt[];

/** "I passed five months later": between a failure and the next attempt. */
function waits(read: ExamSentence, attemptsOf: AttemptsOf, exams: readonly Exam[]): Claim[] {
  const { sentence, spoken } = read;
  if (!spoken) return [];
  return durationsIn(sentence.text).flatMap((wait): Claim[] => {
    const between = BETWEEN_THEM.exec(sentence.text.slice(wait.to));
    const isUntil =
      (UNTIL.test(sentence.text.slice(wait.to)) ||
        AFTER_FAILURE.test(sentence.text.slice(wait.to)) ||
        LIES_BETWEEN.test(sentence.text.slice(0, wait.from))) &&
      !/\b(?:stud|prepar|question|work)\w*\b/i.test(sentence.text);
    if (!between && !isUntil && !isWait(sentence.text, wait)) return [];
    const before = read.mentions.filter(({ to }) => to <= wait.from).at(-1)?.exam;
    const meant = before === undefined ? exams : [before];
    const gaps = [
      ...meant.flatMap((one) => gapsOf(attemptsOf(one))),
      // "I passed, and a year after that I took Step 2 CK": from one exam to another.
      ...(isOfTwo(read, wait, between?.[1]) ? gapsBetween(exams.flatMap(attemptsOf)) : []),
    ];
    if (gaps.length === 0 || gaps.includes(Number.NaN) || gaps.some((gap) => mayBe(wait, gap))) return [];
    const lengths = gaps.map((gap) => counted(gap, 'month'));
    const says = say`You write ${wait.words} between two attempts. By the dates in your profile it was ${lengths.reduce((all, one) => say`${all} or ${one}`)}.`;
    return [claimOn(sentence, wait, says, attemptsOf(meant[0] ?? 'step1')[0]?.path ?? 'exams')];
  });
}

function isOfTwo({ mentions }: ExamSentence, wait: Duration, between: string | undefined): boolean {
  return between === undefined
    ? mentions.some(({ from }) => from >= wait.to)
    : !/attempt|tries|sitting/i.test(between);
}

/** Months between any two attempts; NaN when a date is missing or a year alone. */
function gapsBetween(attempts: readonly Attempt[]): number[] {
  return attempts.flatMap((a, i) =>
    attempts.slice(i + 1).map((b) => Math.abs(monthsBetween(a.date, b.date))),
  );
}

/** Months from each failure to the next attempts; NaN when a date is missing or a year alone. */
function gapsOf(attempts: readonly Attempt[]): number[] {
  return attempts.flatMap((attempt, i) =>
    attempt.result === 'fail'
      ? attempts.slice(i + 1).map(({ date }) => monthsBetween(attempt.date, date))
      : [],
  );
}

function isWait(text: string, { from, to }: Duration): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const again = new RegExp(`\\b${AGAIN}\\b[^.;]{0,40}$`, 'i');
  const later = /^ (?:later|after(?:wards?)?\b(?! (?:I|my|the|a|graduat)))/i.test(after);
  if (later)
    return (
      again.test(before) ||
      new RegExp(
        `^ (?:later|after\\w*)[\\s,]+(?:that )?(?:I )?(?:then |finally |was |had )*${AGAIN}\\b`,
        'i',
      ).test(after)
    );
  return (
    new RegExp(`^[,\\s]+after,? (?:that,? )?I (?:have |had |then )*${AGAIN}\\b`, 'i').test(after) ||
    (/\b(?:after|within) (?:only |another )?$/i.test(before) &&
      /^[,\s]+(?:of [^,.]{0,30},? )?I (?:was |had |then |finally |also )*(?:passed|repeated|retook|re-?took|cleared|tried again)\b/i.test(
        after,
      ))
  );
}
