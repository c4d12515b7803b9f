import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { counted, listed } from '../../words/word-forms.ts';
import type { AttemptsLeft } from './failed-exam.ts';
import { paragraph } from './in-words.ts';

export function failedTitle(exams: readonly string[], failed: number): string {
  return failed === 1
    ? say`One failed attempt at ${listed(exams)}`
    : say`${failed} failed attempts at ${listed(exams)}`;
}

/** What to do after failures: pass it, or show what came after. `shown` is what can still outweigh them. */
export function failedDo(
  exams: readonly string[],
  passed: boolean,
  { limit, since, left, wait, notBefore, unread }: AttemptsLeft,
  shown: readonly string[],
): string[] {
  if (passed) {
    return [
      say`You cannot change this result. Show what came after it: ${listed(shown)}.`,
      say`Do not hide it. Say in one or two sentences what you changed, and prove it with a date.`,
      say`Ask a program with a limit before you pay for an application there.`,
    ];
  }
  const rule = since
    ? say`${limit} attempts for each Step, since ${dateWords(since)}`
    : say`${limit} attempts for each Step`;
  if (unread) {
    const of = unread.date ? say`your ${unread.exam} of ${dateWords(unread.date)}` : say`your ${unread.exam}`;
    return [
      unread.score === null
        ? say`Enter the result of ${of}. Everything else here depends on it.`
        : say`Was ${unread.score} a pass in ${of}? We know no passing score for that day. Enter the result: everything else here depends on it.`,
      ...(left === 0 ? [say`If it was no pass, no attempt is left: the limit is ${rule}.`] : []),
    ];
  }
  if (left === 0) {
    return [
      say`The limit is ${rule}. By your entries no attempt is left, and without a pass there is no residency in the US.`,
      say`Check your entries against your own records. Then write to your exam authority: only they can say if an exception fits you.`,
      say`Do not pay for applications before you have their answer in writing.`,
    ];
  }
  return [
    say`Pass ${listed(exams, 'or')} first. Nothing else in this plan works without it.`,
    ...(left === null ? [] : [attemptsInWords(left, rule, wait, notBefore)]),
    say`Change how you prepare before you book again. Book only when several practice tests are clearly above the pass line.`,
  ];
}

function attemptsInWords(
  left: number,
  rule: string,
  wait: AttemptsLeft['wait'],
  notBefore: AttemptsLeft['notBefore'],
): string {
  if (left !== 1) return say`You have ${left} attempts left: the limit is ${rule}.`;
  return paragraph(
    say`You have one attempt left: the limit is ${rule}.`,
    wait ? waiting(wait, notBefore) : '',
  );
}

/** Empty when its day has come. */
function waiting(
  { first, latest }: { first: number; latest: number },
  notBefore: string | 'now' | null,
): string {
  if (notBefore === 'now') return '';
  return notBefore
    ? say`The earliest day for it is ${dateWords(notBefore)}.`
    : say`It must wait ${counted(first, 'month')} after your first attempt and ${counted(latest, 'month')} after your latest.`;
}
