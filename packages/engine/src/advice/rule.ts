import type { Closed, Effect, Finding, FindingKind, Repair, Severity, Topic } from './finding.ts';
import type { Situation } from './situation.ts';

/** What a rule finds in one situation. Three-valued: what is not known is a result, not an error. */
export type Verdict<V> =
  | { status: 'silent' }
  | { status: 'cannot-tell'; missing: string[] }
  | ({ status: 'speaks'; severity: Severity; values: V } & Spoken);

/** What a verdict may carry beside the values of its sentences. */
export interface Spoken {
  /** Paths of this profile that it concerns, when they differ from the rule's own. */
  fields?: string[];
  /** Sources beyond those of the rule. */
  sources?: string[];
  closes?: Closed | undefined;
  effect?: Effect | undefined;
  repair?: Repair | undefined;
  /** Without it solved, the season ends without a place, whatever else is done. */
  decides?: true | undefined;
}

/**
 * One rule of the advice catalogue: when it speaks, and what it says. Its texts are functions of the values that it
 * found, so that another language is another set of functions. Numbers that decide stand in the dated parameters.
 */
export interface Rule<V> {
  /** Id in the catalogue, `risk.step1-failed`; it stays when the words change. */
  id: string;
  kind: FindingKind;
  topic: Topic;
  /** When it speaks, for the page of all rules: "You failed Step 1 at least once." */
  when: string;
  /** Fields of the profile that it reads. */
  fields: readonly string[];
  /** Keys of the dated parameters that it reads: thresholds, limits, fees. Their sources are the rule's sources. */
  parameters: readonly string[];
  /** Ids of further sources. */
  sources?: readonly string[];
  /** Strength: ids of the risks that it answers. */
  answers?: readonly string[];
  judge(situation: Situation): Verdict<V>;
  text: RuleText<V>;
}

export interface RuleText<V> {
  title(values: V): string;
  says(values: V): string;
  do(values: V): string[];
}

/** A rule whose values nobody outside needs to know. */
export interface AnyRule extends Omit<Rule<unknown>, 'judge' | 'text'> {
  /** The finding, `null` when the rule is silent, or the paths that it would have to know. */
  speak(situation: Situation): Finding | { missing: string[] } | null;
}

/** Keeps the type of a rule's values between its judgement and its texts. */
export function rule<V>({ judge, text, ...about }: Rule<V>): AnyRule {
  return {
    ...about,
    speak(situation) {
      const verdict = judge(situation);
      if (verdict.status === 'silent') return null;
      if (verdict.status === 'cannot-tell') return { missing: verdict.missing };
      const { status: _spoken, severity, values, fields, sources, ...rest } = verdict;
      const dated = about.parameters.flatMap((key) => situation.parameter(key)?.source ?? []);
      return {
        id: about.id,
        kind: about.kind,
        severity,
        topic: about.topic,
        title: text.title(values),
        says: text.says(values),
        do: text.do(values),
        sources: [...new Set([...(about.sources ?? []), ...dated, ...(sources ?? [])])],
        fields: [...(fields ?? about.fields)],
        ...withoutUndefined(rest),
      };
    },
  };
}

export const SILENT = { status: 'silent' } as const;

export function cannotTell(...missing: string[]) {
  return { status: 'cannot-tell', missing } as const;
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
