export const soap = {
  title: 'SOAP',
  lede: 'What to have ready before Match Week, and what to do in it, hour by hour.',
  season: (year: number) => `For season ${year}.`,
  sections: {
    eligible: 'May you take part',
    ready: 'Have ready before Match Week',
    limits: 'Rules and limits',
    hours: 'The week, hour by hour',
    contact: 'Who may contact whom',
    ifNot: 'If the week ends without a place',
  },
  eligible: {
    met: 'By what we know, you may take part.',
    'not-met': 'By what we know, you may not take part this season.',
    'cannot-tell': 'We cannot tell yet. Look at each condition.',
  },
  parts: { documents: 'The set of documents', yourself: 'You and the week' },
  ready: (done: number, all: number) => `${done} of ${all} ready.`,
  byProfile: 'What you entered already says so.',
  marked: (item: string) => `Ready for SOAP: ${item}`,
  unmarked: (item: string) => `Not ready yet: ${item}`,
  ourAdvice: 'Our advice',
  noRules: 'We hold no rules for this season. Read them on the NRMP site.',
  noDays: 'We hold no days for this season yet.',
  projectedTitle: 'The days of this season are not published yet',
  projectedHelp: (from: number | null) =>
    from === null
      ? 'The days below are projected from earlier seasons. Look here again when the NRMP has published them.'
      : `The days below are projected from season ${from}. Look here again when the NRMP has published them.`,
  projected: 'projected',
  zone: 'Your time zone',
  zoneHelp: 'Eastern Time is the clock in New York. Summer time is counted in both places.',
  zoneDevice: (zone: string) => `As on this device: ${zone}`,
  zoneUsed: (zone: string) => `Your time: ${zone}. Eastern Time is the clock in New York.`,
  zoneChanged: 'Your time zone',
  eastern: (time: string) => `${time} Eastern Time`,
  own: (time: string) => `${time} your time`,
  span: (from: string, to: string) => `${from} to ${to}`,
  hourUnknown: 'The hour is not known',
  hourFrom: (season: number) => `(as in ${season})`,
  hoursFrom: (season: number) =>
    `Hours marked “as in ${season}” are not published for this season yet. Check them on the NRMP site before the week.`,
  standings: { over: 'Over', now: 'Now', today: 'Today', next: 'Next' },
  confirmed: {
    registered: 'I looked: I am registered.',
    certificate: 'I looked: ECFMG has confirmed it.',
  },
  asksFirst: 'What SOAP asks for first',
  twoAnswers: {
    title: 'Two of your answers do not agree',
    says: 'On the page of SOAP you said that ECFMG has confirmed you. Your profile does not say that you are certified. The advice here goes by your profile. If you hold the certificate, write it into the profile, and it counts on every page. If not, take the tick on the page of SOAP back.',
    write: 'Write it into my profile',
    written: 'You are certified by ECFMG',
  },
  present: {
    title: 'Where the week stands',
    clock: (day: string, time: string) => `It is ${day}, ${time} Eastern Time.`,
    clocks: (day: string, time: string, ownDay: string, own: string) =>
      day === ownDay
        ? `It is ${day}, ${time} Eastern Time and ${own} your time.`
        : `It is ${day}, ${time} Eastern Time. For you it is ${ownDay}, ${own}.`,
    before: (days: number) =>
      days === 1 ? 'Match Week begins tomorrow.' : `Match Week begins in ${days} days.`,
    after: 'Match Week is over.',
    since: (day: string) => `Since ${day}`,
    said: (label: string, title: string) => `${label}: ${title}.`,
    look: 'Look into your NRMP account. Then note on this page whether you matched.',
    decide: (to: string) => `Decide within the round: accept or reject each offer before ${to} Eastern Time.`,
    tell: 'Look into your NRMP account: did you match? What to do next depends on it.',
    matched: 'I matched',
    unmatched: 'I did not match',
    left: (minutes: number) =>
      minutes === 1 ? 'This round ends in 1 minute.' : `This round ends in ${minutes} minutes.`,
  },
  nextDay: '(the next day)',
  dayBefore: '(the day before)',
  save: 'Save the week for your calendar',
  saved: (file: string) => `Saved as ${file}. Import it again when a day moves.`,
  print: 'Print this page',
  lookBack: 'Look back at the season',
};
