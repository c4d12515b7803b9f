import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { RankListFile } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';
import { certificateBeside } from '../advice/certificate-notes.ts';
import { Situation } from '../advice/situation.ts';
import { addDays } from '../dates/iso-date.ts';
import { readApplicant } from '../odds/applicant.ts';
import { type ApplicantMarket, createMarket } from '../odds/market.ts';
import { beforeChance } from '../visas/restriction-words.ts';
import { parameterOf } from '../whatif/parameters.ts';
import { averageApplicant } from './average-applicant.ts';
import { certifiedLines, certifiedState } from './certified-state.ts';
import { comparedPairs } from './comparisons.ts';
import { coupleChances } from './couple-chance.ts';
import { seasonFigure } from './funnel-verdict.ts';
import { groupMarket } from './group-rate.ts';
import { orderByCriteria, weighedByCriteria } from './own-criteria.ts';
import { rankChances } from './rank-chance.ts';
import { type RankEntry, rankEntries } from './rank-entries.ts';
import { certifySteps, rankNotes } from './rank-notes.ts';
import type { RankDeadline, RankResult } from './rank-results.ts';
import { isVisaOpen } from './visa-question.ts';

/** Of nobody in particular nothing is known. */
const NO_CERTIFICATE = { certificateNotes: [], certificateCondition: null };

const NO_INTERVIEW = say`No interview is noted here. Programs rank whom they interviewed; a place where you had none adds nothing.`;

/** Whose list it is when neither a profile nor the list says so. */
const USUAL = 'non-us-img';

/**
 * A rank order list: the chance of matching by its length, where one lands, and whether the order is one's own.
 * @param profile null: the average applicant of the list's type
 * @param today ISO date
 */
export function rankOrder(
  profile: Profile | null,
  list: RankListFile,
  facts: SeasonalFacts,
  today: string,
): RankResult {
  const type = list.applicant ?? USUAL;
  const applicant = profile ? readApplicant(profile) : averageApplicant(type, facts.season.season);
  const market = createMarket(applicant, facts);
  const entries = rankEntries(list, market);
  // What is published by length of the list is published for groups. A profile of one's own would turn it round: to the
  // model, the same interviews with weaker scores speak of a stronger person.
  const group = groupMarket(market, facts);
  const chances = rankChances(entries, group, facts, list.applications);
  const weighed = Object.keys(list.criteria).length > 0 ? weighedByCriteria(list) : [];
  const comparisons = comparedPairs(
    list.comparisons,
    entries.map(({ code }) => code),
  );
  const deadline = deadlineOf(facts);
  const certified = certifiedState(list);
  const closed = deadline !== null && today > deadline.date;
  return {
    season: facts.season.season,
    entryNotes: profile ? beforeChance({ profile, facts, today }) : [],
    ...(profile ? certificateBeside(new Situation(profile, facts, today)) : NO_CERTIFICATE),
    visaNotes: visaNotes(entries, market, closed),
    matchByLength: chances.matchByLength,
    places: entries.map((entry, i) => ({
      position: i + 1,
      code: entry.code,
      name: entry.name,
      specialty: entry.specialty,
      land: chances.land[i] as RankResult['unmatched'],
      interviewNote: entry.noInterview ? NO_INTERVIEW : null,
      notes: closed ? laterNotes(entry, market) : placeNotes(entry, market),
    })),
    unmatched: chances.unmatched,
    couple: coupleChances(list, group, facts),
    weighed,
    weighedOrder: orderByCriteria(weighed),
    comparisons,
    deadline,
    closed,
    checklist: certifySteps(certified, deadline, today),
    certified,
    lines: certifiedLines(list),
    notes: [
      ...(profile ? startNotes(profile, facts, closed) : []),
      groupNote(applicant.type, !profile && list.applicant === undefined),
      ...rankNotes({ list, entries, chances, weighed, comparisons, facts, closed }),
    ],
    sources: sourcesOf(facts, deadline),
  };
}

const GROUP = {
  'us-md': say`The chances are those of US MD graduates with as many interviews.`,
  'us-do': say`The chances are those of US DO graduates with as many interviews.`,
  'us-img': say`The chances are those of US citizens who graduated abroad, with as many interviews.`,
  'non-us-img': say`The chances are those of graduates from abroad without US citizenship, with as many interviews.`,
} as const;

