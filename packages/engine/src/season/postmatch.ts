import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { SeasonLog } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';
import { addDays } from '../dates/iso-date.ts';
import { resultBy, weekDays } from '../dates/season-day.ts';
import { beforeChance } from '../visas/restriction-words.ts';
import { parameterOf } from '../whatif/parameters.ts';
import { questionWords, soapFirst, stageOf } from './ending-words.ts';
import { seasonFigure } from './funnel-verdict.ts';
import { invitationDays } from './invitation-timing.ts';
import { comesNext } from './matched-next.ts';
import { nextSeason, nextSteps } from './next-cycle.ts';
import { certificateGap, certificateThen } from './postmatch-certificate.ts';
import { postMatchFunnel } from './postmatch-funnel.ts';
import { profileGaps, seasonGaps } from './postmatch-gaps.ts';
import type { LookBack, NextCycle, NextDate, PostMatch } from './postmatch-results.ts';
import { alternatives, reapplyCautions, resultWords, thisWeek } from './postmatch-words.ts';
import { type SeasonBasis, seasonBasis } from './season-basis.ts';
import { stayingWell } from './staying-well.ts';
import { wasInterviewed } from './was-interviewed.ts';

/** The season that a log tells of, and the one to plan for after it. */
export function seasonsOf(profile: Profile, log: SeasonLog): { season: number; next: number } {
  const season = log.season ?? profile.season;
  return { season, next: Math.max(season + 1, profile.season) };
}

/** The two seasons that a look back is about, each with its facts. */
interface BothSeasons {
  season: SeasonalFacts;
  next: SeasonalFacts;
}

/**
 * A season looked back on: the funnel against expectation, where it broke beyond chance, the gaps, and what repairs them
 * in the next one. Silence counts as no.
 * @param facts of the season looked back on, and of the next one
 * @param today ISO date
 */
export function postMatch(profile: Profile, log: SeasonLog, facts: BothSeasons, today: string): PostMatch {
  const back = lookBack(profile, log, facts, today);
  if (back.result === 'matched') return { ...back, nextCycle: [], dates: [] };
  const { gaps, steps, dates, notes } = nextCycle(profile, facts, today);
  return {
    ...back,
    gaps: [...back.gaps, ...gaps],
    nextCycle: steps,
    dates,
    notes: [...back.notes, ...notes],
  };
}

/** The part of `postMatch` that the log decides: there at once, and anew with each number that is entered. */
export function lookBack(profile: Profile, log: SeasonLog, facts: BothSeasons, today: string): LookBack {
  const past = { ...profile, season: facts.season.season.season };
  const coming = { ...profile, season: facts.next.season.season };
  const result = resultOf(log, facts.season, today);
  const running = stageOf(log, result === 'matched', facts.season, today) === 'running';
  const then = { profile: past, facts: facts.season, today };
  const certificate = certificateThen(then, result, log.soapReady.includes('certificate'));
  const { certificateCondition } = certificate;
  const soap = result === 'unmatched' ? soapFirst(facts.season, today, certificateCondition) : [];
  const week = isLongAgo(facts.season, today) ? [] : thisWeek(result, soap.length > 0);
  const well = stayingWell(facts.season);
  const told = { season: past.season, result, running, well, thisWeek: week, ...certificate };
  if (result === 'matched') {
    const steps = comesNext(past, facts.season);
    return {
      ...told,
      ...NOTHING,
      counted: true,
      says: [say`You matched. Congratulations.`],
      comesNext: steps,
    };
  }
  const days = invitationDays(facts.season);
  const isOver = days === null || today >= days.last;
  // While it runs, it is judged as on its own page; one that ended early has no more answers to wait for.
  const basis = seasonBasis(past, log, facts.season, isOver || running ? today : days.last);
  const end = { result, running, certificateCondition };
  const funnel = postMatchFunnel(basis, end);
  const broke = running ? null : (funnel.find(({ verdict }) => verdict === 'fewer')?.stage ?? null);
  return {
    ...told,
    counted: basis.specialties.length > 0,
    funnel,
    broke,
    says: [...soap, ...resultWords(end, funnel, broke, questionWords(log, facts.season, today))],
    comesNext: result === 'matched-in-soap' ? comesNext(past, facts.season) : [],
    gaps: [
      ...certificateGap(basis, certificate),
      ...(isOver || !running ? seasonGaps(basis, funnel, end) : []),
    ],
    next: nextSeason(basis, { profile: coming, facts: facts.next, today }, funnel, isOver || !running),
    reapply: reapplyCautions(facts.season, coming.season, interviewedBy(log, facts.season, today)),
    alternatives: alternatives(profile, facts.next),
    entryNotes: beforeChance({ profile: coming, facts: facts.next, today }),
    notes: notesOf(basis, running),
    sources: sourcesOf(basis),
  };
}

