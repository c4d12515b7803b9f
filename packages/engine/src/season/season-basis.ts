import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { Application, SeasonLog } from '@matchwright/inputs/season';
import { readApplicant } from '../odds/applicant.ts';
import { type ApplicantMarket, createMarket } from '../odds/market.ts';
import { type ApplicationTable, applicationTable, type CountedApplication } from './application-table.ts';
import { countedApplications } from './average-program.ts';
import { type InvitationTiming, invitationTiming } from './invitation-timing.ts';
import { readSeason, type SeasonMember } from './season-member.ts';
import { FEW_SEASONS, type SharedNodes, sharedNodes } from './shared-nodes.ts';

/** One specialty of a season. */
export interface SpecialtySeason {
  specialty: SpecialtyId;
  /** Single applications, or totals alone. */
  from: 'applications' | 'counts';
  /** Everything that was sent: what came of it is known, or still open. */
  sent: CountedApplication[];
  timing: InvitationTiming;
  /** Programs ranked, where the season or the rank order list says so. */
  ranks: number | null;
}

/** A season as the odds see it on a day: what was sent, what came of it, and what the model makes of both. */
export interface SeasonBasis {
  profile: Profile;
  facts: SeasonalFacts;
  today: string;
  market: ApplicantMarket;
  specialties: SpecialtySeason[];
  members: SeasonMember[];
  /** Followed by the person, not in the facts. */
  unknown: Application[];
  tables: ApplicationTable[];
  /** After what happened. */
  now: SharedNodes;
}

/** @param today ISO date */
export function seasonBasis(
  profile: Profile,
  log: SeasonLog,
  facts: SeasonalFacts,
  today: string,
): SeasonBasis {
  const market = createMarket(readApplicant(profile), facts);
  const { members, unknown } = readSeason(profile, log, market, facts, today);
  const specialties = (Object.keys(facts.model.population) as SpecialtyId[]).flatMap((specialty) =>
    specialtySeason(specialty, log, market, facts, today, members),
  );
  const tables = specialties.map(({ specialty, sent, timing }) =>
    applicationTable(market, specialty, sent, sinceSending(facts, specialty, timing)),
  );
  return {
    profile,
    facts,
    today,
    market,
    specialties,
    members,
    unknown,
    tables,
    now: sharedNodes(market, tables, FEW_SEASONS),
  };
}

function specialtySeason(
  specialty: SpecialtyId,
  log: SeasonLog,
  market: ApplicantMarket,
  facts: SeasonalFacts,
  today: string,
  members: readonly SeasonMember[],
): SpecialtySeason[] {
  const timing = invitationTiming(facts, specialty, today);
  const own = members.filter(({ candidate }) => candidate.program.specialty === specialty);
  const sent = own.filter(({ evidence }) => evidence !== 'none');
  const counts = log.counts[specialty];
  if (sent.length > 0) {
    const ranked = own.filter(({ isRanked }) => isRanked).length;
    // A rank order list names all that were ranked, in every specialty.
    const unsaid = log.rankList !== undefined && log.rankList.ranks.length > 0 ? 0 : null;
    const ranks = ranked > 0 ? ranked : (counts?.ranks ?? unsaid);
    return [{ specialty, from: 'applications', sent, timing, ranks }];
  }
  if (!counts || counts.applications === 0) return [];
  const { applications, interviews = 0, ranks = null } = counts;
  return [
    {
      specialty,
      from: 'counts',
      sent: countedApplications(market, specialty, { applications, interviews }),
      timing,
      ranks,
    },
  ];
}

/**
 * Invitations that went out before an application was sent could not be answers to it: of the others, the share that is
 * out by now.
 */
function sinceSending(facts: SeasonalFacts, specialty: SpecialtyId, { sent }: InvitationTiming) {
  const known = new Map<string, Float64Array>();
  return ({ sentOn }: CountedApplication): Float64Array => {
    if (!sentOn) return sent;
    const before = known.get(sentOn) ?? invitationTiming(facts, specialty, sentOn).sent;
    known.set(sentOn, before);
    return sent.map((now, d) => {
      const then = before[d] as number;
      return then >= 1 ? now : Math.max(0, (now - then) / (1 - then));
    });
  };
}

/** The same tables as if nothing had been heard; with `atStart`, on the first day, when nothing is out. */
export function unheard({ tables }: SeasonBasis, atStart = false): ApplicationTable[] {
  return tables.map((table) => ({
    ...table,
    applications: table.applications.map((one) => ({ ...one, evidence: 'none', attends: false })),
    spans: { none: [0, table.count], silent: [0, 0], invited: [0, 0], refused: [0, 0] },
    allowed: Float64Array.from(table.applications, ({ candidate }) => candidate.policy.allowed),
    sent: atStart ? new Float64Array(table.sent.length) : table.sent,
  }));
}
