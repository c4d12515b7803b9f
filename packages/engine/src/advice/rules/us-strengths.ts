import { say } from '@matchwright/speech';
import { counted } from '../../words/word-forms.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { type UsExperience, usExperience } from './usce.ts';

/** Long hands-on time in the US that somebody vouches for. */
function longUsce(situation: Situation): (UsExperience & { letters: number }) | { missing: string[] } | null {
  const us = usExperience(situation);
  if (us === null || 'missing' in us) return us;
  const vouched = us.handsOnPaths.filter((_, i) => handsOnEntries(situation)[i]?.letter === true).length;
  const letters = Math.max(vouched, usLetters(situation).length);
  const long = us.handsOn >= situation.figure('advice.strength.usce_months') && letters > 0;
  return long ? { ...us, letters } : null;
}

function handsOnEntries({ profile }: Situation) {
  return profile.experience.filter(
    ({ kind, country }) => country === 'US' && ['hands-on', 'internship', 'residency'].includes(kind),
  );
}

/** Paths of letters from the US by somebody who saw the work and has written. */
function usLetters({ profile }: Situation): string[] {
  return profile.letters.flatMap(({ us, handsOn, status }, i) =>
    us === true && handsOn === true && status === 'received' ? [`letters[${i}]`] : [],
  );
}

const LONG_USCE = rule<{ months: number; letters: number }>({
  id: 'strength.long-usce',
  kind: 'strength',
  topic: 'experience',
  when: say`You graduated abroad and have long hands-on US experience, with a letter from it.`,
  fields: ['experience', 'letters'],
  parameters: ['advice.strength.usce_months', 'advice.usce.enough_months'],
  answers: [
    'risk.step1-failed',
    'risk.step1-low',
    'risk.step2-low',
    'risk.step2-failed',
    'risk.graduation-age',
    'risk.inactive-gap',
  ],
  judge(situation) {
    const found = longUsce(situation);
    if (found === null) return SILENT;
    if ('missing' in found) return cannotTell(...found.missing);
    const { handsOn, letters, handsOnPaths } = found;
    return {
      status: 'speaks',
      severity: 'medium',
      values: { months: handsOn, letters },
      fields: [...handsOnPaths, ...usLetters(situation)],
    };
  },
  text: {
    title: ({ months }) => say`${counted(months, 'month')} of hands-on work in the US`,
    says: ({ months, letters }) =>
      say`You worked with patients in the US for ${counted(months, 'month')}, and ${counted(letters, 'letter')} can say so.`,
    do: () => [
      say`When somebody asks about a score or a gap, answer with this: a place, a patient load, and who supervised you.`,
      say`Ask each author to name one thing that you did without being told.`,
    ],
  },
});

const US_LETTERS = rule<{ letters: number }>({
  id: 'strength.us-letters',
  kind: 'strength',
  topic: 'letters',
  when: say`You graduated abroad and have several letters from US authors who saw you work in a shorter stay.`,
  fields: ['letters'],
  parameters: ['advice.strength.us_letters', 'advice.strength.usce_months', 'advice.usce.enough_months'],
  answers: ['risk.letters', 'risk.usce-short', 'risk.step2-low'],
  judge(situation) {
    if (!situation.isImg) return SILENT;
    if (situation.profile.letters.length === 0) return cannotTell('letters');
    const letters = usLetters(situation);
    // The long stay that they came from already speaks for them.
    const long = longUsce(situation);
    if (letters.length < situation.figure('advice.strength.us_letters')) return SILENT;
    if (long !== null && !('missing' in long)) return SILENT;
    return { status: 'speaks', severity: 'medium', values: { letters: letters.length }, fields: letters };
  },
  text: {
    title: ({ letters }) => say`${counted(letters, 'letter')} from the US`,
    says: ({ letters }) => say`${counted(letters, 'US author')} saw you work and wrote for you.`,
    do: () => [say`Send them to every program: they answer doubts about your scores better than you can.`],
  },
});

export const US_STRENGTHS = [LONG_USCE, US_LETTERS];
