import { list } from './list.ts';

export const proof = {
  title: 'How good is this list',
  best: (budget: string) => `No list within ${budget} does better. This is exact arithmetic on our odds.`,
  nearly: (budget: string, gap: string, weighted: boolean) =>
    `No list within ${budget} does better than this one by more than ${gap} points of the ${weighted ? 'star-weighted score' : 'chance to match'}.`,
  weighted:
    'Better means by your stars: points here are of the star-weighted score, in which a match you want more counts for more.',
  unweighted: 'Better means a higher chance to match. A point is one percent of it.',
  check: 'Check it',
  checking: 'Checking',
  valid: (seconds: string) =>
    `Checked. A separate program recomputed the list's value and its upper bound in ${seconds} s and agrees.`,
  invalid: 'The check failed. Do not rely on the proof, and please report it.',
  notTheOdds: 'The proof is about the list, not about the odds.',
  doubt: (range: string) =>
    `Our doubt about the odds is the range ${range}: 9 times in 10 your chance is in it. The proof says nothing about that doubt.`,
  worthTitle: 'What the next application is worth',
  worthHelp: 'In points of your chance to match, for the next program in each specialty.',
  worthNone: 'No further program',
  worthPrice: (price: string) => `for ${price}`,
  points: (points: string) => `${points} points`,
  last30: (points: string) => `The last $30 in this list bought ${points} points.`,
  next30: (points: string) => `The next $30 would buy ${points} points.`,
  comparisonsTitle: 'Compared with what people do',
  thisList: 'This list',
  comparisonMeta: (programs: number, cost: string) => `${list.programs(programs)}, ${cost}`,
  sharedGroup: (name: string, specialties: string) => `${name}: ${specialties}`,
  sharedTitle: 'Programs that share an institution',
  sharedHelp: 'They often share people. Say the same thing to both, and do not count them as independent.',
  leftOutTitle: 'Left out, and why',
  leftOutRule: {
    visa: 'No visa you can accept',
    attempts: 'Limit on exam attempts',
    'graduation-year': 'Limit on years since graduation',
    'minimum-score': 'Minimum score above yours',
    'us-experience': 'US clinical experience required',
    'not-img': 'Does not take IMGs',
    'never-state': 'In a state you ruled out',
    'excluded-by-you': 'Excluded by you',
    'not-considered': 'Specialty without stars',
  },
  leftOutNone: 'No program of your specialties is left out.',
  leftOutSee: 'See them with their sources',
  notesTitle: 'Worth knowing',
  starsAssumed:
    'You have not said how much you want each specialty, so all three count alike, with 3 stars each.',
  feesTitle: 'Fixed fees',
  detailsComing: 'Working out the details',
  unknownTitle: 'What we do not know',
  unknownCount: (n: number, of: number) =>
    `For ${n} of the ${of} programs in the list a policy is in doubt: we count it at less than 90%.`,
  unknownSeveral: (n: number) =>
    n === 1
      ? 'One of them has more than one doubt, so the lines below add up to more.'
      : `${n} of them have more than one doubt, so the lines below add up to more.`,
  fields: {
    visa: 'Visa policy',
    visaJ1: 'J-1 visa policy',
    visaH1b: 'H-1B visa policy',
    maxAttempts: 'Limit on attempts',
    attempts: 'Limit on attempts',
    maxYearsSinceGraduation: 'Limit on years since graduation',
    usceMonthsMin: 'Months of US experience',
    imgConsidered: 'Whether IMGs are considered',
    usceRequired: 'US experience required',
    minStep2: 'Minimum Step 2 CK score',
    interview: 'Interview rate',
  },
};
