/** The sentences on visas. What is contested carries its date, and nothing here is legal advice. */
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import type { EntryRestriction } from '../../visas/entry-restrictions.ts';
import { dollars } from '../../words/money-words.ts';
import { listed } from '../../words/word-forms.ts';
import { paragraph } from './in-words.ts';
import type { VisaAnswers } from './visa-answers.ts';

/** Everything that the sentences on visas are made of. */
export interface VisaSituation {
  j1: boolean;
  h1b: boolean;
  step3Passed: boolean;
  /** No attempt at it is left. */
  step3UsedUp: boolean;
  medPeds: boolean;
  citizenshipKnown: boolean;
  restriction: EntryRestriction | null;
  answers: { j1: VisaAnswers; h1b: VisaAnswers };
  /** Wanted programs. */
  of: number;
  effect: string;
  news: ContestedNews;
}

/** ISO days of contested matters, null when nothing was known of them by today. */
export interface ContestedNews {
  conrad: string | null;
  h1bPayment: string | null;
  /** US dollars of that payment, null when not stated. */
  h1bAmount: number | null;
  hold: string | null;
  holdReview: string | null;
}

const LAWYER = say`This is not legal advice. For your own case, ask an immigration lawyer.`;

export function visaTitle({ restriction, j1, step3Passed, step3UsedUp }: VisaSituation): string {
  if (restriction) return say`A US entry restriction names ${restriction.country}`;
  if (!j1 && step3UsedUp) return say`H-1B only, and no attempt at Step 3 left`;
  if (!j1 && !step3Passed) return say`H-1B only, and Step 3 not passed yet`;
  return say`You need a visa`;
}

export function visaSays(visa: VisaSituation): string {
  const { restriction, j1, step3Passed, step3UsedUp, h1b, answers, of, effect } = visa;
  if (restriction) return restrictionInWords(restriction);
  return paragraph(
    !j1 && step3UsedUp
      ? say`You take only an H-1B, which needs a passed Step 3, and no attempt at it is left. As it stands, no program is open to you.`
      : !j1 && !step3Passed
        ? say`You take only an H-1B, and no hospital can ask for one before you pass Step 3. As it stands, no program is open to you.`
        : say`Only a program that sponsors your visa can take you.`,
    answersInWords(answers, of, j1, h1b),
    effect,
  );
}

/** The steps, the most urgent first; a reader under a restriction needs other news than the rest. */
export function visaDo(visa: VisaSituation): string[] {
  const { restriction, citizenshipKnown, j1, h1b } = visa;
  if (restriction)
    return [...restrictionDo(visa), ...(restriction.kind === 'partial' ? otherClass(visa) : []), LAWYER];
  return [
    ...(citizenshipKnown
      ? []
      : [
          say`Add your citizenship to your profile. We then check it against the entry restrictions that we know.`,
        ]),
    say`Ask each program on your list which visas it sponsors this season. Old answers change.`,
    ...(j1 ? j1Do(visa) : []),
    ...(h1b ? h1bDo(visa) : []),
    LAWYER,
  ];
}

/** The J-1 is closed, and so is the way to the exam for the other class. */
const STEP3_BEHIND_VISA = say`Step 3 is held in the United States only. The visitor visa for it is suspended, too, so do not count on either visa before a lawyer has looked at your case.`;

/** The class that a partial restriction leaves out. */
function otherClass(visa: VisaSituation): string[] {
  if (visa.h1b) return h1bDo(visa);
  if (visa.step3UsedUp)
    return [say`The H-1B is not on that list, but it needs a passed Step 3, and you have no attempt left.`];
  return [
    say`The H-1B is not on that list. If you would take one, say so in your profile. It needs a passed Step 3.`,
    ...(visa.step3Passed ? [] : [STEP3_BEHIND_VISA]),
  ];
}

function restrictionInWords({ kind, since, statedIn }: EntryRestriction): string {
  return paragraph(
    kind === 'full' ? nothingIssued(since) : someIssued(since),
    say`Our source is from ${statedIn ?? say`an unknown year`}, and such lists change.`,
    kind === 'full'
      ? ''
      : say`Rotations and Step 3 take place in the US only, so most people need a visitor visa for them.`,
    say`Our model does not know this list: while it holds, every chance shown to you is too high.`,
  );
}

