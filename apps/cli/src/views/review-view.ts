/** A review as a page: the parts, what to do next, and every remark with its words. */
import type { Facts } from '@matchwright/facts';
import type {
  LetterStanding,
  OutlinePart,
  PartStatus,
  Review,
  ReviewKind,
  ReviewNote,
  Severity,
} from '@matchwright/words';
import type { OpinionRemark } from '@matchwright/words/opinion';
import type { SecondOpinion } from '../second-opinion/ask-opinion.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Page, pageFor } from './advice/page.ts';

const KIND_NAMES: Record<ReviewKind, string> = {
  'personal-statement': 'Personal statement',
  'score-answer': 'Answer about your scores',
  'thank-you': 'Thank-you note',
  'letter-of-interest': 'Letter of interest',
  'letter-of-intent': 'Letter of intent',
  'update-letter': 'Update letter',
  'faculty-email': 'E-mail to a faculty member',
  'lor-request': 'Request for a letter',
};
const STATUS_NAMES: Record<PartStatus, string> = {
  found: 'found',
  weak: 'weak',
  missing: 'missing',
  'not-needed': 'not needed',
};
const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['high', 'Repair these first'],
  ['medium', 'Then these'],
  ['low', 'Small things'],
];
const LONGEST_QUOTE = 160;

export function reviewText(review: Review, sources: Facts['sources'], screen: Screen): string[] {
  const page = pageFor(screen, sources);
  return [
    ...page.title(KIND_NAMES[review.kind]),
    ...page.paragraph(measures(review)),
    ...review.ignored.flatMap((says) => page.paragraph(says)),
    ...(review.letter ? [...page.section('When to send it'), ...page.paragraph(review.letter.says)] : []),
    ...page.section('Parts'),
    ...review.parts.flatMap(({ title, status, evidence, says }) => [
      ...page.bullet(`${title}: ${STATUS_NAMES[status]}. ${status === 'found' ? '' : says}`.trim(), 1),
      ...(evidence ? page.paragraph(`“${shortened(evidence.text)}”`, 3) : []),
    ]),
    ...page.section('What to do next'),
    ...review.next.flatMap((step) => page.bullet(step, 1)),
    ...SEVERITIES.flatMap(([severity, title]) => noteLines(review.notes, severity, title, page)),
    ...review.similar.flatMap(({ says }) => page.paragraph(says)),
    '',
    ...page.paragraph(
      'We mark and ask; the words stay yours. If a remark is wrong, leave your words as they are.',
    ),
  ];
}

interface Outline {
  kind: ReviewKind;
  parts: readonly OutlinePart[];
  notes: readonly string[];
  letter: LetterStanding | null;
}

/** What to write from: what each part is for, and the person's own notes. */
export function outlineText(
  { kind, parts, notes, letter }: Outline,
  sources: Facts['sources'],
  screen: Screen,
): string[] {
  const page = pageFor(screen, sources);
  return [
    ...page.title(KIND_NAMES[kind]),
    ...page.paragraph(
      'What each part is for, in the order in which a reader expects them. The words are yours.',
    ),
    ...(letter ? [...page.section('When to send it'), ...page.paragraph(letter.says)] : []),
    ...page.section('Parts'),
    ...parts.flatMap(({ title, wants }) => page.bullet(`${title}: ${wants}`, 1)),
    ...(notes.length > 0
      ? [...page.section('Your notes'), ...notes.flatMap((note) => page.bullet(note, 1))]
      : []),
  ];
}

/** What another reader says, apart from our review and named as what it is. */
export function opinionText(
  { host, model, says, shortened, remarks, besides }: SecondOpinion,
  sources: Facts['sources'],
  screen: Screen,
): string[] {
  const page = pageFor(screen, sources);
  return [
    ...page.section('A second opinion, not ours'),
    ...page.paragraph(
      `The model ${model} at ${host} wrote this. It may be wrong, and we did not check it. If it offers sentences, do not copy them: the words must stay yours.`,
    ),
    '',
    ...(remarks ? opinionLines(remarks, besides, page) : paragraphs(says, page)),
    ...(shortened ? ['', ...page.paragraph('The answer was longer; this is its beginning.')] : []),
  ];
}

/** Remarks whose words stand in the text, then those whose words do not: a model may make them up. */
function opinionLines(remarks: readonly OpinionRemark[], besides: readonly string[], page: Page): string[] {
  const isLost = ({ quote, place }: OpinionRemark) => quote !== '' && place === null;
  const lines = (some: readonly OpinionRemark[]) =>
    some.flatMap(({ quote, says }) => page.bullet(quote ? `“${shortened(quote)}” ${says}` : says, 1));
  const lost = remarks.filter(isLost);
  return [
    ...(remarks.length === 0 ? page.paragraph('It gives no remarks.', 1) : []),
    ...lines(remarks.filter((remark) => !isLost(remark))),
    ...(lost.length > 0 ? [...page.part('Not found in your text'), ...lines(lost)] : []),
    ...(besides.length > 0 ? ['', ...besides.flatMap((words) => page.paragraph(words, 1))] : []),
  ];
}

const paragraphs = (says: string, page: Page): string[] =>
  says.split('\n').flatMap((line) => (line.trim() === '' ? [''] : page.paragraph(line.trim(), 1)));

function measures({ kind, words, characters, seconds, grade }: Review): string {
  const spoken = kind === 'score-answer' ? `, about ${seconds} seconds spoken` : '';
  return `${words} words, ${characters} characters${spoken}${grade === null ? '' : `, reads at US school grade ${grade}`}.`;
}

function noteLines(notes: readonly ReviewNote[], severity: Severity, title: string, page: Page): string[] {
  const own = notes.filter((note) => note.severity === severity);
  if (own.length === 0) return [];
  return [
    ...page.section(title),
    ...own.flatMap(({ words, says }) => page.bullet(words ? `“${shortened(words)}” ${says}` : says, 1)),
  ];
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE - 1)}…` : plain;
}
