import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { counted, listed } from '../../words/word-forms.ts';
import type { SeasonDate } from '../situation.ts';
import { paragraph, pastDayInWords, seasonDayInWords } from './in-words.ts';

export interface LateCertificate {
  /**
   * `never`: an exam has no attempt left. `too-late`: after the rank list deadline. `in-doubt`: after it by the lead times
   * of the plan. `tight`: just before it. `after-applying`: later than the applications. `not-in-hand`: the season needs it,
   * and nobody says that it came. `unknown`: the same after the deadline.
   */
  kind: 'never' | 'too-late' | 'in-doubt' | 'tight' | 'after-applying' | 'not-in-hand' | 'unknown';
  /** ISO date that the person expects, or expected; null when it cannot be in time whatever they expect, or none is known. */
  expected: string | null;
  /** That this date comes before it is possible; null when it does not. */
  disagreement: string | null;
  /** First day on which it could be, counted from what is left; set with `expected` null. */
  earliest: string | null;
  deadline: SeasonDate;
  slack: number;
  examsLeft: string[];
  pathways: SeasonDate | null;
  /** Scores that OET Medicine asks for, as printed; null when not stated. */
  oet: string | null;
  /** Wanted programs that ask for the certificate with the application, of those that tell. */
  atApplication: { yes: number; known: number };
  /** Applications are out. */
  sent: boolean;
  /** The next step, from the plan; null when none is open. */
  start: CertificateStart | null;
}

interface CertificateStart {
  title: string;
  /** It can begin today. */
  now: boolean;
  /** ISO date: the last day to begin, or the first when it cannot begin today. */
  begin: string;
  /** That last day has come. */
  today: boolean;
  /** ISO date of the earliest certificate by the lead times of the plan; null while an exam is left. */
  soonest: string | null;
}

export function certificationTitle({ kind }: LateCertificate): string {
  return {
    never: say`ECFMG certification is out of reach`,
    'too-late': say`ECFMG certification comes too late`,
    'in-doubt': say`ECFMG certification may come too late`,
    'not-in-hand': say`Your ECFMG certificate is not confirmed`,
    unknown: say`Your ECFMG certificate is not confirmed`,
    tight: say`ECFMG certification with almost no time to spare`,
    'after-applying': say`Not yet certified when you apply`,
  }[kind];
}

export function certificationSays(values: LateCertificate): string {
  const { kind, expected, disagreement, earliest, deadline, examsLeft } = values;
  if (kind === 'never')
    return say`Certification needs ${listed(examsLeft)}, and by your entries no attempt is left at one of them.`;
  if (kind === 'not-in-hand' || kind === 'unknown') return notInHandSays(values);
  return paragraph(
    disagreement !== null
      ? disagreement
      : expected
        ? say`You expect ECFMG certification on ${dateWords(expected)}.`
        : examsLeft.length > 0
          ? say`With ${listed(examsLeft)} still to pass, ${dateWords(earliest ?? deadline.date)} is about the earliest.`
          : say`You are not certified yet, and today is ${dateWords(earliest ?? deadline.date)}.`,
    say`ECFMG must confirm all you need by the rank list deadline (${seasonDayInWords(deadline)}), or you cannot match.`,
    consequence(values),
  );
}

function notInHandSays({ kind, expected, deadline }: LateCertificate): string {
  return paragraph(
    expected === null
      ? say`Your profile does not say that you have it, nor when you expect it.`
      : say`You expected it on ${dateWords(expected)}, and your profile does not say that it came.`,
    kind === 'unknown'
      ? say`ECFMG had to confirm all you need by the rank list deadline (${pastDayInWords(deadline)}). If it did not, you can neither match nor take part in SOAP.`
      : say`ECFMG must confirm all you need by the rank list deadline (${seasonDayInWords(deadline)}), or you cannot match.`,
  );
}

function consequence({ kind, slack, atApplication: { yes, known } }: LateCertificate): string {
  if (kind === 'too-late') return say`That is ${counted(-slack, 'day')} too late.`;
  if (kind === 'in-doubt') return say`The day that we count with is ${counted(-slack, 'day')} too late.`;
  if (kind === 'tight')
    return say`That leaves ${counted(slack, 'day')}, and papers from schools are often late.`;
  return known === 0
    ? say`You are in time for that. We do not know which of your programs want it with the application.`
    : say`You are in time for that. Of ${known} programs that tell us, ${yes} want it with the application.`;
}

/** The critical path: exams, then three things side by side. */
export function certificationDo({ kind, examsLeft, pathways, oet, start, sent }: LateCertificate): string[] {
  if (kind === 'never') return [say`Settle the exam first. The advice on your failed exam says how.`];
  const steps = start === null ? [] : [startInWords(start)];
  if (kind === 'not-in-hand' || kind === 'unknown')
    return [
      say`If it came, say so in your profile. This risk then goes away.`,
      kind === 'unknown'
        ? say`If it did not, nothing can be confirmed for this season any more. Plan for the next one.`
        : say`If it did not, ask ECFMG today what is still open, and write in your profile when you expect it now.`,
      ...steps,
    ];
  return [
    ...steps,
    ...(examsLeft.length > 0 ? [say`First pass ${listed(examsLeft)}.`] : []),
    sideBySide(examsLeft.length > 0, pathways),
    paragraph(
      say`Take OET Medicine by the last test date in December. Everybody needs it, native speakers too.`,
      oet ? say`It asks for: ${oet}.` : '',
    ),
    ...(kind === 'too-late' || kind === 'in-doubt'
      ? [
          sent
            ? say`If it cannot be earlier, plan for the next season now, beside this one.`
            : say`If it cannot be earlier, apply a season later, and pay for no applications before then.`,
        ]
      : []),
    ...(kind === 'after-applying'
      ? [say`Write the expected month in your application, and tell programs on the day it arrives.`]
      : []),
  ];
}

function sideBySide(afterExams: boolean, pathways: SeasonDate | null): string {
  const pathway = pathways
    ? say`a Pathway application (deadline ${seasonDayInWords(pathways)})`
    : say`a Pathway application`;
  return afterExams
    ? say`Then three things, at the same time: ${pathway}, OET Medicine, and your school's confirmation of diploma and transcript.`
    : say`Three things, at the same time: ${pathway}, OET Medicine, and your school's confirmation of diploma and transcript.`;
}

/** Others work on it, so it begins while nothing presses; its last day is that of the plan. */
function startInWords({ title, now, begin, today, soonest }: CertificateStart): string {
  const step = now
    ? today
      ? say`Start now: ${title}. The plan has it begin today.`
      : say`Start now: ${title}. The last day to begin in your plan is ${dateWords(begin)}.`
    : say`Next: ${title}. It can begin on ${dateWords(begin)}.`;
  return soonest === null
    ? step
    : say`${step} By our lead times, the certificate can come from about ${dateWords(soonest)} on. If some steps are done, mark them done in your plan.`;
}
