import { dateWords } from '../../dates/date-words.ts';
import { listed } from '../../words/word-forms.ts';
import type { AttemptsLeft } from './failed-exam.ts';

export function failedTitle(exams: readonly string[], failed: number): string {
  return failed === 1
    ? `One failed attempt at ${listed(exams)}`
    : `${failed} failed attempts at ${listed(exams)}`;
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
      `You cannot change this result. Show what came after it: ${listed(shown)}.`,
      'Do not hide it. Say in one or two sentences what you changed, and prove it with a date.',
      'Ask a program with a limit before you pay for an application there.',
    ];
  }
  const rule = `${limit} attempts for each Step${since ? `, since ${dateWords(since)}` : ''}`;
  if (unread) {
    const of = `your ${unread.exam}${unread.date ? ` of ${dateWords(unread.date)}` : ''}`;
    return [
      unread.score === null
        ? `Enter the result of ${of}. Everything else here depends on it.`
        : `Was ${unread.score} a pass in ${of}? We know no passing score for that day. Enter the result: everything else here depends on it.`,
      ...(left === 0 ? [`If it was no pass, no attempt is left: the limit is ${rule}.`] : []),
    ];
  }
  if (left === 0) {
    return [
      `The limit is ${rule}. By your entries no attempt is left, and without a pass there is no residency in the US.`,
      'Check your entries against your own records. Then write to your exam authority: only they can say if an exception fits you.',
      'Do not pay for applications before you have their answer in writing.',
    ];
  }
  return [
    `Pass ${listed(exams, 'or')} first. Nothing else in this plan works without it.`,
    ...(left === null
      ? []
      : [
          left === 1
            ? `You have one attempt left: the limit is ${rule}.${wait ? waiting(wait, notBefore) : ''}`
            : `You have ${left} attempts left: the limit is ${rule}.`,
        ]),
    'Change how you prepare before you book again. Book only when several practice tests are clearly above the pass line.',
  ];
}

/** Empty when its day has come. */
function waiting(
  { first, latest }: { first: number; latest: number },
  notBefore: string | 'now' | null,
): string {
  if (notBefore === 'now') return '';
  return notBefore
    ? ` The earliest day for it is ${dateWords(notBefore)}.`
    : ` It must wait ${first} months after your first attempt and ${latest} months after your latest.`;
}
