/** Every sentence of the calendar file, in English: the shape of the other languages. */
export const en = {
  /** As the format names it, and as dates are written in it. */
  language: 'EN',
  dates: 'en-GB',
  calendarName: (season: number) => `Residency application ${season}`,
  title: {
    start: (task: string) => `Start: ${task}`,
    startLate: (task: string) => `Late, start now: ${task}`,
    late: (task: string) => `Late: ${task}`,
    leftOut: 'Left out of your plan',
    done: (task: string) => `Done: ${task}`,
    projected: (task: string) => `${task} (date not published yet)`,
  },
  notPublished: 'This date is not published yet.',
  restsOnUnpublished: 'This day rests on a date that is not published yet.',
  follows: (season: number) => `It follows season ${season}.`,
  exportAgain: 'Export your plan again later.',
  personal: 'You set this date yourself.',
  hadToMove: (own: string, soonest: string) =>
    `Your date was ${own}. The earliest possible is now ${soonest}.`,
  easternTime: (time: string) => `Time: ${time} Eastern Time (the clock in New York).`,
  dueOn: (date: string) => `Finish it by ${date}.`,
  critical: 'This task is part of what decides your season.',
  how: 'How:',
  step: (step: string) => `- ${step}`,
  comesAfter: (titles: string[]) => `Comes after: ${titles.join('; ')}.`,
  ifLate: (says: string) => `If it is late: ${says}`,
  interview: {
    calendarName: (season: number) => `Residency interviews ${season}`,
    title: (program: string) => `Interview: ${program}`,
    titleOfDay: (program: string) => `Interview, hour not known yet: ${program}`,
    cancelled: (program: string) => `Cancelled: ${program}`,
    reply: (program: string) => `Answer the invitation: ${program}`,
    thanks: (program: string) => `Note of thanks: ${program}`,
    clock: (time: string, zone: string) => `${time} on the clocks of ${zone}.`,
    format: { virtual: 'Virtual interview.', travel: 'You travel there.' },
    hourUnknown:
      'The day is booked, and its hour is not known yet. Ask the program, note the hour in Matchwright and save this file again: the event then moves to it.',
    lengthAssumed: 'The invitation does not say how long it takes. Half a day is assumed.',
    disclaimer: 'Made with Matchwright from your own entries. Check each time against the invitation.',
  },
  soap: {
    calendarName: (season: number) => `SOAP in Match Week ${season}`,
    title: (step: string) => `SOAP: ${step}`,
  },
  disclaimer:
    'Made with Matchwright from your plan. It is not NRMP, AAMC, ECFMG or legal advice. Check each date on the official page.',
};
