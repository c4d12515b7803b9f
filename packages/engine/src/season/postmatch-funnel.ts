import { counted, say } from '@matchwright/speech';
import { percent } from '../words/chance-words.ts';
import { standsOutBelow } from './funnel-verdict.ts';
import { groupRates, lowerOf } from './group-rate.ts';
import { invitationsFunnel } from './invitations-funnel.ts';
import { rankedRange } from './match-stage.ts';
import type { PostMatch } from './postmatch-results.ts';
import { type SeasonBasis, type SpecialtySeason, unheard } from './season-basis.ts';
import type { FunnelRow } from './season-results.ts';
import { rarity, SHORT_NAMES } from './season-words.ts';

/** How far a season is that is looked at, and what decided it before any number. */
export type SeasonEnding = Pick<PostMatch, 'result' | 'running' | 'certificateCondition'>;

/** The way of a season, stage by stage: applications to interviews, interviews to ranks, ranks to a match. */
export function postMatchFunnel(basis: SeasonBasis, end: SeasonEnding): FunnelRow[] {
  const limit = standsOutBelow(basis.facts, basis.today);
  const matched = matchRow(basis, end, limit);
  const isOpen = end.running && !listsWereDue(basis);
  return [
    ...invitationsFunnel(basis, unheard(basis), limit),
    ...basis.specialties.flatMap((one) => rankRow(one, isOpen)),
    ...(matched ? [matched] : []),
  ];
}

/** Interviews that the person attended, as far as the season says. */
function interviewsOf({ sent }: SpecialtySeason): number {
  return sent.filter(({ attends }) => attends).length;
}

function listsWereDue({ facts, today }: SeasonBasis): boolean {
  const lists = facts.season.calendar.find(({ event }) => event === 'rank-list-deadline');
  return lists !== undefined && today > lists.date;
}

/**
 * How many a person ranks is no chance: all interviews, but for places where the person would not go.
 * @param isOpen the list can still be changed
 */
function rankRow(one: SpecialtySeason, isOpen: boolean): FunnelRow[] {
  const interviews = interviewsOf(one);
  if (interviews === 0 && !one.ranks) return [];
  if (isOpen && one.ranks === null) return [];
  const expected = { p: interviews, lo50: interviews, hi50: interviews, lo90: interviews, hi90: interviews };
  const left = interviews - (one.ranks ?? interviews);
  const name = SHORT_NAMES[one.specialty];
  const says =
    one.ranks === null
      ? say`${name}: you had ${counted(interviews, 'interview')}. You have not said how many you ranked.`
      : left > 0
        ? isOpen
          ? say`${name}: your list has ${one.ranks} of ${interviews} programs that interviewed you. Each one left off costs some chance.`
          : say`${name}: you ranked ${one.ranks} of ${interviews} programs that interviewed you. Each one left off cost some chance.`
        : isOpen
          ? say`${name}: your list has every program that interviewed you.`
          : say`${name}: you ranked every program that interviewed you.`;
  return [
    {
      stage: 'ranks',
      specialty: one.specialty,
      from: interviews,
      expected,
      actual: one.ranks,
      verdict: one.ranks === null ? 'cannot-tell' : left > 0 ? 'fewer' : 'as-expected',
      tail: null,
      says,
    },
  ];
}

/** The chance of the list that was ranked; not matching stands out only when that chance was high. */
function matchRow(basis: SeasonBasis, end: SeasonEnding, limit: number): FunnelRow | null {
  const { result, running } = end;
  if (basis.specialties.length === 0) return null;
  const ranks = basis.specialties.map((one) => one.ranks ?? interviewsOf(one));
  const from = ranks.reduce((sum, count) => sum + count, 0);
  if (running && from === 0) return null;
  if (end.certificateCondition === 'not-certified') return withoutCertificate(from, result);
  // As on the rank order list: no more than the group had with as many programs.
  const expected = lowerOf(rankedRange(basis.now, ranks), groupRates(basis)(ranks));
  const actual = result === null ? null : Number(result === 'matched');
  const tail = actual === null ? null : actual === 1 ? expected.p : 1 - expected.p;
  const isOut = actual === 0 && tail !== null && tail < limit;
  const verdict = actual === null ? 'cannot-tell' : isOut ? 'fewer' : 'as-expected';
  return {
    stage: 'match',
    specialty: 'all',
    from,
    expected,
    actual,
    verdict,
    tail,
    says: matchWords(from, expected.p, actual, verdict, tail, end),
  };
}

function withoutCertificate(from: number, result: SeasonEnding['result']): FunnelRow {
  return {
    stage: 'match',
    specialty: 'all',
    from,
    expected: null,
    actual: result === null ? null : 0,
    verdict: 'cannot-tell',
    tail: null,
    says: say`Without the ECFMG certificate no match is possible, whatever is ranked.`,
  };
}

/** The chance of the list that was ranked, with the condition under which it holds. */
function chanceOf(ranks: number, chance: string, { running, certificateCondition }: SeasonEnding): string {
  const programs = counted(ranks, 'program');
  if (certificateCondition === 'if-certified')
    return say`If you are certified in time, the chance of a match with ${programs} ranked is ${chance}.`;
  if (certificateCondition !== null)
    return running
      ? say`If you were certified in time, the chance of a match with ${programs} ranked is ${chance}.`
      : say`If you were certified in time, the chance of a match with ${programs} ranked was ${chance}.`;
  return running
    ? say`With ${programs} ranked, the chance of a match is ${chance}.`
    : say`With ${programs} ranked, the chance of a match was ${chance}.`;
}

function matchWords(
  ranks: number,
  chance: number,
  actual: number | null,
  verdict: FunnelRow['verdict'],
  tail: number | null,
  end: SeasonEnding,
): string {
  if (ranks === 0) return say`Without an interview there was no program to rank, so no match was possible.`;
  const start = chanceOf(ranks, percent(chance), end);
  if (end.running) return start;
  if (actual === null) return say`${start} You have not said how it ended.`;
  if (actual === 1) return say`${start} You matched.`;
  return verdict === 'fewer'
    ? say`${start} Not matching with such a list happens by chance in ${rarity(tail ?? 1)}. Look at the interviews themselves.`
    : say`${start} Not matching with such a list is within what chance does.`;
}
