import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { certificateBeside } from '../advice/certificate-notes.ts';
import { Situation } from '../advice/situation.ts';
import { listChance } from '../list/list-chance.ts';
import { membersOf } from '../list/plan.ts';
import { logistic, logit } from '../math/index.ts';
import { readApplicant } from '../odds/applicant.ts';
import { createMarket } from '../odds/market.ts';
import { PlanError } from '../plan-error.ts';
import type { Range } from '../results.ts';
import { OVER_NOW, whatIf } from '../whatif/what-if.ts';
import { chanceWords, NEARLY_THE_SAME } from '../words/chance-words.ts';
import { type ApplicationTable, applicationTable, NONE_OUT } from './application-table.ts';
import { forecast } from './forecast.ts';
import { plannedApplications, plannedList } from './planned-applications.ts';
import type { NextSeason, NextStep } from './postmatch-results.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { FunnelRow } from './season-results.ts';
import { type SharedNodes, sharedNodes } from './shared-nodes.ts';
import { rangeByDraw } from './weighted-range.ts';

/** What can still be changed before the next season, each with its own best list there. */
export function nextSteps(
  profile: Profile,
  next: SeasonalFacts,
  today: string,
): { steps: NextStep[]; notes: string[] } {
  try {
    const { changes, unmeasured, notes } = whatIf(profile, next, { today });
    return {
      steps: [
        ...changes
          .filter(({ kind, gain }) => kind !== 'wait' && kind !== 'together' && gain.p > 0)
          .map(({ id, change, match, gain, cost, costRange, months, says, sources }) => ({
            id,
            change,
            match,
            gain,
            cost,
            costRange,
            months,
            says,
            sources,
          })),
        ...unmeasured.map(({ id, change, cost, months, why }) => ({
          id,
          change,
          match: null,
          gain: null,
          cost,
          costRange: null,
          months,
          says: [why],
          sources: [],
        })),
      ],
      notes: notes.filter((note) => note !== OVER_NOW),
    };
  } catch (problem) {
    if (!(problem instanceof PlanError)) throw problem;
    return { steps: [], notes: [problem.message] };
  }
}

/**
 * The next season by the profile alone, which is the chance of its list wherever that is shown, and after what this one
 * showed of the person: quality stays with the person, so the nodes keep their weights; a specialty's own factor stays, too.
 * @param funnel of the season that is looked at
 * @param isHeard its invitations are over: before that, what it showed so far is no ground to plan on
 */
export function nextSeason(
  basis: SeasonBasis,
  coming: Pick<SeasonBasis, 'profile' | 'facts' | 'today'>,
  funnel: readonly FunnelRow[],
  isHeard: boolean,
): NextSeason | null {
  const { profile, facts: next } = coming;
  const plan = plannedList(profile, next);
  const planned = plan ? plannedApplications(plan) : [];
  if (plan === null || planned.length === 0) return null;
  const market = createMarket(readApplicant(profile), next);
  const ids = [...new Set(planned.map(({ candidate }) => candidate.program.specialty))];
  const tables = ids.map((id) => applicationTable(market, id, planned, () => NONE_OUT));
  const past = ids.map(
    (id) =>
      basis.tables.find(({ specialty }) => specialty === id) ??
      applicationTable(basis.market, id, [], () => NONE_OUT),
  );
  const others = basis.tables.filter(({ specialty }) => !ids.includes(specialty));
  const chance = (nodes: SharedNodes) =>
    rangeByDraw(nodes, forecast(nodes, tables, profile.interviews).match, nodes.weights);
  const learned = chance(moved(sharedNodes(basis.market, [...past, ...others]), ids, basis, market));
  // The same without any answer: only what the season itself moved is said of it.
  const unmoved = chance(
    sharedNodes(
      market,
      ids.map((id) => applicationTable(market, id, [], () => NONE_OUT)),
    ),
  );
  const byProfile = listChance(plan.market, membersOf(plan), plan.attend).match;
  const change = learned.p - unmoved.p;
  // One better season is little to go by; a worse one is reason enough to count lower.
  const isLower = isHeard && change <= -NEARLY_THE_SAME && learned.p < byProfile.p;
  const told = { byProfile, learned, planWith: isLower ? ('learned' as const) : ('byProfile' as const) };
  const { season } = next.season;
  const isFewer = funnel.some(({ stage, verdict }) => stage === 'interviews' && verdict === 'fewer');
  const says = isHeard ? nextWords(told, change, season, isFewer) : unheardWords(byProfile, season);
  return { season, ...told, says: [...says, ...conditionWords(coming)] };
}

/** The nodes of last season's person as this season's applicant: a year older, with what has been added since. */
function moved(
  nodes: SharedNodes,
  ids: readonly ApplicationTable['specialty'][],
  before: SeasonBasis,
  market: SeasonBasis['market'],
): SharedNodes {
  const change = (id: ApplicationTable['specialty'], part: 'shift' | 'strength', d: number) =>
    (market.draws.bySpecialty[id][part][d] as number) -
    (before.market.draws.bySpecialty[id][part][d] as number);
  const drawOf = (n: number) => Math.floor(n / nodes.perDraw);
  return {
    ...nodes,
    against: ids.map((id, s) =>
      (nodes.against[s] as Float64Array).map((x, n) => x * Math.exp(-change(id, 'shift', drawOf(n)))),
    ),
    match: ids.map((id, s) => {
      const { quality } = market.model.match[id][market.applicant.type];
      return (nodes.match[s] as Float64Array).map((m, n) =>
        logistic(logit(m) + quality * change(id, 'strength', drawOf(n))),
      );
    }),
  };
}

function unheardWords(byProfile: Range, season: number): string[] {
  const start = startOf(byProfile, season);
  return [say`${start} What this season shows counts here once its invitations are over.`];
}

function startOf(byProfile: Range, season: number): string {
  return say`In season ${season}, the best list for your profile as it is gives ${chanceWords(byProfile)}. Plan with that number.`;
}

/** Nobody matches in the next season without the certificate either. */
function conditionWords({
  profile,
  facts,
  today,
}: Pick<SeasonBasis, 'profile' | 'facts' | 'today'>): string[] {
  const { certificateCondition } = certificateBeside(new Situation(profile, facts, today));
  return certificateCondition === null
    ? []
    : [say`This holds only if ECFMG confirms you before rank lists of ${profile.season} are due.`];
}

function nextWords(
  { byProfile, learned, planWith }: Pick<NextSeason, 'byProfile' | 'learned' | 'planWith'>,
  change: number,
  season: number,
  isFewer: boolean,
): string[] {
  if (planWith === 'learned')
    return [
      isFewer
        ? say`Plan season ${season} with ${chanceWords(learned)}. Fewer interviews came than your profile let us expect, and that may come again.`
        : say`Plan season ${season} with ${chanceWords(learned)}. The answers of this season speak for a little less than your profile alone. Chance can explain that, too, but the lower number is the safer one.`,
      say`By your profile alone, your best list would give ${chanceWords(byProfile)}. Your list shows that number, because it does not know how this season went. The repairs below are counted from it, too.`,
      say`The lower number holds if letters and statement stay the same, so that is where to begin.`,
    ];
  const start = startOf(byProfile, season);
  return [
    change < NEARLY_THE_SAME
      ? say`${start} What this season showed hardly changes it.`
      : say`${start} By the interviews of this season alone it would be higher, but one season is little to go by, so we count no more for it.`,
  ];
}
