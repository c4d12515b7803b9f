import type { Waiting } from '../findings.ts';
import { concerns } from './field-path.ts';
import { asksFor, type OpenField } from './open-field.ts';
import type { PlainLine } from './sheet-line.ts';

const PART_NAMES: Record<string, string> = {
  date: 'date',
  result: 'result',
  score: 'score',
  months: 'length in months',
  from: 'first month',
  to: 'last month',
  country: 'country',
  field: 'field',
  reason: 'reason',
  status: 'status',
  us: 'whether the author works in the United States',
  handsOn: 'whether the author saw you work',
  evaluated: 'whether you were evaluated in writing',
  letter: 'whether a letter came of it',
  medPedsSite: 'whether the hospital has a Med-Peds program',
};

/** Open fields that only rules ask for: what the form calls them, and no number, because nobody measured one. */
export function unnamedFields(
  named: readonly OpenField[],
  waiting: readonly Waiting[],
  lines: readonly PlainLine[],
): OpenField[] {
  const asked = new Map(
    waiting.flatMap(({ rule, missing }) => missing.map((path) => [path, rule.topic] as const)),
  );
  return [...asked]
    .filter(([path]) => !named.some((field) => asksFor(path, field)))
    .map(([path, topic]) => ({
      id: path,
      place: path,
      topic,
      label: labelOf(path, lines),
      why: 'Some of our rules cannot speak without it.',
      answers: [],
      effect: null,
      parameters: [],
    }));
}

/** "Step 1, attempt 1: date" by the line of the sheet that shows it, else the path itself. */
function labelOf(path: string, lines: readonly PlainLine[]): string {
  const label = lines.find(({ paths }) => paths.some((one) => concerns(one, path)))?.label ?? path;
  const part = PART_NAMES[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return part === undefined ? label : `${label}: ${part}`;
}
