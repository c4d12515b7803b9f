import { say } from '@matchwright/speech';
import type { Finding } from '../advice/finding.ts';
import { risks } from '../advice/risks.ts';
import { Situation } from '../advice/situation.ts';
import type { Range } from '../results.ts';
import { chanceWords, NEARLY_THE_SAME } from '../words/chance-words.ts';
import { applicationTable, type CountedApplication, NONE_OUT } from './application-table.ts';
import { forecast } from './forecast.ts';
import { plannedApplications, plannedList } from './planned-applications.ts';
import type { SeasonEnding } from './postmatch-funnel.ts';
import type { Gap } from './postmatch-results.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { FunnelRow } from './season-results.ts';
import { sharedNodes } from './shared-nodes.ts';
import { isVisaOpen } from './visa-question.ts';
import { byDraw, rangeByDraw, weightedRange } from './weighted-range.ts';

/** What the numbers of the season show. */
export function seasonGaps(
  basis: SeasonBasis,
  funnel: readonly FunnelRow[],
  { result, certificateCondition }: SeasonEnding,
): Gap[] {
  // Without the certificate nothing after the invitations could lead to a match.
  const isLost = result === 'unmatched' && certificateCondition !== 'not-certified';
  const after = isLost ? afterInvitations(basis, funnel) : [];
  return [...numberGaps(funnel), ...after, ...listGap(basis)];
}

function numberGaps(funnel: readonly FunnelRow[]): Gap[] {
  const short = (stage: FunnelRow['stage']) =>
    funnel.find((row) => row.stage === stage && row.verdict === 'fewer' && row.specialty === 'all') ??
    funnel.find((row) => row.stage === stage && row.verdict === 'fewer');
  const [interviews, ranks, match] = [short('interviews'), short('ranks'), short('match')];
  const gaps: Gap[] = [];
  const gap = (id: string, row: FunnelRow, title: string, steps: string[]) =>
    gaps.push({ id, stage: row.stage, title, says: row.says, do: steps, effect: null, sources: [] });
  if (interviews) {
    gap('gap.interviews', interviews, say`Fewer interviews than the profile explains`, [
      say`Something in the application that no form shows worked against you: letters, statement, or documents that came late.`,
      say`Ask two people who choose residents to read the whole application, not only the statement.`,
      say`Check in ERAS on which day each letter and score arrived.`,
    ]);
  }
  if (ranks) {
    gap('gap.ranks', ranks, say`Programs left off the list`, [
      say`Next time, rank every program where you would train rather than not match.`,
    ]);
  }
  if (match) {
    gap('gap.match', match, say`Interviews that did not lead to a match`, [
      say`Practise with people who interview residents, and ask for one thing to change each time.`,
      say`Record your answer to the question about scores, and bring it to 60 to 90 seconds.`,
    ]);
  }
  return gaps;
}

/**
 * Enough invitations came, and no match: what costs invitations explains nothing then, so what lies after them is looked
 * at. Where the list was lost beyond chance, its own gap speaks.
 */
function afterInvitations({ members, market }: SeasonBasis, funnel: readonly FunnelRow[]): Gap[] {
  const invited = funnel.filter(({ stage }) => stage === 'interviews');
  const all = invited.find(({ specialty }) => specialty === 'all') ?? invited[0];
  const match = funnel.find(({ stage }) => stage === 'match');
  const [came, expected] = [all?.actual ?? 0, all?.expected?.p ?? Number.POSITIVE_INFINITY];
  if (came === 0 || came < expected || !match || match.from === 0 || match.verdict === 'fewer') return [];
  const open = members.filter((one) => one.isRanked && isVisaOpen(one.candidate, market.applicant)).length;
  return [
    {
      id: 'gap.after',
      stage: 'match',
      title: say`After the invitations: the interviews and the list`,
      says: say`Invitations were not what was missing. ${match.says} The numbers cannot tell what decided after them.`,
      do: [
        ...(open === 0
          ? []
          : [
              open === 1
                ? say`1 program that you ranked has an open question about your visa. A program that cannot sponsor you cannot take you. Ask it before you apply there again.`
                : say`${open} programs that you ranked have an open question about your visa. A program that cannot sponsor you cannot take you. Ask each one before you apply there again.`,
            ]),
        say`Make the list longer next time: each program more raises the chance, however the interviews go.`,
        say`Practise with people who interview residents, and ask for one thing to change each time.`,
      ],
      effect: null,
      sources: [],
    },
  ];
}

