import type { ProfileChange, WhatIfResult } from '@matchwright/engine';
import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import {
  latinDigits,
  type Profile,
  type ProfileContext,
  readTypedSum,
  setFields,
  usMonthsAreOpen,
} from '@matchwright/inputs';
import { plainMessage } from '../../profile/plain-message.ts';
import { money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.whatIf.own;

/** What somebody typed; empty and null mean unchanged. */
export interface Wish {
  score: string;
  step3: boolean;
  months: string;
  budget: string;
  interviews: string;
  stars: Partial<Record<SpecialtyId, number>>;
}

export const NO_WISH: Wish = { score: '', step3: false, months: '', budget: '', interviews: '', stars: {} };

/** A Step 2 CK that is passed cannot be taken again, so its score is no longer open. */
export function scoreIsOpen(profile: Profile): boolean {
  return !profile.exams.some((one) => one.exam === 'step2ck' && one.result === 'pass');
}

export function step3IsOpen(profile: Profile): boolean {
  return !profile.exams.some((one) => one.exam === 'step3' && one.result === 'pass');
}

/** The wish without an exam that cannot be tried, or is not known to be. */
export function offeredPart(wish: Wish, notOffered: WhatIfResult['notOffered'] | null): Wish {
  return {
    ...wish,
    score: notOffered?.step2ck ? '' : wish.score,
    step3: wish.step3 && notOffered?.step3 === null,
  };
}

/** The wish as changes of the profile, with the words for each. Numbers that are none are left out. */
export function changesOf(profile: Profile, wish: Wish): { changes: ProfileChange[]; says: string[] } {
  const changes: ProfileChange[] = [];
  const says: string[] = [];
  const add = (path: string, value: unknown, words: string) => {
    changes.push({ path, value });
    says.push(words);
  };
  let exams = profile.exams.length;
  const score = numberOf(wish.score);
  if (score !== null && scoreIsOpen(profile)) {
    const at = profile.exams.findLastIndex((one) => one.exam === 'step2ck' && one.result === undefined);
    const place = at >= 0 ? at : exams++;
    add(`exams[${place}]`, { exam: 'step2ck', score, result: 'pass' }, t.score(wish.score));
  }
  if (wish.step3 && step3IsOpen(profile)) add(`exams[${exams}]`, { exam: 'step3', result: 'pass' }, t.step3);
  const months = numberOf(wish.months);
  // Months added to an average would start from none and read as a loss: what there is comes first.
  if (months && !usMonthsAreOpen(profile)) {
    const entry = { kind: 'hands-on', country: 'US', months };
    add(`experience[${profile.experience.length}]`, entry, t.months(wish.months));
  }
  const budget = amountOf(wish.budget);
  if (budget !== null && budget !== profile.budget) add('budget', budget, t.budget(money(budget)));
  const interviews = numberOf(wish.interviews);
  if (interviews !== null && interviews !== profile.interviews)
    add('interviews', interviews, t.interviews(wish.interviews));
  for (const specialty of SPECIALTIES) {
    const stars = wish.stars[specialty];
    if (stars === undefined || stars === (profile.preferences.specialties[specialty] ?? 0)) continue;
    const name = phrases.list.shortSpecialty[specialty];
    const words = stars === 0 ? t.dropped(name) : t.stars(name, String(stars));
    add(`preferences.specialties.${specialty}`, stars === 0 ? null : stars, words);
  }
  return { changes, says };
}

/** The wishes that are typed as a number. */
export const NUMBER_FIELDS = ['score', 'months', 'budget', 'interviews'] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** What is wrong with one number, read like a number of a profile file, so that its limits are named. */
export function problemOf(
  profile: Profile,
  name: NumberField,
  wish: Wish,
  context: ProfileContext,
): string | undefined {
  if (wish[name].trim() === '') return undefined;
  if ((name === 'budget' ? amountOf : numberOf)(wish[name]) === null) return roomPhrases.whatIf.wrong;
  const { changes } = changesOf(profile, { ...NO_WISH, [name]: wish[name] });
  const reading = setFields(profile, changes, context);
  const issue = reading.ok ? undefined : reading.issues[0];
  return issue && plainMessage(issue);
}

/** The wish without the numbers that something is wrong with. */
export function soundPart(profile: Profile, wish: Wish, context: ProfileContext): Wish {
  const wrong = NUMBER_FIELDS.filter((name) => problemOf(profile, name, wish, context) !== undefined);
  return { ...wish, ...Object.fromEntries(wrong.map((name) => [name, ''])) };
}

/** A sum in the ways people write sums; one below nothing too, so that the limit can be named. */
function amountOf(text: string): number | null {
  return readTypedSum(text) ?? numberOf(text);
}

/** A whole number in any digits that a keyboard writes; null when it is none. */
export function numberOf(text: string): number | null {
  const plain = latinDigits(text).trim();
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : null;
}