/** @param assumed nobody said which group it is */
function groupNote(type: keyof typeof GROUP, assumed: boolean): string {
  return assumed
    ? say`${GROUP[type]} Write \`applicant\` into the list if you are another one.`
    : say`${GROUP[type]} Nobody publishes more than that. Low scores or a visa can make yours lower.`;
}

function deadlineOf(facts: SeasonalFacts): RankDeadline | null {
  const found = facts.season.calendar.find(({ event }) => event === 'rank-list-deadline');
  if (!found) return null;
  const { date, time, projected, source } = found;
  const margin = seasonFigure(facts, 'advice.plan.rank_margin_days');
  return { date, time, projected, source, certifyBy: addDays(date, -margin) };
}

/** What a program's own answers mean for somebody who would have to begin there. */
function placeNotes({ candidate, raw }: RankEntry, { applicant }: ApplicantMarket): string[] {
  const notes: string[] = [];
  if (raw.wouldGo === false)
    notes.push(say`You marked it as a place where you would not train. Leave it off.`);
  if (!candidate) return [...notes, say`It is not in our facts: check its visa answer yourself.`];
  const { excluded, unknown } = candidate.policy;
  if (excluded?.rule === 'visa') {
    notes.push(say`${excluded.says} Ask before you rank it: without a visa you could not begin.`);
  } else if (excluded) {
    notes.push(say`${excluded.says} It interviewed you all the same, so ask which rule holds.`);
  }
  if (applicant.visaNeeded) {
    const visa = unknown.find(({ field }) => field === 'visaJ1');
    if (visa) notes.push(say`${visa.says} Ask before you rank it.`);
  }
  return notes;
}

/** The same once the list cannot be changed: what is still to be asked, if the person matches there. */
function laterNotes({ candidate }: RankEntry, { applicant }: ApplicantMarket): string[] {
  if (!candidate) return [];
  const { excluded, unknown } = candidate.policy;
  const visa = applicant.visaNeeded ? unknown.find(({ field }) => field === 'visaJ1') : undefined;
  const says = excluded?.rule === 'visa' ? excluded.says : visa?.says;
  return says === undefined ? [] : [say`${says} If you match there, ask about the visa at once.`];
}

/** How many of the programs may not be able to take the person: no chance of the list counts that. */
function visaNotes(entries: readonly RankEntry[], { applicant }: ApplicantMarket, closed: boolean): string[] {
  const open = entries.filter(({ candidate }) => candidate && isVisaOpen(candidate, applicant)).length;
  if (open === 0) return [];
  if (closed)
    return [
      open === 1
        ? say`1 of your ${entries.length} programs has an open question about your visa. No chance here counts it. If you match there, ask about the visa at once.`
        : say`${open} of your ${entries.length} programs have an open question about your visa. No chance here counts it. If you match at one of them, ask about the visa at once.`,
    ];
  return [
    open === 1
      ? say`1 of your ${entries.length} programs has an open question about your visa. No chance here counts it. Ask it before you rank it: a match is of no use if you cannot begin.`
      : say`${open} of your ${entries.length} programs have an open question about your visa. No chance here counts it. Ask each of them before you rank it: a match is of no use if you cannot begin.`,
  ];
}

function startNotes(profile: Profile, facts: SeasonalFacts, closed: boolean): string[] {
  const notes: string[] = [];
  const abroad = profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
  if (abroad && profile.ecfmg.certified !== true) {
    notes.push(
      closed
        ? say`ECFMG had to confirm all your requirements by the deadline of the rank order list. If it did not, your list does not count.`
        : say`ECFMG must confirm all your requirements by the deadline of the rank order list. If not, your list does not count.`,
    );
  }
  if (abroad && profile.visa.needed !== false && parameterOf(facts, 'nrmp.visa_delay_policy')) {
    notes.push(
      say`Visas can be late. The NRMP asks programs to think of a later start before they ask for a waiver. Ask each program what it did in past years.`,
    );
  }
  return notes;
}

function sourcesOf(facts: SeasonalFacts, deadline: RankDeadline | null): string[] {
  const keys = [
    'nrmp.binding',
    'nrmp.rol.max_codes',
    'nrmp.couples.max_ranks_each',
    'nrmp.visa_delay_policy',
  ];
  const stated = keys.flatMap((key) => parameterOf(facts, key)?.source ?? []);
  return [...new Set([...(deadline ? [deadline.source] : []), ...stated])];
}
