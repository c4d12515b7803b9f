import { count } from '../numbers.ts';

/** The guided start: six groups of questions and what the answers give so far. */
export const begin = {
  place: (n: number, of: number) => `Guided start, step ${n} of ${of}`,
  progress: 'Steps of the guided start',
  stepName: (n: number, name: string, stand: 'open' | 'answered' | 'wrong') => {
    if (stand === 'wrong') return `Step ${n}: ${name}, needs correcting`;
    return stand === 'answered' ? `Step ${n}: ${name}, answered` : `Step ${n}: ${name}`;
  },
  forMatch: (year: string) => `For the ${year} Match`,
  match: {
    label: 'Match year you plan for',
    why: (running: string, opened: string, next: string) =>
      `Applications for the ${running} Match opened on ${opened}. So ${next} is the next one that you can still prepare for from the start.`,
    running: (year: string) => `${year} (already open)`,
    late: 'You would apply late, and many programs have begun to read. Our odds do not count that.',
  },
  stopped: (field: string) =>
    `“${field}” needs correcting. Correct it, or leave it for later: nothing you typed is lost.`,
  goOnAnyway: 'Leave it for later and go on',
  steps: {
    you: 'Who you are',
    school: 'Your school',
    exams: 'Your exams',
    experience: 'Your US experience',
    wishes: 'What you want',
    money: 'Money and interviews',
  },
  why: {
    you: 'This decides which programs can take you, and whose results we compare you with.',
    school:
      'Some programs set a limit on the years since graduation. ECFMG certification decides whether you can be ranked.',
    exams: 'Every attempt is one entry, failed ones too. A score or a result is enough; the date can wait.',
    experience:
      'Count hands-on clinical work in the United States first. If you have none yet, tick that: it is an answer, too.',
    wishes: 'More stars count more. A specialty without a star is left out.',
    money: 'We choose the best list for this money. Both answers can change later with one move.',
  },
  addHandsOn: 'Add hands-on work in the US',
  addObservership: 'Add an observership in the US',
  addResearch: 'Add research in the US',
  addAttempt: (exam: string) => `Add ${exam}`,
  back: 'Back',
  next: 'Next',
  skip: 'Skip this step',
  finish: 'See where you stand',
  kept: 'Every answer is saved on this device at once. You can leave at any time and go on later.',
  leave: 'Stop here and see where you stand',
  allAtOnce: 'Or answer all questions on one page',

  panel: 'What your answers give so far',
  allOfIt: 'Everything your answers give',
  waiting: 'Loading the programs',
  allOpen: (programs: string) => `All ${programs} programs are still open to you`,
  firstAnswer: 'Still needed: what kind of applicant you are. With it the first range appears.',
  correct: 'One answer needs correcting before a list can be made',
  correctFirst: 'One answer needs correcting. Your list waits for it.',
  correctHere: (field: string, problem: string) => `${field}: ${problem}`,
  working: 'Working out your list',
  workingLong: (seconds: number) => `Still working, ${seconds} seconds so far.`,
  needed: (questions: string) => `Still needed for one number: ${questions}`,
  question: {
    step2: 'your Step 2 CK score',
    visa: 'whether you need a visa',
    score: 'your exam scores',
  },
  goTo: (step: string) => `Go to: ${step}`,
  open: (open: string, all: string) => `${open} of ${all} programs are not ruled out`,
  list: (programs: number, total: string) =>
    programs === 1
      ? `Your list so far: 1 program, ${total} in fees`
      : `Your list so far: ${count(programs)} programs, ${total} in fees`,
  lastAnswer: (fields: string) => `Your last answer: ${fields}`,
  lastAnswers: (fields: string) => `Your last answers: ${fields}`,
  named: (field: string) => `“${field}”`,
  more: (n: number) => `${n} more`,
  undone: 'Undo this answer',
  nothing: 'It moves no chance and no program by itself. Your risks and your plan read it.',
  none: 'What each answer changes appears here.',
  effect: {
    ownCounts: 'Until now an average US experience was counted. From now on your own answer counts.',
    averageCounts: 'These months are still open, so an average is counted until you enter them.',
    chance: (before: string, after: string, points: string) =>
      `Your chance was ${before}, now it is ${after} (${points} points).`,
    settled: (after: string) => `Now enough is known for one number: ${after}.`,
    fell: (before: string, after: string) => `Your chance fell: the range was ${before}, now it is ${after}.`,
    rose: (before: string, after: string) => `Your chance rose: the range was ${before}, now it is ${after}.`,
    narrower: (before: string, after: string) => `We are surer: the range was ${before}, now it is ${after}.`,
    wider: (before: string, after: string) =>
      `We are less sure: the range was ${before}, now it is ${after}.`,
    moved: (before: string, after: string) => `The range was ${before}, now it is ${after}.`,
    open: (before: string, after: string) => `Not ruled out: ${before} programs before, ${after} now.`,
    list: (before: string, costBefore: string, after: string, costAfter: string) =>
      `Your list: ${before} for ${costBefore} before, ${after} for ${costAfter} now.`,
    exchanged: (n: number) =>
      n === 1
        ? 'Your list: 1 program gave its place to another.'
        : `Your list: ${count(n)} programs gave their places to others.`,
    signalsMoved: (n: number) =>
      n === 1
        ? 'Your list: 1 program has another signal now.'
        : `Your list: ${count(n)} programs have another signal now.`,
  },
};