/** What the best list for the same money would have given, on the same nodes as the list that was sent. */
function listGap(basis: SeasonBasis): Gap[] {
  // Of totals nobody knows which programs they were, so there is no list to compare.
  if (basis.specialties.some(({ from }) => from === 'counts')) return [];
  // Nothing noted is not nothing sent.
  if (basis.specialties.every(({ sent }) => sent.length === 0)) return [];
  const compared = comparedLists(basis);
  if (!compared || compared.gain.p < NEARLY_THE_SAME) return [];
  return [
    {
      id: 'gap.list',
      stage: 'interviews',
      title: say`Another list would have given more`,
      says: say`Before the season, your applications gave ${chanceWords(compared.own)}. The best list for the budget of your profile gave ${chanceWords(compared.best)}.`,
      do: [say`Next season, start from the planned list and change it where you know better.`],
      effect: compared.gain,
      sources: [],
    },
  ];
}

function comparedLists(basis: SeasonBasis): { own: Range; best: Range; gain: Range } | null {
  const { profile, market, specialties } = basis;
  const plan = plannedList(basis.profile, basis.facts);
  if (plan === null) return null;
  const planned = plannedApplications(plan);
  const sent = specialties.flatMap((one) => one.sent);
  const ids = [...new Set([...planned, ...sent].map(({ candidate }) => candidate.program.specialty))];
  const tablesOf = (applications: readonly CountedApplication[]) =>
    ids.map((id) => applicationTable(market, id, applications.map(open), () => NONE_OUT));
  const nodes = sharedNodes(
    market,
    ids.map((id) => applicationTable(market, id, [], () => NONE_OUT)),
  );
  const chance = (applications: readonly CountedApplication[]) =>
    forecast(nodes, tablesOf(applications), profile.interviews).match;
  const [own, best] = [chance(sent), chance(planned)];
  const difference = byDraw(
    nodes,
    best.map((p, n) => p - (own[n] as number)),
    nodes.weights,
  );
  return {
    own: rangeByDraw(nodes, own, nodes.weights),
    best: rangeByDraw(nodes, best, nodes.weights),
    gain: weightedRange(difference.values, difference.weights),
  };
}

const open = (application: CountedApplication): CountedApplication => ({
  ...application,
  evidence: 'silent',
  attends: false,
});

/** The risks of the audit, those with the greatest measured effect first. */
export function profileGaps({
  profile,
  facts,
  today,
}: Pick<SeasonBasis, 'profile' | 'facts' | 'today'>): Gap[] {
  const situation = new Situation(profile, facts, today);
  const lists = situation.date('rank-list-deadline');
  // Once lists were due, the gap of the certificate says what became of it.
  const isDue = lists !== null && lists.date < today;
  return risks(situation)
    .findings.filter(({ severity, id }) => severity !== 'low' && id !== 'risk.stacked')
    .filter(({ id }) => !(isDue && id === 'risk.certification'))
    .map((finding) => ({
      id: finding.id,
      stage: 'interviews' as const,
      title: finding.title,
      says: finding.says,
      do: stepsOf(finding),
      effect: finding.effect?.gain ?? null,
      sources: finding.sources,
    }))
    .sort((a, b) => (b.effect?.p ?? 0) - (a.effect?.p ?? 0));
}

function stepsOf({ repair, do: steps }: Finding): string[] {
  return repair ? [`${repair.what.replace(/\.?$/, '.')}`, ...steps] : steps;
}
