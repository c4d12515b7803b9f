/** The home page: where the person stands, what is in the way, what comes next. */
export const home = {
  title: 'Where you stand',
  working: 'Working out your list',
  workingLong: (seconds: number) =>
    `Still working, ${seconds} seconds so far. A phone may need a little longer.`,
  updating: 'Bringing this up to date',
  means:
    'This is about people with answers like yours who send this list. Nobody can say which of them will match.',
  goOn: 'Go on with the short steps',
  couple:
    'You match as a couple. The chance here is yours alone. A couple matches only to a pair of programs that takes both, and we do not work that out.',
  noChance: 'No chance can be shown yet',
  toSeason: 'Change the season',
  toVisa: 'Change your visa answers',
  toBudget: 'Change the budget on your list',

  emptyTitle: 'We know nothing about you yet',
  empty:
    'Six short steps, about three minutes. You can skip each of them. One answer is enough for a first list.',
  begin: 'Begin with six short steps',
  profile: 'Fill in the whole profile instead',
  needsTitle: 'One more answer, and your plan is here',
  needs: 'These answers are needed or must be corrected first:',
  toProfile: 'Go to your profile',
  stale: 'Some answers need correcting. Until then this page uses your last complete profile.',
  failedTitle: 'Your list could not be worked out',
  failed: 'Your profile is safe. Change what the message names, or try again.',
  retry: 'Try again',

  risks: (n: number): string =>
    n === 1 ? 'Your biggest risk' : n === 2 ? 'Your two biggest risks' : 'Your three biggest risks',
  risksTitle: 'Your biggest risks',
  risksWorking: 'Looking for your risks',
  noRisk: 'No rule finds a risk in what you entered. Missing answers could change that.',
  settledRisks: (n: number) =>
    n === 1
      ? 'Nothing changes 1 more risk this season. It counts for the next one.'
      : `Nothing changes ${n} more risks this season. They count for the next one.`,
  without: (then: string, now: string) => `a chance of ${then} instead of ${now}.`,
  nextStep: 'What to do:',
  toAudit: (n: number) =>
    n === 0
      ? 'What speaks for you, and what is missing'
      : n > 3
        ? `All ${n} risks, what speaks for you, and each way out`
        : 'What speaks for you, and each way out',
  askFailed: 'This could not be worked out.',

  tasks: 'Your next tasks',
  tasksCount: (n: number): string =>
    n === 1 ? 'Your next task' : n === 2 ? 'Your next two tasks' : 'Your next three tasks',
  tasksWorking: 'Working out your dates',
  noTask: 'Nothing is open.',
  toPlan: 'All tasks and dates',

  listPlanned: 'The list you planned',
  listPlannedChance: (p: string) =>
    `Its chance was worked out before you sent anything: ${p}. It counts the applications of the list, not those that you sent.`,
  listOver: (season: number) => `The ${season} season is over`,
  listOverHelp: (next: number) =>
    `Its list is the past: nothing on it can change any more. Your list for ${next} is worked out anew, with what you can do better until then.`,
  beginNext: (next: number) => `Look back, and begin season ${next}`,
  toSeasonChance: 'See your chance from here',
  list: 'Your list at a glance',
  fees: (total: string) => `${total} in fees`,
  chosenOf: (chosen: string, open: string) => `${chosen} of ${open} open to you`,
  match: 'Chance to match there',
  toList: 'Open your list',

  season: 'The season',
  seasonLeft: (days: number, goal: string) =>
    days === 0 ? `Today is ${goal}.` : days === 1 ? `1 day until ${goal}.` : `${days} days until ${goal}.`,
  goals: { 'match-day': 'Match Day', 'residency-start': 'the first day of residency' },
  today: 'Today',
  projected: 'expected',
  stations: {
    'submit-opens': 'Applications can be sent',
    'review-opens': 'Programs first look at applications',
    'rank-list-deadline': 'Rank lists are due',
    'match-day': 'Match Day',
    'residency-start': 'Residency begins',
  },

  missing: 'What is missing from your profile, and what each answer would change',
  missingWorking: 'Trying out answers. This takes some seconds.',
};
