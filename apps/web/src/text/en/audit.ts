export const audit = {
  title: 'Your audit',
  lede: 'Your profile on one page: the risks, what speaks for you, what is missing, and what to do about each.',
  private:
    'This page is private. It is made on this device, and nothing of it is sent anywhere. Only you decide who sees a printed copy.',
  print: 'Print this page',
  noChance: 'No chance can be worked out yet',
  listsClosed: 'Rank lists are closed',
  toList: 'See the list',
  madeFor: (season: number, day: string) => `For the ${season} season, made on ${day}.`,

  next: 'What to do next',
  toPlan: 'See the whole plan',

  first: 'What to enter first',
  enter: 'Enter it',
  range: (range: string) => `Your chance: ${range}, depending on the answer.`,

  jumps: {
    questions: 'Questions',
    risks: 'Risks',
    strengths: 'Strengths',
    missing: 'What is missing',
    sheet: 'The sheet',
  },

  questions: 'Questions people ask first',
  changes: 'What would change the answer',
  pages: {
    'what-if': 'Go to what could help',
    exams: 'Go to exams',
    experience: 'Go to US experience',
    story: 'Go to your story',
  },

  biggest: (n: number): string =>
    n === 1 ? 'Your biggest risk' : n === 2 ? 'Your two biggest risks' : 'Your three biggest risks',
  settled: (n: number): string =>
    n === 1
      ? 'Nothing changes the last one this season. It counts for the next.'
      : `Nothing changes the last ${n} of them this season. They count for the next.`,
  more: (n: number) => (n === 1 ? 'One more risk' : `${n} more risks`),
  noRisks: 'Risks',
  noRisk: 'No rule finds a risk in what you entered. What is missing below could change that.',
  cheapest: 'The cheapest steps first',
  cheapestHelp: 'One step may lessen several risks.',
  lessens: 'Lessens',
  strengths: 'What speaks for you',
  noStrength:
    'Much of what speaks for a person may not be entered yet. Add languages, teaching, work with patients and letters to your profile: strengths then stand here.',
  undone: 'Not done yet',
  missing: 'What is missing from your profile',
  missingHelp:
    'Each line shows what your chance would be with answers that a person could give. They are no forecast.',
  nothingMissing: 'Nothing that we read is missing.',
  waits: (n: number) => (n === 1 ? '1 rule waits for it' : `${n} rules wait for it`),

  sheet: 'Your profile as a sheet',
  sheetHelp: 'A number leads to the finding that the line is about.',
  notEntered: 'Not entered',
  lines: 'On the sheet',
  finding: (n: number, title: string) => `${n}: ${title}`,
  notes: 'How to read this page',
  sources: 'Sources',
};