/** Names of the programs that interviewed the person. */
function interviewedBy({ applications }: SeasonLog, { programs }: SeasonalFacts, today: string): string[] {
  const names = new Map(programs.map(({ code, name }) => [code, name]));
  return applications
    .filter((one) => wasInterviewed(one, today))
    .flatMap(({ program, name }) => names.get(program ?? '') ?? name ?? program ?? []);
}

/** The days after Match Day are over: what helps in them helps no more. */
function isLongAgo(facts: SeasonalFacts, today: string): boolean {
  const match = facts.season.calendar.find(({ event }) => event === 'match-day');
  return match !== undefined && today > addDays(match.date, seasonFigure(facts, 'advice.season.first_days'));
}

/** What somebody who matched is spared. */
const NOTHING = {
  funnel: [],
  broke: null,
  gaps: [],
  next: null,
  reapply: [],
  alternatives: [],
  entryNotes: [],
  notes: [],
  sources: [],
} satisfies Partial<LookBack>;

/** The part of `postMatch` that the profile alone decides; it takes seconds. */
export function nextCycle(profile: Profile, facts: BothSeasons, today: string): NextCycle {
  const past = { ...profile, season: facts.season.season.season };
  const coming = { ...profile, season: facts.next.season.season };
  const dates = nextDates(facts.next);
  return {
    season: coming.season,
    gaps: profileGaps({ profile: past, facts: facts.season, today }),
    ...nextSteps(coming, facts.next, today),
    doneBy: dates.find(({ event }) => event === 'submit-opens')?.date ?? null,
    dates,
  };
}

const STATIONS = ['season-opens', 'submit-opens', 'review-opens', 'rank-list-deadline', 'match-day'] as const;

function nextDates({ season: { calendar } }: SeasonalFacts): NextDate[] {
  return STATIONS.flatMap((event) => {
    const day = calendar.find((one) => one.event === event);
    return day ? [{ event, date: day.date, projected: day.projected, source: day.source }] : [];
  });
}

function notesOf({ specialties, unknown }: SeasonBasis, running: boolean): string[] {
  return [
    ...(running ? [say`This season is not over yet. Look here again when it has ended.`] : []),
    ...(specialties.some(({ from }) => from === 'counts')
      ? [
          say`For totals we do not know which programs you applied to. We count each as an average program that may take you.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [
          unknown.length === 1
            ? say`1 program is not in our facts, so it is not counted here.`
            : say`${unknown.length} programs are not in our facts, so they are not counted here.`,
        ]
      : []),
  ];
}

function sourcesOf({ specialties, facts }: SeasonBasis): string[] {
  const registration = parameterOf(facts, 'nrmp.registration.img_id');
  return [
    ...new Set([
      ...specialties.flatMap(({ timing }) => timing.sources),
      ...(registration ? [registration.source] : []),
    ]),
  ];
}

function resultOf(log: SeasonLog, { season }: SeasonalFacts, today: string): PostMatch['result'] {
  const result = resultBy(log, weekDays(season.calendar), today);
  if (result) return result;
  return log.applications.some(({ history }) => history.some(({ status }) => status === 'matched'))
    ? 'matched'
    : null;
}
