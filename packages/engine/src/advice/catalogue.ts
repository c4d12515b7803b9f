import type { Facts, Parameter } from '@matchwright/facts';
import type { FindingKind, Topic } from './finding.ts';
import { KIND_NAMES, TOPIC_NAMES } from './names.ts';
import { RULES } from './rules/index.ts';

/** A rule as the page of all rules shows it. */
export interface RuleEntry {
  id: string;
  kind: FindingKind;
  kindName: string;
  topic: Topic;
  topicName: string;
  when: string;
  /** Fields of the profile that it reads. */
  fields: string[];
  /** Strength: ids of the risks that it answers. */
  answers: string[];
  /** Every dated figure that it reads, with all its periods. */
  figures: Parameter[];
  sources: string[];
}

/** All rules with the figures and the sources that they rest on, in the order of the catalogue. */
export function ruleCatalogue(facts: Pick<Facts, 'parameters'>): RuleEntry[] {
  return RULES.map(({ id, kind, topic, when, fields, parameters, answers = [], sources = [] }) => {
    const figures = facts.parameters.filter((one) => parameters.includes(one.key));
    return {
      id,
      kind,
      kindName: KIND_NAMES[kind],
      topic,
      topicName: TOPIC_NAMES[topic],
      when,
      fields: [...fields],
      answers: [...answers],
      figures,
      sources: [...new Set([...sources, ...figures.map((figure) => figure.source)])],
    };
  });
}
