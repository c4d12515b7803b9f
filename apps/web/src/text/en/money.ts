export const money = {
  title: 'What the season costs',
  lede: 'Exams, certification, applications, experience and visa, month by month. What you have paid already is not counted.',
  total: 'Still to pay',
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  totalHelp:
    'The low end holds what your plan needs at its lowest prices. The high end adds everything optional, the dearest prices, and what you pay only if you match.',
  parts: {
    planned: 'In your plan, before Match Day',
    optional: 'Optional',
    ifYouMatch: 'Only if you match',
  },
  unknown: 'What we do not know',
  unknownHelp: 'These costs are real, but no source states them for you. They are in no total.',
  budget: 'Your budget is for applications only',
  budgetOf: (budget: string, stated: boolean) =>
    stated
      ? `Your budget of ${budget} pays for applications and fixed fees.`
      : `You named no budget, so we plan with ${budget} for applications and fixed fees.`,
  budgetUse: (programs: string, list: string, fixed: string, total: string) =>
    `Your list has ${programs} for ${list}, plus ${fixed} in fixed fees: ${total}.`,
  budgetRest: (low: string, high: string) =>
    low === high
      ? `Everything else costs ${low} on top of it.`
      : `Everything else costs ${low} to ${high} on top of it.`,
  budgetShort: (low: string | null, high: string) =>
    `This budget is ${low === null ? `up to ${high}` : low === high ? low : `${low} to ${high}`} short of what you pay before Match Day.`,
  programs: (n: number) => (n === 1 ? '1 program' : `${n} programs`),
  months: 'By month',
  monthsHelp:
    'Dark: what your plan needs at least. Light: up to the dearest prices, with what is optional and what you pay only if you match.',
  monthsTable: 'The same as a table',
  noMonth: 'No date yet',
  columns: {
    month: 'Month',
    planned: 'In your plan',
    more: 'Optional, or only if you match',
    most: 'At most',
  },
  items: 'Item by item',
  groups: {
    applications: 'Applications',
    match: 'The Match',
    exams: 'Exams',
    certification: 'ECFMG certification',
    experience: 'US experience',
    visa: 'Visa',
  },
  item: { paid: 'Paid already, not counted', optional: 'Optional', planned: '' },
  ifYouMatch: 'Only if you match',
  unconfirmed: 'Not confirmed',
  noPage: (year: number | null) =>
    `Price ${year === null ? 'without a date' : `of ${year}`}, from a file that names no author.`,
  checkAt: 'Look before you pay:',
  unconfirmedCount: (n: number, of: number) =>
    n === of
      ? `None of these ${of} fees could be confirmed on the page of those who charge it. Look there before you pay.`
      : `${n} of these ${of} fees could not be confirmed on the page of those who charge it. They are marked: look there before you pay.`,
  savings: 'Ways to spend less',
};
