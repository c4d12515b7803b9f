/** Places of a profile as people call them: `experience[0].months` is "Experience 1: length in months". */

const LISTS: Record<string, string> = {
  exams: 'Exam attempt',
  practice: 'Practice test',
  experience: 'Experience',
  scholarship: 'Scholarly work',
  gaps: 'Pause',
  letters: 'Letter',
};
const PLACES: Record<string, string> = {
  applicant: 'What kind of applicant you are',
  'school.graduated': 'Year of graduation',
  exams: 'Your exams',
  practice: 'Your practice tests',
  experience: 'Your experience',
  scholarship: 'Your scholarly work',
  gaps: 'Your pauses',
  letters: 'Your letters',
};
const PARTS: Record<string, string> = {
  date: 'date',
  kind: 'kind',
  country: 'country',
  field: 'field',
  months: 'length in months',
  from: 'first month',
  to: 'last month',
  year: 'year',
  topic: 'topic',
  lifespan: 'whether it concerns both ages',
  setting: 'kind of hospital',
  medPedsSite: 'whether the hospital has a Med-Peds program',
  evaluated: 'whether you were evaluated in writing',
  letter: 'whether a letter came of it',
  reason: 'reason',
};

/** Each place once, in the order given; a place that nobody would know by a name is left out. */
export function fieldWords(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => wordsOf(path) ?? []))];
}

function wordsOf(path: string): string | null {
  const [, list = '', index, part = ''] = /^(\w+)\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  if (LISTS[list] === undefined) return PLACES[path] ?? null;
  const entry = `${LISTS[list]} ${Number(index) + 1}`;
  return PARTS[part] ? `${entry}: ${PARTS[part]}` : entry;
}
