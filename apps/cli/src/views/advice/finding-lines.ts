/** What the rules say, as the audit and every guide show it: risks by severity, what speaks for the person, what is open. */
import type { Closed, Effect, Finding, Repair } from '@matchwright/engine/advice';
import { gainWords } from '@matchwright/engine/words';
import { shortDate } from '../../terminal/dates.ts';
import { SPECIALTY_NAMES } from '../../terminal/labels.ts';
import { count, dollarSpan, percent } from '../../terminal/numbers.ts';
import type { Page } from './page.ts';

const GROUPS: { title: string; holds: (finding: Finding) => boolean }[] = [
  { title: 'High risks', holds: ({ kind, severity }) => kind === 'risk' && severity === 'high' },
  { title: 'Medium risks', holds: ({ kind, severity }) => kind === 'risk' && severity === 'medium' },
  { title: 'Low risks', holds: ({ kind, severity }) => kind === 'risk' && severity === 'low' },
  { title: 'What speaks for you', holds: ({ kind }) => kind === 'strength' },
  { title: 'Open', holds: ({ kind }) => kind === 'missing' },
];

/** Programs named under a risk; the rest is counted. */
const PROGRAMS_NAMED = 3;

export function findingLines(findings: readonly Finding[], page: Page): string[] {
  const titles = new Map(findings.map(({ id, title }) => [id, title]));
  return GROUPS.flatMap(({ title, holds }) => {
    const found = findings.filter(holds);
    if (found.length === 0) return [];
    return [...page.section(title), ...found.flatMap((finding) => oneFinding(finding, titles, page))];
  });
}

function oneFinding(finding: Finding, titles: ReadonlyMap<string, string>, page: Page): string[] {
  const { title, says, closes, effect, repair, sources } = finding;
  const named = (ids: readonly string[] = []) => ids.flatMap((id) => titles.get(id) ?? []).join('; ');
  const [answers, answeredBy] = [named(finding.answers), named(finding.answeredBy)];
  return [
    '',
    ...page.paragraph(title, 1),
    ...page.paragraph(says, 2),
    ...finding.do.flatMap((step) => page.bullet(step, 2)),
    ...(answers ? page.paragraph(`Answers: ${answers}`, 2) : []),
    ...(answeredBy ? page.paragraph(`Answered by: ${answeredBy}`, 2) : []),
    // What nobody states was said above; a count of nothing adds nothing.
    ...(closes && closes.known > 0 ? page.paragraph(closedWords(closes), 2) : []),
    ...(effect && effect.bySpecialty.length > 1 ? page.paragraph(effectWords(effect), 2) : []),
    ...(repair ? page.paragraph(`Cheapest repair: ${repairWords(repair)}`, 2) : []),
    ...page.sources(sources, 2),
  ];
}

function closedWords({ count: closed, of, known, programs }: Closed): string {
  const named = programs.slice(0, PROGRAMS_NAMED).map(({ name }) => name);
  const rest = programs.length - named.length;
  const names = rest > 0 ? [...named, `${rest.toLocaleString('en-US')} more`] : named;
  return (
    `Closes or may close ${count(closed, 'program')} of ${of.toLocaleString('en-US')}; ` +
    `${known.toLocaleString('en-US')} say anything about it.${names.length > 0 ? ` ${names.join('; ')}.` : ''}`
  );
}

/** The sentence above has the whole; this says where the chance comes from. Which match counts depends on the stars. */
function effectWords({ compared, bySpecialty }: Effect): string {
  const parts = bySpecialty.map(
    ({ specialty, now, without }) =>
      `${SPECIALTY_NAMES[specialty]} ${percent(now.p)}, then ${percent(without.p)}`,
  );
  return `By specialty, each match counted where you would rank it, now and ${compared}: ${parts.join('; ')}.`;
}

/** "Step 3 passed before applying ($955; 4 months; begin now; done by 1 Sep 2027; …)." */
export function repairWords({
  what,
  cost,
  months,
  weeks,
  tasks,
  begin,
  beginNow,
  by,
  projected,
  late,
  gain,
  unmeasured,
}: Repair): string {
  const parts = [
    cost ? dollarSpan(cost) : '',
    weeks === undefined ? (months === null ? '' : count(months, 'month')) : count(weeks, 'week'),
    begin ? (beginNow ? 'begin now' : `begin on ${shortDate(begin)}`) : '',
    by
      ? `${late && tasks ? 'done on' : 'done by'} ${shortDate(by)}${late && tasks ? ' at the soonest' : ''}${projected ? ' (date not published yet)' : ''}`
      : '',
    late ? 'too late for this season' : '',
    gain ? `gain: ${gainWords(gain)}` : '',
  ].filter(Boolean);
  const sentence = `${what.replace(/\.$/, '')}${parts.length > 0 ? ` (${parts.join('; ')})` : ''}.`;
  return unmeasured ? `${sentence} ${unmeasured}` : sentence;
}
