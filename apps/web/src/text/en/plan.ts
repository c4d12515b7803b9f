export const plan = {
  title: 'Your plan',
  lede: 'Everything to do before the Match, with dates worked back from the season.',
  today: 'Today',
  toGoal: (days: number, goal: string) =>
    days === 0 ? `Today is ${goal}` : days === 1 ? `1 day until ${goal}` : `${days} days until ${goal}`,
  goals: { 'match-day': 'Match Day', 'residency-start': 'the first day of residency' },
  strip: 'From today to the end of the season',
  critical: 'What decides the season',
  criticalRoom: (days: number) =>
    days === 0
      ? 'This chain of tasks has no day to spare. A day lost here is a day lost for the season.'
      : days === 1
        ? 'This chain of tasks has 1 day to spare, less than any other.'
        : `This chain of tasks has ${days} days to spare, less than any other.`,
  criticalLate: (days: number) =>
    days === 1
      ? 'This chain of tasks is 1 day too late for the season. Each task says what that costs.'
      : `This chain of tasks is ${days} days too late for the season. Each task says what that costs.`,
  criticalHelp:
    'It is called the critical path. If you leave a task of it out, another chain takes its place.',
  enterFirst: 'Enter these first, and the plan becomes your own',
  next: 'Do these next',
  nextNone: 'Nothing is open.',
  all: 'All tasks and dates',
  show: 'Show',
  filters: { all: 'All', next: 'Next three', month: 'This month', late: 'Late' },
  noneShown: 'No task here.',
  print: 'Print',
  timeline: 'Timeline',
  timelineHelp:
    'Thick: the latest time to do it. Thin: how much sooner you may begin. The critical path has the strong colour. A late task is red and says so. The list below holds the same.',
  status: {
    done: 'Done',
    late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    now: 'Begin now',
    nowEvent: 'Soon',
    ahead: 'Ahead',
  },
  onPath: 'On the critical path',
  projected: 'projected',
  yourDate: 'your date',
  eastern: (time: string) => `${time} Eastern Time`,
  beginBy: (start: string) => `Begin by ${start},`,
  soonestStart: (start: string) => `Soonest start ${start},`,
  finishBy: (due: string) => `finish by ${due}`,
  soonestOn: (date: string) => `Soonest ${date}`,
  soonestFinish: (due: string) => `soonest finish ${due}`,
  finishAlone: (due: string) => `Finish by ${due}`,
  from: (start: string) => `${start} to`,
  how: 'How',
  takes: 'Takes',
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  soonest: 'Soonest',
  room: 'Room',
  roomDays: (n: number) =>
    n === 0 ? 'No day to spare.' : n === 1 ? 'It can wait 1 day.' : `It can wait ${n} days.`,
  roomOwn: (n: number) =>
    n >= 0
      ? `Your own date. The season would leave ${n === 1 ? '1 day' : `${n} days`} more.`
      : `Your own date. It is ${n === -1 ? '1 day' : `${-n} days`} too late for the season.`,
  wanted: (date: string, projected: boolean) =>
    `None. It was needed by ${date}${projected ? ' (projected)' : ''}.`,
  after: 'Comes after',
  before: 'Lets you start',
  ifLate: 'If it is late',
  isLate: 'What the delay costs',
  gain: (points: string, low: string, high: string) =>
    `With it your chance to match changes by ${points} points (between ${low} and ${high}).`,
  source: 'Sources',
  done: 'Mark done',
  doneOf: (title: string) => `Mark done: ${title}`,
  reopen: 'Not done yet',
  reopenOf: (title: string) => `Not done yet: ${title}`,
  because: {
    profile: 'Your profile says so.',
    calendar: 'The day is over.',
    later: 'What it leads to is done.',
  },
  moveLabel: 'Your own date for it',
  moveHelp: 'The day on which it is finished. The plan is then worked out around it.',
  move: 'Use this date',
  moveBack: 'Back to the computed date',
  leaveOut: 'Leave out',
  leaveOutOf: (title: string) => `Leave out: ${title}`,
  bringBack: 'Bring back',
  bringBackOf: (title: string) => `Bring back: ${title}`,
  doneTitle: (n: number) => `Done (${n})`,
  leftOutTitle: (n: number) => `Left out (${n})`,
  add: 'Add a task of your own',
  addTitle: 'What is to be done',
  addDue: 'Due on',
  addButton: 'Add it',
  needTitle: 'Write what is to be done.',
  needDate: 'Choose a day.',
  change: 'Save the change',
  remove: 'Delete',
  removeOf: (title: string) => `Delete: ${title}`,
  inProfile: 'Change it in your profile',
  changed: {
    done: (title: string) => `Done: ${title}`,
    reopened: (title: string) => `Open again: ${title}`,
    moved: (title: string, date: string) => `Moved to ${date}: ${title}`,
    movedBack: (title: string) => `Back to the computed date: ${title}`,
    leftOut: (title: string) => `Left out: ${title}`,
    broughtBack: (title: string) => `In the plan again: ${title}`,
    added: (title: string) => `Added: ${title}`,
    edited: (title: string) => `Changed: ${title}`,
    removed: (title: string) => `Deleted: ${title}`,
  },
};
