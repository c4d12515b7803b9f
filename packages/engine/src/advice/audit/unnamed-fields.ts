import { say } from '@matchwright/speech';
import { counted } from '../../words/word-forms.ts';
import type { Waiting } from '../findings.ts';
import type { AnyRule } from '../rule.ts';
import { concerns } from './field-path.ts';
import { asksFor, type OpenField } from './open-field.ts';
import type { PlainLine } from './sheet-line.ts';

const PART_NAMES: Record<string, string> = {
  date: say`date`,
  result: say`result`,
  score: say`score`,
  months: say`length in months`,
  from: say`first month`,
  to: say`last month`,
  country: say`country`,
  field: say`field`,
  reason: say`reason`,
  status: say`status`,
  us: say`whether the author works in the United States`,
  handsOn: say`whether the author saw you work`,
  evaluated: say`whether you were evaluated in writing`,
  letter: say`whether a letter came of it`,
  medPedsSite: say`whether the hospital has a Med-Peds program`,
};

/** Rules named for one field; the others are counted. */
const TOLD = 2;

/** Open fields that only rules ask for: what the form calls them, and no number, because nobody measured one. */
export function unnamedFields(
  named: readonly OpenField[],
  waiting: readonly Waiting[],
  lines: readonly PlainLine[],
): OpenField[] {
  const asked = new Map<string, AnyRule[]>();
  for (const { rule, missing } of waiting)
    for (const path of missing) asked.set(path, [...(asked.get(path) ?? []), rule]);
  return [...asked]
    .filter(([path]) => !named.some((field) => asksFor(path, field)))
    .map(([path, rules]) => ({
      id: path,
      place: path,
      topic: (rules[0] as AnyRule).topic,
      label: labelOf(path, lines),
      why: whatItTells(rules),
      saysRules: true as const,
      answers: [],
      effect: null,
      parameters: [],
    }));
}

/** What the answer could show, by the sentences of the rules that wait for it, the risks first. */
function whatItTells(rules: readonly AnyRule[]): string {
  const kinds = [
    ['risk', say`It may show a risk`],
    ['strength', say`It may speak for you`],
    ['missing', say`It may show a step to take`],
  ] as const;
  const shown = kinds
    .flatMap(([kind, words]) =>
      rules.filter((rule) => rule.kind === kind).map(({ when }) => `${words}: “${when}”`),
    )
    .slice(0, TOLD);
  const more = rules.length - shown.length;
  return [
    ...shown,
    ...(more === 1 ? [say`${counted(more, 'more rule')} waits for it.`] : []),
    ...(more > 1 ? [say`${counted(more, 'more rule')} wait for it.`] : []),
  ].join(' ');
}

/** "Step 1, attempt 1: date" by the line of the sheet that shows it, else the path itself. */
function labelOf(path: string, lines: readonly PlainLine[]): string {
  const label = lines.find(({ paths }) => paths.some((one) => concerns(one, path)))?.label ?? path;
  const part = PART_NAMES[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return part === undefined ? label : `${label}: ${part}`;
}
