/** What stands in and around pictures of numbers. */
export const pictures = {
  asTable: 'The same as a table',
  downloadAs: (kind: string, title: string) => `Download as ${kind}: ${title}`,
  failed: 'This browser could not write the picture. Try SVG instead of PNG.',
  sourceOdds: (season: number, facts: string, day: string) =>
    `An estimate for the ${season} season. Made by Matchwright on ${day}, with facts of ${facts}.`,
  sourcePlan: (season: number, day: string) =>
    `Dates for the ${season} season. Made by Matchwright on ${day}. Check each date at its source.`,
  sourceTest: (data: string, year: string, people: string, day: string) =>
    `${data}, ${year}, n\u00a0=\u00a0${people}. Made by Matchwright on ${day}.`,
  columns: {
    what: 'What',
    chance: 'Chance',
    likely: 'Half of the time',
    possible: '9 times in 10',
  },
  yes: 'Yes',

  dots: {
    title: 'Your chance to match, and how sure we are',
    file: 'matchwright-chance',
    help: 'There are 20 dots. Each is as likely as the others to be your true chance.',
    likely: (range: string) => `Half of the dots, 10 of 20: ${range}`,
    possible: (range: string) => `9 dots in 10, 18 of 20: ${range}`,
    alt: (p: string, likely: string, possible: string) =>
      `20 dots for your chance to match. Our best single figure is ${p}. 10 dots lie in ${likely}, 18 in ${possible}.`,
    estimate: 'Best single figure',
    dot: (n: number) => `Dot ${n} of 20`,
  },

  frontier: {
    file: 'matchwright-budgets',
    alt: (rows: string[], own: string | null) =>
      own === null
        ? `Chance to match by budget: ${rows.join(', ')}.`
        : `Chance to match by budget: ${rows.join(', ')}. ${own}.`,
    point: (budget: string, p: string) => `${budget} ${p}`,
    own: (budget: string, p: string) => `Yours, ${budget}: ${p}`,
    ownBudget: (budget: string) => `${budget} (yours)`,
    budget: 'Budget',
  },

  funnel: {
    open: 'From all programs to your chance',
    title: 'From all programs to your chance',
    file: 'matchwright-funnel',
    help: 'Interviews are what we expect on average. Your own season may bring more or fewer. We have no range for them.',
    names: {
      programs: 'Programs in your specialties',
      eligible: 'Open to you',
      applied: 'In your list',
      interviews: 'Interviews, expected',
      match: 'Chance to match',
    },
    says: {
      programs: (n: string) => `${n} programs in your specialties`,
      eligible: (n: string) => `${n} open to you`,
      applied: (n: string) => `${n} in your list`,
      interviews: (n: string) => `About ${n} ${n === '1' ? 'interview' : 'interviews'} expected`,
      match: (p: string) => `${p} chance to match`,
    },
    ofBefore: (share: string) => `${share} of those above`,
    ranges: (likely: string, possible: string) => `Half of the time: ${likely}. 9 times in 10: ${possible}`,
    alt: (rows: string[]) => `${rows.join('; ')}.`,
    step: 'Step',
    number: 'Number',
    share: 'Of the step before',
    range: 'Range',
  },

  timeline: {
    file: 'matchwright-timeline',
    monthOfYear: (month: string, year: string) => `${month} ${year}`,
    late: (title: string) => `${title} (late)`,
    key: {
      critical: 'Critical path',
      other: 'Other tasks',
      early: 'You may begin',
      late: 'Late',
    },
    alt: (tasks: number, critical: string[], from: string, to: string) =>
      critical.length === 0
        ? `${tasks} tasks from ${from} to ${to}.`
        : `${tasks} tasks from ${from} to ${to}. The critical path: ${critical.join(', then ')}.`,
    columns: {
      task: 'Task or date',
      earliest: 'You may begin',
      start: 'Begin by',
      due: 'Finish by',
      critical: 'Critical path',
    },
    all: (n: number) => `Show all ${n} tasks`,
    fewer: 'Show the critical path alone',
  },

  reliability: {
    file: 'matchwright-reliability',
    agreement: 'they agree',
    byChance: 'By chance alone',
  },
};
