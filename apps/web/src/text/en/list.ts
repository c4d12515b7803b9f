import { interviewsExpected } from '@matchwright/engine/people';
import { count } from '../numbers.ts';

export const list = {
  working: 'Working out your list',
  workingLong: (seconds: number) =>
    `Still working, ${seconds} seconds so far. A phone may need a little longer.`,
  updating: 'Updating the list',
  failedTitle: 'The list could not be worked out',
  failedHelp: 'Your profile is safe. Change what the message names, or try again.',
  retry: 'Try again',
  noProfileTitle: 'Your profile needs one more answer',
  noProfile: 'Before we can make a list, these answers are needed or must be corrected:',
  toProfile: 'Go to your profile',
  toAudit: 'Your audit: every risk, and what to do about each',
  staleProfile:
    'Some answers in your profile need correcting. The list below still uses your last complete profile.',
  lastWorked: (budget: string) => `This is the last list that worked, for a budget of ${budget}.`,
  feesAlone: (fixed: string, smallest: string) =>
    `The fixed fees alone are ${fixed}. The smallest budget with one application is ${smallest}.`,
  replanned: (p: string, programs: number, total: string) =>
    `List updated: chance to match ${p}, ${programs} programs, ${total} in all.`,

  jumpTo: 'Jump to',
  programs: (n: number) => (n === 1 ? '1 program' : `${count(n)} programs`),
  costApplication: (cost: string) => `${cost} in application fees`,
  costFixed: (fixed: string) => `${fixed} in fixed fees`,
  signals: (used: number, allowed: number) => `signals ${used} of ${allowed}`,
  /** The engine counts them in words; the command line says the same. */
  interviews: (expected: number, attend: number | null): string => interviewsExpected(expected, attend),
  season: (season: number) => `${season} season`,

  moreControls: 'Stars, signals, pins and exclusions',
  controls: 'What you can change',
  budget: 'Budget for application fees',
  budgetHelp: 'All specialties, this season, fixed fees included.',
  budgetSlider: 'Budget, slider',
  budgetWrong: 'Write whole dollars from 0 to 100,000, for example 1500.',
  budgetEmpty: (budget: string) => `Empty: we use ${budget}.`,
  frontier: 'What more money buys',
  stars: 'Specialties',
  starsHelp:
    'Stars say how much a match there is worth to you. They are a weight, not a number of programs. None means you do not apply there.',
  starsAgainst: {
    fact: (more: string, moreCount: string, wanted: string, wantedCount: string) =>
      `Your list has more programs in ${more} (${moreCount}) than in ${wanted} (${wantedCount}), although ${wanted} has more stars.`,
    dearer: (wanted: string, price: string, more: string, otherPrice: string) =>
      `The next application in ${wanted} costs ${price}, in ${more} ${otherPrice}. So a dollar buys more chance in ${more}, with the stars counted.`,
    chance: (more: string) => `For you, a dollar buys more chance in ${more}, with the stars counted.`,
    all: (wanted: string) => `Every ${wanted} program that is open to you is in the list already.`,
  },
  starNone: 'None',
  starCount: (n: number) => `${n} of 5`,
  pins: 'Always in the list',
  pinsNone: 'Pin a program to keep it in the list.',
  exclusions: 'Never in the list',
  exclusionsNone: 'Exclude a program to leave it out.',
  removePin: (name: string) => `Unpin ${name}`,
  removeExclusion: (name: string) => `Allow ${name} again`,

  changes: 'What your last change did',
  changesNone:
    'Change the budget, the stars, a pin or an exclusion. What it does to your chance and your cost appears here.',
  changeBusy: 'Working it out',
  changeFailed: 'It could not be worked out. The list is still the last one that worked.',
  changeWaits: 'The list follows once the answer is corrected.',
  undo: 'Undo',
  changeOf: {
    budget: (from: string, to: string) => `Budget from ${from} to ${to}`,
    stars: (specialty: string, n: number) =>
      `${specialty} ${n === 0 ? 'not considered' : `at ${n} of 5 stars`}`,
    pin: (name: string) => `Pinned ${name}`,
    unpin: (name: string) => `Unpinned ${name}`,
    exclude: (name: string) => `Excluded ${name}`,
    include: (name: string) => `Allowed ${name} again`,
    profile: 'Profile edited',
    opened: 'Another profile opened',
    kept: (says: string) => `Kept: ${says}`,
    answer: (name: string) => `Answer entered for ${name}`,
    forget: (name: string) => `Answer removed for ${name}`,
    'forget-all': (n: number) => (n === 1 ? 'Your answer removed' : `Your ${count(n)} answers removed`),
    import: (n: number) => (n === 1 ? '1 value imported' : `${count(n)} values imported`),
  },
  chance: 'Chance to match',
  cost: 'All fees',
  beforeAfter: (before: string, after: string) => `from ${before} to ${after}`,
  nowIn: (n: number) => (n === 1 ? '1 program came in' : `${n} programs came in`),
  nowOut: (n: number) => (n === 1 ? '1 program went out' : `${n} programs went out`),
  andMore: (n: number) => `and ${n} more`,
  levelsMoved: (n: number) => (n === 1 ? '1 signal moved' : `${n} signals moved`),
  noDifference: 'The list stays the same.',
  /** In the bar at the lower edge: short. */
  barSame: {
    chance: (p: string) => `Chance to match still ${p}`,
    fees: (total: string) => `fees still ${total}`,
  },
  barIn: (name: string, more: number) => (more === 0 ? `In: ${name}` : `In: ${name} and ${count(more)} more`),
  barOut: (name: string, more: number) =>
    more === 0 ? `Out: ${name}` : `Out: ${name} and ${count(more)} more`,

  specialty: {
    'med-peds': 'Medicine-Pediatrics',
    'internal-medicine': 'Internal Medicine',
    pediatrics: 'Pediatrics',
  },
  shortSpecialty: {
    'med-peds': 'Med-Peds',
    'internal-medicine': 'Internal Medicine',
    pediatrics: 'Pediatrics',
  },
  groupPrograms: (n: string, eligible: string, mayBeClosed: number) =>
    `${n} chosen · ${eligible} open to you as far as we know${mayBeClosed > 0 ? `, ${count(mayBeClosed)} of them may be closed` : ''}`,
  groupGold: (used: number, allowed: number) => `gold ${used} of ${allowed}`,
  groupSilver: (used: number, allowed: number) => `silver ${used} of ${allowed}`,
  groupSignals: (used: number, allowed: number) => `signals ${used} of ${allowed}`,
  groupMatch: (p: string) => `chance to match in this specialty ${p}`,
  fullName: (name: string, specialty: string) => `${name}, ${specialty}`,
  columns: {
    program: 'Program',
    level: 'Level',
    interview: 'Interview',
    match: 'Match',
    actions: 'Your choice',
  },
  level: { applied: 'Apply', silver: 'Silver', gold: 'Gold', signal: 'Signal' },
  levelLong: {
    applied: 'Apply, no signal',
    silver: 'Apply with a silver signal',
    gold: 'Apply with a gold signal',
    signal: 'Apply with a signal',
  },
  interviewedBefore: (season: number) => `Interviewed you in season ${season}`,
  allUnknown: (n: number, signalled: boolean) =>
    `All ${n} facts that decide who may apply are unknown: verify before you ${signalled ? 'spend a signal' : 'pay'}.`,
  overlap: (total: string) =>
    `Each program shows the chance that it interviews you, and the chance that you match there. The match chances do not add up to your ${total}: they overlap, because the same scores and letters count everywhere, and you can match only once.`,
  signalMeans:
    'A signal tells a program, with your application, that it is one of your few first choices. You have a fixed number.',
  signalTiers:
    'A signal tells a program, with your application, that it is one of your few first choices. You have a fixed number. A gold signal says it more strongly than a silver one.',
  interviewChance: 'Interview chance',
  matchChance: 'Match chance',
  whyHere: 'Why it is here:',
  pin: 'Pin',
  unpin: 'Pinned',
  exclude: 'Exclude',
  pinName: (name: string) => `Pin ${name}: always in the list`,
  unpinName: (name: string) => `${name} is pinned. Unpin it`,
  excludeName: (name: string) => `Exclude ${name}: never in the list`,
  unknown: (n: number) => (n === 1 ? '1 fact in doubt' : `${n} facts in doubt`),
  policy: {
    inYear: (year: number) => `in ${year}`,
    undated: '(undated)',
    visaTaken: (when: string, share: string) => `Took J-1 ${when}; we count ${share} that it still does.`,
    visaRefused: (when: string, share: string) =>
      `Did not take J-1 ${when}; we count ${share} that it takes a visa you accept now.`,
    visaNothing: (share: string) =>
      `We found no statement on visas. We count ${share} that it takes a visa you accept: an estimate from programs like it.`,
  },
  nrmpCode: (code: string) => `NRMP code ${code}`,
  more: 'Details',
  detailsOf: (name: string) => `Details of ${name}`,
  unknownOf: (unknowns: string, name: string) => `${unknowns}, details of ${name}`,
  likely: (range: string) => `likely ${range}`,
  possible: (range: string) => `possible ${range}`,
  empty: 'Raise the budget, give a specialty at least one star, or allow programs that you excluded.',

  searchMore: 'See all programs',
  exportCsv: 'Download as CSV',
  fileName: 'matchwright-list',
};
