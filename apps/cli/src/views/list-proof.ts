/** The lines under a list: how good it is, what more money would buy, and what else people do. */
import type { ListResult } from '@matchwright/engine';
import type { SpecialtyId } from '@matchwright/facts';
import { SPECIALTY_NAMES } from '../terminal/labels.ts';
import { count, dollars, gapPoints, percentWithRange, points } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableLines } from '../terminal/table.ts';

type Paragraph = (text: string) => string[];

export function listProof(result: ListResult, screen: Screen, paragraph: Paragraph): string[] {
  return [
    ...paragraph(certificateSentence(result)),
    ...(result.certificate.objective === 'preference' ? paragraph(SCORE_WORDS) : []),
    '',
    ...marginalLines(result).flatMap(paragraph),
    ...comparisonLines(result, screen),
    ...frontierLines(result, screen),
    ...noteLines(result, paragraph),
  ];
}

function certificateSentence({ certificate, budget }: ListResult): string {
  const gap = gapPoints(certificate.gap);
  const unit =
    certificate.objective === 'match' ? 'points of the chance to match' : 'points of the star-weighted score';
  const by = gap === null ? '' : ` by more than ${gap} ${unit}`;
  return `Proof: No list within ${dollars(budget)} does better${by}. This is exact arithmetic on our odds; how sure the odds are is what the ranges say.`;
}

/** The score is what the list maximises when stars differ; the chance to match is another number. */
const SCORE_WORDS =
  'When your stars differ, the list is the best by its star-weighted score: the chance to match at each program, ' +
  'times its stars out of five. Points here are of that score.';

function marginalLines({ marginal }: ListResult): string[] {
  const next = Object.entries(marginal.bySpecialty) as [SpecialtyId, { price: number; gain: number }][];
  const lines = next.map(
    ([id, { price, gain }]) =>
      `One more application in ${SPECIALTY_NAMES[id]} costs ${dollars(price)} and adds ${points(gain)} points.`,
  );
  lines.push(
    `The last $30 of the budget bought ${points(marginal.last30)} points; the next $30 would buy ${points(marginal.next30)}.`,
  );
  return marginal.stopAdvice ? [...lines, `${marginal.stopAdvice} \`matchwright whatif\` ranks it.`] : lines;
}

function comparisonLines({ comparisons }: ListResult, screen: Screen): string[] {
  if (comparisons.length === 0) return [];
  const columns = [
    { title: 'Compared with', value: (row: (typeof comparisons)[number]) => row.name, smallest: 24 },
    {
      title: 'Programs',
      value: (row: (typeof comparisons)[number]) => String(row.programs),
      align: 'right' as const,
    },
    {
      title: 'Cost',
      value: (row: (typeof comparisons)[number]) => dollars(row.cost),
      align: 'right' as const,
    },
    {
      title: 'Match',
      value: (row: (typeof comparisons)[number]) => percentWithRange(row.match),
      align: 'right' as const,
    },
  ];
  return ['', ...tableLines(comparisons, columns, screen)];
}

function frontierLines({ frontier }: ListResult, screen: Screen): string[] {
  if (!frontier || frontier.length === 0) return [];
  const columns = [
    {
      title: 'Budget',
      value: (row: (typeof frontier)[number]) => dollars(row.budget),
      align: 'right' as const,
    },
    {
      title: 'Programs',
      value: (row: (typeof frontier)[number]) => String(row.programs),
      align: 'right' as const,
    },
    { title: 'Cost', value: (row: (typeof frontier)[number]) => dollars(row.cost), align: 'right' as const },
    {
      title: 'Match',
      value: (row: (typeof frontier)[number]) => percentWithRange(row.match),
      align: 'right' as const,
    },
  ];
  return ['', ...tableLines(frontier, columns, screen)];
}

const RULE_WORDS: Record<ListResult['excludedCounts'][number]['rule'], string> = {
  visa: 'no visa that you accept',
  attempts: 'a limit on exam attempts',
  'graduation-year': 'a limit on years since graduation',
  'minimum-score': 'a minimum score',
  'us-experience': 'required US clinical experience',
  'not-img': 'no international graduates',
  'never-state': 'a state that you left out',
  'excluded-by-you': 'excluded by you',
  'not-considered': 'a specialty that you do not consider',
};

export function noteLines(
  { excludedCounts, notes: all, entryNotes, programs }: ListResult,
  paragraph: Paragraph,
): string[] {
  // Before the headline of a list with programs they stand already.
  const notes = programs.length > 0 ? all.filter((note) => !entryNotes.includes(note)) : all;
  const ruledOut = excludedCounts.filter((entry) => entry.count > 0);
  const reasons = ruledOut.map((entry) => `${RULE_WORDS[entry.rule]} ${entry.count}`).join(', ');
  const total = ruledOut.reduce((sum, entry) => sum + entry.count, 0);
  const lines = total > 0 ? [`Ruled out: ${count(total, 'program')} (${reasons}).`, ...notes] : notes;
  return lines.length > 0 ? ['', ...lines.flatMap(paragraph)] : [];
}