function nothingIssued(since: string | null): string {
  return since
    ? say`No US visas are issued to its citizens since ${dateWords(since)}, with few exceptions.`
    : say`No US visas are issued to its citizens, with few exceptions.`;
}

function someIssued(since: string | null): string {
  return since
    ? say`Visitor visas (B-1/B-2) and student visas (F, M) are not issued, nor are J visas, to its citizens since ${dateWords(since)}. The H-1B is not on that list.`
    : say`Visitor visas (B-1/B-2) and student visas (F, M) are not issued, nor are J visas, to its citizens. The H-1B is not on that list.`;
}

function restrictionDo({ restriction, news }: VisaSituation): string[] {
  const start = restriction?.since ? say`on ${dateWords(restriction.since)}` : say`on the day it began`;
  return [
    say`Check the list at travel.state.gov now, and again before you pay for anything.`,
    say`Not covered, by our source: green-card holders, people with a valid visa ${start}, and dual citizens who travel on a passport of a country not listed. Other exceptions are decided case by case.`,
    ...(news.hold
      ? [
          news.holdReview
            ? say`Requests inside the US are on hold for the same countries since ${dateWords(news.hold)}; those of physicians may be looked at again since ${dateWords(news.holdReview)}.`
            : say`Requests inside the US are on hold for the same countries since ${dateWords(news.hold)}.`,
        ]
      : []),
  ];
}

function answersInWords(
  { j1, h1b }: VisaSituation['answers'],
  of: number,
  takesJ1: boolean,
  takesH1b: boolean,
): string {
  const classes = [
    ...(takesJ1 ? [{ name: 'J-1', ...j1 }] : []),
    ...(takesH1b ? [{ name: 'H-1B', ...h1b }] : []),
  ];
  const yes = classes.map(({ name, yes: count }) => say`${count} sponsor the ${name}`);
  const no = classes.map(({ no: count }) => count);
  const years = yearsInWords(takesJ1 ? j1 : h1b);
  const refused = listed(no.map(String));
  return years
    ? say`Of the ${of} programs in your specialties, ${listed(yes)} by their last answers (${years}). ${refused} said no. The rest we do not know.`
    : say`Of the ${of} programs in your specialties, ${listed(yes)} by their last answers. ${refused} said no. The rest we do not know.`;
}

function yearsInWords({ first, last }: VisaAnswers): string {
  if (first === null || last === null) return '';
  return first === last ? `${first}` : say`${first} to ${last}`;
}

function j1Do({ medPeds, news }: VisaSituation): string[] {
  return [
    medPeds
      ? say`J-1: your health ministry must write a Statement of Need. Ask early how. It must name the exact specialty, and Med-Peds is one of its own.`
      : say`J-1: your health ministry must write a Statement of Need. Ask early how. It must name the exact specialty.`,
    paragraph(
      say`J-1: afterwards you owe two years at home, or need a waiver.`,
      news.conrad
        ? say`The usual one, Conrad 30, is reported as lapsed since ${dateWords(news.conrad)}. It may be back: check before you count on it.`
        : '',
    ),
  ];
}

function h1bDo({ restriction, j1, step3Passed, step3UsedUp, news }: VisaSituation): string[] {
  return [
    step3Passed
      ? say`H-1B: you have Step 3, which it needs. Say so in your application.`
      : step3UsedUp
        ? paragraph(
            say`H-1B: it needs a passed Step 3, and you have no attempt left.`,
            j1 && !restriction ? say`Count on the J-1.` : '',
          )
        : paragraph(
            say`H-1B: pass Step 3 first, or no hospital can ask for it.`,
            restriction ? STEP3_BEHIND_VISA : j1 ? say`Until then, count on the J-1.` : '',
          ),
    ...(news.h1bPayment && news.h1bAmount
      ? [
          say`H-1B: a payment of ${dollars(news.h1bAmount)} for new requests from abroad is before the courts (our last news: ${dateWords(news.h1bPayment)}). Check again, and ask programs how they handle it.`,
        ]
      : []),
  ];
}
