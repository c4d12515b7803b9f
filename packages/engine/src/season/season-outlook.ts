import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { ApplicationStatus, RankListFile, SeasonLog } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';
import { certificateBeside } from '../advice/certificate-notes.ts';
import { Situation } from '../advice/situation.ts';
import { oddsNotes } from '../odds/odds.ts';
import { beforeChance } from '../visas/restriction-words.ts';
import { chanceBefore, isUnheard } from './chance-before.ts';
import { stageOf } from './ending-words.ts';
import { forecast, laterChance } from './forecast.ts';
import { readingsFromHere } from './from-here.ts';
import { seasonFigure, standsOutBelow } from './funnel-verdict.ts';
import { lowerOf } from './group-rate.ts';
import { countDistributions, countRange } from './interview-counts.ts';
import { invitationsOver } from './invitation-timing.ts';
import { invitationsFunnel } from './invitations-funnel.ts';
import { listBeside } from './list-beside.ts';
import { notCounted, tooEarly } from './not-counted.ts';
import { outlookWords } from './outlook-words.ts';
import { type SeasonBasis, seasonBasis, unheard } from './season-basis.ts';
import { type CountedBy, seasonCount } from './season-count.ts';
import { type SeasonMember, submitOpens } from './season-member.ts';
import type { SeasonOutlook } from './season-results.ts';
import { rangeByDraw } from './weighted-range.ts';
import { whatMoved } from './what-moved.ts';

/**
 * The season so far: invitations beside what the odds expected by this day, and the chance of matching from here.
 * @param today ISO date
 * @param list the rank order list of the season as a file of its own; its number stands beside this one
 */
export function seasonOutlook(
  profile: Profile,
  log: SeasonLog,
  facts: SeasonalFacts,
  today: string,
  list: RankListFile | null = null,
): SeasonOutlook {
  const basis = seasonBasis(profile, log, facts, today);
  const { specialties, now, tables, members } = basis;
  const ahead = forecast(now, tables, profile.interviews);
  const facing = specialties.flatMap(({ sent }) => sent);
  const before = chanceBefore(basis);
  const own = isUnheard(basis) ? before : rangeByDraw(now, ahead.match, now.weights);
  const more = countDistributions(now, silentOnly(basis), laterChance);
  const readings = readingsFromHere(basis, own, more);
  const here = readings ? lowerOf(readings.own, readings.published) : own;
  const { sent, invitations } = seasonCount(log, countedBy(basis), today);
  const outlook = {
    stage: stageOf(
      log,
      members.some(({ status }) => status === 'matched'),
      facts,
      today,
    ),
    entryNotes: beforeChance({ profile, facts, today }),
    ...certificateBeside(new Situation(profile, facts, today)),
    season: facts.season.season,
    today,
    statuses: statusesOf(members),
    sent,
    invitations,
    notSent: notCounted(members, basis.unknown),
    opens: submitOpens(facts),
    tooEarly: tooEarly(members, facts),
    invitationsOver: invitationsOver(facts, today),
    interviews: facing.filter(({ attends }) => attends).length,
    waiting: facing.filter(({ evidence }) => evidence === 'silent').length,
    funnel: invitationsFunnel(basis, unheard(basis), standsOutBelow(facts, today)),
    before,
    now: here,
    hasFallen: here.p < (before.p * seasonFigure(facts, 'advice.season.fallen_percent')) / 100,
    readings,
    more: countRange(more.all),
    moved: whatMoved(basis),
    sources: [...new Set(specialties.flatMap(({ timing }) => timing.sources))],
  };
  const isMissed = outlook.certificateCondition === 'not-certified';
  const beside = isMissed ? null : listBeside(basis, list, outlook);
  return { ...outlook, ...outlookWords(basis, log, outlook), list: beside, notes: notesOf(basis) };
}

function countedBy({ facts }: SeasonBasis): CountedBy {
  const codes = facts.programs.flatMap(({ code, specialty, tracks }) =>
    [code, ...tracks.map((track) => track.code)].map((one) => [one, specialty] as const),
  );
  const specialties = new Map(codes);
  return { opens: submitOpens(facts), specialtyOf: (code) => specialties.get(code) };
}

function statusesOf(members: readonly SeasonMember[]): Partial<Record<ApplicationStatus, number>> {
  const counts: Partial<Record<ApplicationStatus, number>> = {};
  for (const { status } of members) if (status !== null) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** Those that may still invite; laid out like the tables of the basis, so that nodes fit both. */
function silentOnly({ tables }: SeasonBasis): SeasonBasis['tables'] {
  return tables.map((table) => {
    const [from, to] = table.spans.silent;
    const allowed = table.allowed.map((p, i) => (i >= from && i < to ? p : 0));
    return { ...table, allowed };
  });
}

function notesOf({ unknown, specialties, market, facts }: SeasonBasis): string[] {
  const notes = oddsNotes(market, facts);
  if (unknown.length > 0) {
    notes.push(
      unknown.length === 1
        ? say`1 program is not in our facts. They are followed here, and no chance counts them.`
        : say`${unknown.length} programs are not in our facts. They are followed here, and no chance counts them.`,
    );
  }
  if (specialties.some(({ from }) => from === 'counts')) {
    notes.push(
      say`For totals we do not know which programs you applied to. We count each as an average program that may take you.`,
    );
  }
  return notes;
}
