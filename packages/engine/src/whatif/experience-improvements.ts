import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { counted, say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import type { UnmeasuredChange } from '../decision-results.ts';
import { MOST_USCE_MONTHS } from '../odds/applicant.ts';
import { entryCondition, ifYouMayEnter } from '../visas/restriction-words.ts';
import { type Improvement, isImg, NOTHING, type Offer } from './improvement.ts';
import { numberOf, rotationCost, times } from './parameters.ts';
import { letterShows, rotationsEnd } from './rotation-timing.ts';
import { applicationsOpen } from './timing.ts';

const MONTHS = [1, 2, 3] as const;
/** From a number that is an average, more months would read as a loss. */
export const SAY_EXPERIENCE_FIRST = say`Enter your US experience, even none, to see what more of it would change. Until then we count an average.`;

/** One to three more hands-on months in the United States, up to what is known to help. */
export function experienceImprovements(
  profile: Profile,
  facts: SeasonalFacts,
  specialties: readonly SpecialtyId[],
  usceMonths: number | null,
  today: string | undefined,
): Offer {
  if (!isImg(profile)) return NOTHING;
  if (usceMonths === null) {
    return { improvements: [], notes: [SAY_EXPERIENCE_FIRST] };
  }
  const open = applicationsOpen(facts);
  const useful = MONTHS.filter((months) => usceMonths + months <= MOST_USCE_MONTHS);
  const ends = new Map(useful.map((months) => [months, rotationsEnd(profile, facts, months, today)]));
  const inTime = useful.filter((months) => (ends.get(months) ?? '') <= open);
  return {
    improvements: inTime.map((months) => {
      const offer = handsOnMonths(profile, facts, specialties, months);
      return { ...offer, says: [...offer.says, ...letterComesLate(facts, ends.get(months) ?? null)] };
    }),
    notes: inTime.length < useful.length ? [tooLate(profile, inTime.length)] : [],
  };
}

/** The months count from the day they are done; the letter of them needs weeks more. */
function letterComesLate(facts: SeasonalFacts, end: string | null): string[] {
  const look = facts.season.calendar.find(({ event }) => event === 'review-opens')?.date;
  const shows = end === null ? null : letterShows(facts, end);
  if (!look || shows === null || shows <= look) return [];
  return [
    say`The work can end in time, but its letter would not: by our lead times it shows on ${dateWords(shows)}, and programs first look on ${dateWords(look)}.`,
  ];
}

/** Why fewer months are offered than are known to help. */
function tooLate({ visa }: Profile, most: number): string {
  const leads = visa.needed === true ? say`a place and a visitor visa` : say`a place`;
  const offered = most === 0 ? say`no more hands-on months` : say`only ${counted(most, 'month')}`;
  return say`Hands-on US experience: ${offered} can end before applications open, because ${leads} must come first. If you have them already, mark them done in your plan.`;
}

export function handsOnMonths(
  profile: Profile,
  facts: SeasonalFacts,
  specialties: readonly SpecialtyId[],
  months: number,
): Improvement {
  const cost = times(rotationCost(facts), months);
  const plural = counted(months, 'more month');
  return {
    id: `hands-on-${months}`,
    kind: 'experience',
    change: say`${plural} of hands-on US experience${ifYouMayEnter({ profile, facts })}`,
    changes: [
      {
        path: `experience[${profile.experience.length}]`,
        value: { kind: 'hands-on', country: 'US', field: specialties.slice(0, 1), months },
      },
    ],
    costs: cost ? [{ ...cost, label: say`Hands-on rotations, ${counted(months, 'month')}` }] : [],
    months,
    says: [
      ...entryCondition({ profile, facts }),
      say`The effect of US experience is weakly identified: its range includes zero.`,
      ...(cost
        ? [
            say`Cost: one rotation of about a month each, from free places to the dearest; living costs are not in it.`,
          ]
        : []),
    ],
    sources: [facts.model.effects.perUsceMonth.source, ...(cost ? [cost.source] : [])],
  };
}

/** A letter from the United States: said to matter by programs, measured by nobody on applicants like these. */
export function usLetter(profile: Profile, facts: SeasonalFacts): UnmeasuredChange[] {
  const most = numberOf(facts, 'eras.lor.max_per_program')?.value ?? 4;
  const received = profile.letters.filter((letter) => letter.us === true && letter.status === 'received');
  if (!isImg(profile) || received.length >= most) return [];
  return [
    {
      id: 'us-letter',
      change: say`One more letter from a US author who saw you work`,
      match: null,
      gain: null,
      cost: null,
      months: null,
      why: say`Not measured: we know of no data that tell what a letter adds, apart from the experience behind it. So there is no number, which does not mean that it adds nothing.`,
    },
  ];
}
