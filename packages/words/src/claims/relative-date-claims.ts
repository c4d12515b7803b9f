import { EXAM_NAMES, type Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { type Claim, type Claimed, claimOn, NOT_SO, SOMEBODY_ELSE } from './claim.ts';
import { type Duration, durationsIn, mayBe } from './durations.ts';
import { attemptsAt, type Exam, type ExamSentence, examSentences } from './exam-mentions.ts';
import { monthsOf } from './moments.ts';

/** A time of the profile that words may mean: first and last month that it may be. */
type Spans = readonly (readonly [number, number])[];

const GRADUATION =
  /^ (?:my |the )?(?:graduat(?:ion|ing)|(?:leaving|finishing|completing) (?:my )?(?:medical school|medicine|studies|university)|medical school)\b/i;
const EXAM_ANCHOR =
  /^ (?:I (?:had )?)?(?:my |the )?((?:pass|fail|tak|clear|sit)\w*)? ?(?:my |the )?(?:USMLE )?(?:(?:first|failed|second) (?:attempt|try) (?:at|on) )?(Step ?[123](?: ?CK)?)\b/i;
const DID = '(?:passed|cleared|failed|took|sat(?: for)?|wrote|retook|repeated)';
const OWN_EXAM = new RegExp(
  `\\bI (?:then |finally |also |first |only |had |have )*(${DID})[^,;.]{0,25}\\bStep ?([123])(?: ?CK)?\\b`,
  'i',
);

/** "Two years after graduating I passed Step 2 CK": one date of the profile against another. */
export function relativeDateClaims({ sentences, kind, situation: { profile } }: Claimed): Claim[] {
  return examSentences(sentences, kind).flatMap((read) =>
    durationsIn(read.sentence.text).flatMap((wait) => claimAt(read, wait, profile)),
  );
}

function claimAt({ sentence }: ExamSentence, wait: Duration, profile: Profile): Claim[] {
  const { text } = sentence;
  const isWithin = /\b(?:within|inside|in less than) $/i.test(text.slice(0, wait.from));
  const way = (isWithin ? /^ (of|after)\b/i : /^ (after|before)\b/i).exec(text.slice(wait.to));
  if (!way || SOMEBODY_ELSE.test(text) || NOT_SO.test(text.replace(/\bbefore\b/gi, ''))) return [];
  const rest = text.slice(wait.to + way[0].length);
  const anchor = anchorOf(rest, profile);
  const head = headOf(text, wait, anchor?.length ?? 0, profile);
  if (!anchor || !head) return [];
  const isAfter = !/before/i.test(way[1] ?? '');
  const gaps = head.spans.flatMap(([a, b]) =>
    anchor.spans.map(([from, to]) => (isAfter ? [a - to, b - from] : [from - b, to - a])),
  );
  if (
    gaps.length === 0 ||
    gaps.some(([least = 0, most = 0]) => (isWithin ? least <= wait.months : mayLie(wait, least, most)))
  )
    return [];
  const [least = 0, most = 0] = gaps[0] ?? [];
  const years = Math.round((least + most) / 24);
  const words = text.slice(wait.from, wait.to + way[0].length);
  const says =
    years < 1
      ? say`You write "${words}" for ${EXAM_NAMES[head.exam]}. The dates in your profile do not fit.`
      : say`You write "${words}" for ${EXAM_NAMES[head.exam]}. By the dates in your profile it is about ${years} years.`;
  return [
    claimOn(sentence, { from: wait.from, to: wait.to + way[0].length + anchor.length }, says, head.path),
  ];
}

function mayLie(wait: Duration, least: number, most: number): boolean {
  for (let gap = least; gap <= most; gap += 1) if (mayBe(wait, gap)) return true;
  return false;
}

/** What stands right after "after" or "before". */
function anchorOf(rest: string, profile: Profile): { spans: Spans; length: number } | null {
  const { graduated } = profile.school;
  const school = GRADUATION.exec(rest);
  if (school)
    return graduated === undefined
      ? null
      : { spans: [[graduated * 12, graduated * 12 + 11]], length: school[0].length };
  const exam = EXAM_ANCHOR.exec(rest);
  if (!exam) return null;
  const spans = datesOf(profile, exam[2] ?? '', exam[1] ?? '')?.spans;
  return spans ? { spans, length: exam[0].length } : null;
}

/** The exam that the sentence is about, beside the anchor. */
function headOf(text: string, wait: Duration, length: number, profile: Profile) {
  const own = OWN_EXAM.exec(
    `${text.slice(0, wait.from)}${' '.repeat(wait.to - wait.from)}${text.slice(wait.to).replace(/^ (?:after|before)/, (words) => '_'.repeat(words.length))}`,
  );
  if (!own) return null;
  const isInAnchor = own.index >= wait.to && own.index < wait.to + 8 + length;
  return isInAnchor ? null : datesOf(profile, own[2] ?? '', own[1] ?? '');
}

/** Months in which an exam was taken; null when one is not known. */
function datesOf(
  profile: Profile,
  name: string,
  verb: string,
): { exam: Exam; path: string; spans: Spans } | null {
  const digit = /[123]/.exec(name)?.[0] ?? '';
  const exam: Exam = digit === '2' ? 'step2ck' : digit === '3' ? 'step3' : 'step1';
  const wanted = /^fail/i.test(verb) ? 'fail' : /^(?:pass|clear)/i.test(verb) ? 'pass' : null;
  const meant = attemptsAt(profile, exam).filter(({ result }) => wanted === null || result === wanted);
  if (meant.length === 0 || meant.some(({ date }) => date === undefined)) return null;
  return { exam, path: `${meant[0]?.path}.date`, spans: meant.map(({ date = '' }) => monthsOf(date)) };
}
