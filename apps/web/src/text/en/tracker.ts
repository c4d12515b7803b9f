import { count } from '../numbers.ts';

const applications = (n: number) => (n === 1 ? '1 application' : `${count(n)} applications`);

/** Applications, where they stand, and what that means. */
export const tracker = {
  applications,
  statuses: {
    planned: 'Planned',
    submitted: 'Submitted',
    rejected: 'Rejected',
    waitlisted: 'Waiting list',
    invited: 'Invited',
    scheduled: 'Interview booked',
    interviewed: 'Interviewed',
    withdrawn: 'Withdrawn',
    ranked: 'Ranked',
    matched: 'Matched',
  },
  jump: { outlook: 'Where it stands', applications: 'Applications', add: 'Add more', keep: 'Copies' },
  noStatus: 'No status yet',
  signals: { gold: 'Gold signal', silver: 'Silver signal', signal: 'Signal', none: 'No signal' },
  signalUnknown: 'Not noted',

  start: {
    title: 'Bring in your applications',
    help: 'Choose the way that costs you least. You can use several, and you can take back each step.',
    more: 'Add more applications',
    byList: 'From your list',
    byListHelp: 'Every program of your list becomes a planned application, with its signal.',
    takeList: (n: number) =>
      n === 1 ? 'Take over my list of 1 program' : `Take over my list of ${n} programs`,
    noList: 'Your list has no program yet.',
    toList: 'Go to your list',
    working: 'Working out your list',
    byTable: 'From a table of yours',
    byTableHelp:
      'A CSV or XLSX file, or cells that you copied from a spreadsheet. We look for columns such as code, program, city, state, specialty, status, date, signal and notes. A column of dates for each status works, too.',
    choose: 'Choose a file',
    drop: 'You can also drop a file here.',
    paste: 'Paste cells here',
    readPasted: 'Read what I pasted',
    bySearch: 'One program at a time',
    search: 'Find a program by name, city, state or code',
    found: (n: number) =>
      n === 0 ? 'No program has these words.' : n === 1 ? '1 program found.' : `${count(n)} programs found.`,
    foundFirst: (n: number, all: number) => `The first ${n} of ${count(all)} programs.`,
    add: 'Add',
    addOf: (name: string) => `Add ${name}`,
    followed: 'In your season',
    byTotals: 'Totals alone',
    byTotalsHelp:
      'If you do not keep each application, your totals are enough for a first answer. They count where a specialty has no single application that was sent.',
    sent: 'Applications sent',
    invited: 'Interview invitations',
    ranked: 'Programs you ranked',
    totalWrong: 'Write a whole number from 0 to 5,000, or leave it empty.',
    totalMissing: 'Say how many applications you sent first.',
    moreInvited: 'There are more invitations than applications. Check the two numbers.',
    bySeasonFile: 'From a season file',
    bySeasonFileHelp:
      'The YAML file that you downloaded here, or that the command line reads. It takes the place of this season. You can take that back.',
    chooseSeason: 'Open a season file',
  },

  read: {
    working: (name: string) => `Reading ${name}`,
    stop: 'Stop',
    pasted: 'what you pasted',
    refused: (name: string) => `We cannot use ${name}`,
    found: (n: number, name: string) =>
      n === 0 ? `We found no application in ${name}.` : `We read ${applications(n)} in ${name}.`,
    news: (added: number, changed: number, same: number) =>
      `New: ${count(added)}. With news: ${count(changed)}. Already here: ${count(same)}.`,
    columnsRead: (names: string) => `We read these columns: ${names}.`,
    columnsLeft: (names: string) => `We did not read: ${names}.`,
    unknown: (n: number) =>
      n === 1 ? 'We could not tell this program' : `We could not tell these ${count(n)} programs`,
    first: 'Check these',
    remarks: (n: number) => (n === 1 ? '1 row to look at' : `${count(n)} things to look at`),
    use: (n: number) => (n === 1 ? 'Add this application' : `Add these ${count(n)} applications`),
    nothingNew: 'Nothing here is new.',
    cancel: 'Leave it',
    tooLarge:
      'This file is larger than 1 MB. A season file is much smaller. Check that you chose the right one.',
    notText: 'This is not a text file. A season file is text in YAML or JSON.',
    unchanged: 'Your season is as it was.',
    seasonFile: (sent: number, name: string) => `${name} holds ${applications(sent)}.`,
    replaces: 'It takes the place of what is here now.',
    replace: 'Use this season',
  },

  steps: {
    list: (n: number) => `Took over ${applications(n)} from your list`,
    table: (n: number) => `Read ${applications(n)} from a table`,
    file: 'Opened a season file',
    added: (name: string) => `Added ${name}`,
    season: (season: number) => `Changed the season to ${season}`,
    totals: 'Changed your totals',
    // The status first: on a phone a long name is cut short behind it.
    moved: (name: string, status: string) => `${status}: ${name}`,
    movedAll: (n: number, status: string) => `${applications(n)}: ${status}`,
    removed: (name: string) => `Removed ${name}`,
    removedAll: (n: number) => `Removed ${applications(n)}`,
    history: (name: string) => `Changed the history of ${name}`,
    signal: (name: string) => `Changed the signal of ${name}`,
    contacts: (name: string) => `Changed the contacts of ${name}`,
    letters: (name: string) => `Changed the letters of ${name}`,
    notes: (name: string) => `Changed the notes on ${name}`,
    program: (name: string) => `Named the program: ${name}`,
  },

  table: {
    title: 'Your applications',
    shown: (n: number, all: number) =>
      n === all ? applications(all) : `${count(n)} of ${applications(all)}`,
    none: 'No application fits these filters.',
    clear: 'Show all',
    views: 'How to show them',
    list: 'Table',
    cards: 'Cards',
    board: 'Board',
    search: 'Search',
    status: 'Status',
    specialty: 'Specialty',
    signal: 'Signal',
    all: 'All',
    waiting: 'Waiting for an answer',
    sort: 'Sort by',
    sorts: {
      status: 'Status',
      name: 'Program',
      newest: 'Newest step',
      specialty: 'Specialty',
      signal: 'Signal',
    },
    program: 'Program',
    since: 'Since',
    noDay: 'no day noted',
    print: 'Print the table',
    interviewOn: (day: string) => `Interview: ${day}`,
    interviewOpen: 'Interview: no day noted',
    bookedOn: (day: string) => `Booked: ${day}`,
    countsFrom: (day: string) => `Counts from ${day}, not yet`,
    statusOf: (name: string) => `Status of ${name}`,
    pick: (name: string) => `Select ${name}`,
    pickAll: 'Select all shown',
    unknown: 'Not in our facts',
  },

  paper: {
    made: (day: string) => `Printed on ${day}.`,
    interview: 'Interview',
  },

  bulk: {
    label: 'Change several',
    picked: (n: number) => `${count(n)} selected`,
    status: 'Set the status to',
    open: 'Change them',
    choose: 'Choose a status',
    day: 'On which day',
    apply: 'Set',
    remove: 'Remove',
    clear: 'Select none',
    left: (n: number) =>
      n === 1
        ? '1 stays as it is, because its last step is later than this day.'
        : `${count(n)} stay as they are, because their last step is later than this day.`,
    statusMissing: 'Choose a status first.',
  },

  board: {
    label: 'Board: a column for each status',
    help: 'Drag a card to another column, or choose the status on the card. By keyboard, go to its handle, choose a column with the arrow keys and press Enter.',
    move: (name: string, status: string) =>
      `Move ${name}, now ${status}: choose with the arrow keys, then press Enter`,
    target: (status: string) => `To: ${status}. Press Enter.`,
    notBefore: (day: string) => `Nothing can be sent before ${day}.`,
    empty: 'None',
    more: (n: number) => `Show ${count(n)} more`,
  },

  day: {
    help: 'Such as 24 Sep 2026 or 2026-09-24.',
    read: (day: string) => `Read as ${day}`,
    wrong: 'Write a day such as 24 Sep 2026. With figures alone, put the year first: 2026-09-24.',
    ahead:
      'This day lies ahead. Note a step on the day it happens, or before it has a day, leave the day empty.',
    scheduled:
      'This day lies ahead. Give the day on which you booked. The day of the interview belongs to the page of interviews.',
  },

  one: {
    back: 'All applications',
    gone: 'This application is not in your season',
    goneHelp: 'It was removed, or the address is from another device.',
    now: 'Where it stands',
    history: 'What happened, and when',
    historyHelp: 'The latest step decides the status. A step without a day counts as past.',
    historyNone: 'Nothing noted yet.',
    step: 'What happened',
    day: 'Day',
    note: 'Note',
    removeStep: (status: string) => `Remove the step: ${status}`,
    addStep: 'Add a step',
    add: 'Add',
    signal: 'Signal',
    contacts: 'Contacts',
    contactsHelp: 'People of the program who wrote to you, or to whom you may write.',
    contact: (n: number) => `Contact ${n}`,
    name: 'Name',
    role: 'Role',
    email: 'E-mail',
    write: (email: string) => `Write to ${email}`,
    addContact: 'Add a contact',
    removeContact: (name: string) => (name === '' ? 'Remove this contact' : `Remove ${name}`),
    letters: 'Letters you sent',
    lettersHelp: 'The letters of your profile, and others that you add.',
    lettersNone: 'Your profile has no letter with a name yet.',
    toLetters: 'Go to your letters',
    otherLetter: 'Another letter, by',
    notes: 'Notes',
    toProgram: 'Its facts and your odds',
    toInterviews: 'Its interviews',
    remove: 'Remove this application',
    unknownTitle: 'Which program is it?',
    unknownHelp:
      'We could not tell which program this is, so no chance counts it. Find it here, and it counts.',
    thisOne: 'This one',
    thisOneOf: (name: string) => `It is ${name}`,
    tooLong: (n: number) =>
      n === 1 ? 'This is 1 sign too long to be kept.' : `This is ${count(n)} signs too long to be kept.`,
  },

  outlook: {
    title: 'Where the season stands',
    working: 'Working out what your season means',
    updating: 'Working it out anew',
    failed: 'It could not be worked out.',
    asOfEastern: (day: string, time: string) => `As of ${day}, ${time} Eastern Time.`,
    asOf: (day: string) => `As of ${day}.`,
    year: 'Which Match is it?',
    yearHelp: 'The season has the year of the Match. You apply in the year before.',
    yearOf: (season: number) => `Match of ${season}`,
    yearWrong: (season: number) =>
      `You have steps from before the season of ${season}. Is this the Match of ${season - 1}?`,
    yearUse: (season: number) => `Yes, the Match of ${season}`,
    endings: {
      asked: 'How did your season end?',
      unmatched: 'You did not match',
      matched: 'You matched',
      'matched-in-soap': 'You have a place through SOAP',
    },
    toAfterwards: 'After the Match',
    toSoapPage: 'The page of SOAP',
    fallen: 'Your chance has fallen far',
    verdicts: {
      fewer: 'Fewer invitations than expected so far',
      more: 'More invitations than expected so far',
      'as-expected': 'Your invitations are about as expected',
      'too-small-to-tell': 'The numbers are still too small to tell',
      'cannot-tell': 'Nothing to compare with yet',
    },
    do: 'What to do now',
    ways: 'Ways from here',
    toAdd: 'Find programs to add',
    toSoap: 'Get ready for SOAP',
    toInterviews: 'Your interviews',
    sentFirst: 'Have you sent them?',
    sentFirstHelp: (n: number) =>
      n === 1
        ? '1 application is planned. Say when you sent it, and the comparison starts.'
        : `${count(n)} applications are planned. Say when you sent them, and the comparison starts.`,
    sentDay: 'You sent them on',
    notOpen: (n: number, season: number, day: string) =>
      n === 1
        ? `Applications for the Match of ${season} open on ${day}. Until then your application stays planned.`
        : `Applications for the Match of ${season} open on ${day}. Until then your ${count(n)} applications stay planned.`,
    beforeOpens: (season: number, day: string) =>
      `Applications for the Match of ${season} open on ${day}. Nothing can be sent before. Check the day.`,
    backToPlanned: (n: number) =>
      n === 1 ? 'Set it back to planned' : `Set all ${count(n)} back to planned`,
    markSent: (n: number) => (n === 1 ? 'Mark it as sent' : `Mark all ${count(n)} as sent`),
    question: (over: boolean): string =>
      over
        ? 'This number asks: with the interviews you have, will you match?'
        : 'This number asks: with the interviews you have and those that may still come, will you match?',
    toRank: 'See your rank order list',
    rounded: 'Each number is rounded by itself, so parts and sum may differ in the last figure.',
    chance: 'Your chance to match',
    before: 'Before the first answer',
    now: 'From here',
    moved: 'What moved it',
    movedHelp:
      'Programs do not answer for each other. But each answer says something about how all of them see you, and a long silence does, too.',
    movedNone: 'No answer has come yet, so nothing has moved it.',
    comparison: 'Invitations, and what we expected by now',
    chart: {
      file: 'matchwright-season',
      span: (low: string, high: string) => `${low} to ${high}`,
      says: (name: string, actual: string, from: string) => `${name}: ${actual} from ${from} sent`,
      awaited: (mean: string, span: string) => `About ${mean} expected by now (${span})`,
      notComparable: 'Nothing to compare with yet',
      notKnown: 'not known',
      actual: 'Invitations that came',
      likely: 'Expected: the mean, and half of such seasons',
      possible: 'Expected: 9 of 10 such seasons',
      alt: (rows: string[]) => `${rows.join('; ')}.`,
      all: 'All together',
      name: 'Specialty',
      from: 'Sent',
      came: 'Invitations',
      mean: 'Expected',
      half: 'Half of seasons',
      nine: '9 of 10 seasons',
    },
    counts: 'In figures',
    sent: 'sent',
    invitations: 'invitations',
    standing: (interviews: number, invitations: number) =>
      `Of ${invitations === 1 ? '1 invitation' : `${count(invitations)} invitations`}, the chance counts ${count(interviews)}. What was given up or taken back does not count, nor does a program that our facts do not have.`,
    waiting: 'without an answer',
    more: 'invitations still expected',
    moreNone: 'hardly any',
    moreSpan: (mean: string, span: string) => `${mean} (${span})`,
    notes: 'What these numbers rest on',
  },

  keep: {
    title: 'Keep a copy, or use it elsewhere',
    help: 'Your season is saved on this device and is part of your backup. The season file is the one that the command line reads.',
    csv: 'Download as CSV',
    file: 'Download the season file',
  },

  home: {
    former: (season: number) => `Season ${season} is over and set aside.`,
    fromHere: (p: string) => `Your chance to match from here: ${p}`,
    /** @param all with those that do not count as sent */
    sent: (sent: number, all: number, invitations: number) =>
      `Your season: ${sent === all ? `${applications(sent)} sent` : `${count(sent)} of ${applications(all)} ${sent === 1 ? 'counts' : 'count'} as sent`}, ${invitations === 1 ? '1 invitation' : `${count(invitations)} invitations`}`,
    planned: (n: number) => `Your season: ${applications(n)}, none counts as sent yet`,
    links: { season: 'Go to your season', soap: 'What to do in SOAP', afterwards: 'After the Match' },
    turns: {
      'match-week':
        'It is Match Week. On Monday you learn whether you matched. Note it, and if you did not, go to SOAP at once.',
      'unmatched-in-match-week':
        'You did not match so far. SOAP is now: it has its own hours and rules, and you are not alone in it.',
      unmatched:
        'You did not match. That hurts, and it is not a verdict on you. See what can be learned, and begin the next season when you are ready.',
      matched: 'You matched. See what comes next.',
      over: 'The Match of this season is over. Note how it ended: what to do next depends on it.',
    },
  },
};
