import { KIND_NAMES, type RuleEntry, TOPIC_NAMES, TOPICS } from '@matchwright/engine/advice';
import type { Parameter, Source } from '@matchwright/facts';

/** docs/advice-rules.md: every rule of the advisor, by topic. Pure, so that a test can compare. */
export function rulesPage(rules: readonly RuleEntry[], sources: Record<string, Source>): string {
  const topics = TOPICS.filter((topic) => rules.some((rule) => rule.topic === topic));
  return `${[
    '# The rules of the advisor',
    '',
    'Written by `npm run docs:rules` from the rules themselves and the dated parameters; do not edit by hand. How a rule is made: [advice](advice.md).',
    '',
    `Number of rules: ${rules.length}. _Our own judgement_ stands where nobody publishes a figure; its confidence is low.`,
    ...topics.flatMap((topic) => [
      '',
      `## ${TOPIC_NAMES[topic]}`,
      ...rules.filter((rule) => rule.topic === topic).flatMap((rule) => ruleLines(rule, sources)),
    ]),
  ].join('\n')}\n`;
}

function ruleLines(rule: RuleEntry, sources: Record<string, Source>): string[] {
  const { id, kind, when, fields, answers, figures } = rule;
  const others = rule.sources.filter((source) => !figures.some((figure) => figure.source === source));
  return [
    '',
    `### \`${id}\``,
    '',
    `${KIND_NAMES[kind]}. Speaks when: ${when}`,
    '',
    `Reads: ${codes(fields)}.${answers.length > 0 ? ` Answers: ${codes(answers)}.` : ''}`,
    ...(figures.length > 0 ? ['', ...figures.map((figure) => figureLine(figure, sources))] : []),
    ...(others.length > 0
      ? ['', `Further sources: ${others.map((one) => link(one, sources)).join('; ')}.`]
      : []),
  ];
}

function figureLine(figure: Parameter, sources: Record<string, Source>): string {
  const { key, value, unit, source, year, confidence, note } = figure;
  const said = `- \`${key}\`: ${value} ${unit}, ${period(figure)}. ${link(source, sources, year)}; confidence ${confidence}.`;
  return note ? `${said} ${note.replace(/([^.])$/, '$1.')}` : said;
}

function period({ from, to, season }: Parameter): string {
  if (from !== null && to !== null) return `${from} to ${to}`;
  if (from !== null) return `from ${from}`;
  return to !== null ? `until ${to}` : season;
}

/** Cited so often that its whole title would hide the rest. */
const OWN_JUDGEMENT = 'matchwright-advice';

function link(id: string, sources: Record<string, Source>, year = sources[id]?.year ?? null): string {
  if (id === OWN_JUDGEMENT) return '_Our own judgement_';
  const source = sources[id];
  const text = `${source?.title ?? id}, ${year ?? 'undated'}`;
  return source && /^https?:\/\//.test(source.address) ? `[${text}](${source.address})` : text;
}

function codes(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.map((name) => `\`${name}\``).join(', ');
}
