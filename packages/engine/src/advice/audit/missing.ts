import { say } from '@matchwright/speech';
import type { Range } from '../../results.ts';
import { chanceWords } from '../../words/chance-words.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Waiting } from '../findings.ts';
import type { Situation } from '../situation.ts';
import { asksFor, type OpenField } from './open-field.ts';
import { openFields } from './open-fields.ts';
import type { PlainLine } from './sheet-line.ts';
import { unnamedFields } from './unnamed-fields.ts';

/** Something that the profile leaves open, and what the answer would change. */
export interface MissingField {
  /** Id of its finding: `missing.` and the path. */
  id: string;
  /** Where it is entered: the field or list of the form. */
  place: string;
  label: string;
  why: string;
  /** The chance of matching with answers that a person could give. */
  answers: { says: string; match: Range }[];
  /** Smallest and largest chance over the answers; null when no effect is measured or nothing can be planned. */
  over: { low: number; high: number } | null;
  /** Why there is no number, when there is none. */
  unmeasured: string | null;
  /** What rules would speak about once it is known, in the words of the rules. */
  waiting: { rule: string; when: string }[];
}

/** A missing field with what its finding needs. */
export interface Missing extends MissingField {
  field: OpenField;
}

/** What is open, the answer that could change most first. */
export function missingFields(
  situation: Situation,
  waiting: readonly Waiting[],
  lines: readonly PlainLine[],
): Missing[] {
  const named = openFields(situation);
  const fields = [...named, ...unnamedFields(named, waiting, lines)];
  return fields
    .map((field) => missingField(situation, field, waiting))
    .sort((a, b) => spreadOf(b) - spreadOf(a) || b.waiting.length - a.waiting.length);
}

/** How far the answers lie apart; below every measured one when none is measured. */
function spreadOf({ over }: MissingField): number {
  return over === null ? -1 : over.high - over.low;
}

function missingField(situation: Situation, field: OpenField, waiting: readonly Waiting[]): Missing {
  const answers = measured(situation, field);
  const chances = answers.map(({ match }) => match.p);
  return {
    id: `missing.${field.id}`,
    place: field.place,
    label: field.label,
    why: field.why,
    answers,
    over: answers.length > 0 ? { low: Math.min(...chances), high: Math.max(...chances) } : null,
    unmeasured: answers.length > 0 ? null : whyUnmeasured(situation, field),
    waiting: waiting
      .filter(({ missing }) => missing.some((path) => asksFor(path, field)))
      .map(({ rule }) => ({ rule: rule.id, when: rule.when })),
    field,
  };
}

function measured(situation: Situation, { id, answers }: OpenField): MissingField['answers'] {
  // Without a specialty every chance is zero, whatever the answer.
  if (situation.specialties.length === 0 && id !== 'preferences.specialties') return [];
  const compared = answers.map(({ says, changes }) => ({ says, compared: situation.compare(changes) }));
  return compared.flatMap(({ says, compared: one }) => (one ? [{ says, match: one.then.chance.match }] : []));
}

function whyUnmeasured(situation: Situation, field: OpenField): string {
  if (field.answers.length === 0)
    return say`No data tell how much it changes the chance, so there is no number.`;
  return situation.planner() === null || situation.obstacle() !== null
    ? say`Your plan cannot be worked out yet, so there is no number.`
    : say`There is no number before a specialty has a star.`;
}

/** The finding of a missing field: the weightier, the more the answer could change. */
export function missingFinding(situation: Situation, missing: Missing): Finding {
  const { id, label, why, answers, unmeasured, waiting, field } = missing;
  const effect = field.effect === null ? [] : [situation.facts.model.effects[field.effect].source];
  const dated = field.parameters.flatMap((key) => situation.parameter(key)?.source ?? []);
  const chances = answers.map(({ says, match }) => `${says}: ${chanceWords(match)}.`);
  const rules =
    waiting.length === 0 || field.saysRules
      ? []
      : [waiting.length === 1 ? say`1 rule waits for it.` : say`${waiting.length} rules wait for it.`];
  return {
    id,
    kind: 'missing',
    severity: severityOf(situation, missing),
    topic: field.topic,
    title: say`${label}: not entered`,
    says: [
      why,
      ...(chances.length > 0 ? [say`Your chance of a match would be:`, ...chances] : []),
      ...(unmeasured === null ? [] : [unmeasured]),
      ...rules,
    ].join(' '),
    do: [say`Enter it in your profile.`],
    sources: [...new Set([...effect, ...dated, 'matchwright-advice'])],
    fields: [field.id],
  };
}

function severityOf(situation: Situation, missing: Missing): Severity {
  const risks = missing.waiting.filter(({ rule }) => rule.startsWith('risk.'));
  if (missing.over === null) return risks.length > 0 ? 'medium' : 'low';
  const points = 100 * spreadOf(missing);
  if (points >= situation.figure('advice.audit.missing_high')) return 'high';
  return points >= situation.figure('advice.audit.missing_medium') ? 'medium' : 'low';
}
