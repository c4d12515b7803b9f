import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { SPECIALTY_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { passingOn, sourcesOf } from './figures.ts';
import { atShare, type PublishedMinimums, publishedMinimums, statedMinimums } from './published-minimums.ts';
import { seriesOf } from './series.ts';

/** The Step 2 CK score to aim for in one specialty. */
export interface TargetScore {
  specialty: SpecialtyId;
  minimums: PublishedMinimums;
  /** Average of the applicants of this type in the specialty, as the odds count it. */
  average: number;
  /** Below this most doors stay shut: the passing score, our low band, and most published minimums. */
  least: number;
  /** The target range: from the score at which it begins to help rather than to hurt. */
  from: number;
  to: number;
  says: string[];
  sources: string[];
}

const ROUND_TO = 5;
const HIGHEST_SCORE = 300;

/** For each wanted specialty, the most wanted first. */
export function targetScores(situation: Situation): TargetScore[] {
  return situation.specialties.map((specialty) => targetScore(situation, specialty));
}

/** The score that counts for a Step 2 CK that is still to pass; undefined when there is none to aim for. */
export function openTarget(situation: Situation): number | undefined {
  const { profile } = situation;
  if (seriesOf(profile) !== 'usmle' || profile.exams.length === 0) return undefined;
  return situation.exam('step2ck').passed ? undefined : targetScores(situation)[0]?.from;
}

function targetScore(situation: Situation, specialty: SpecialtyId): TargetScore {
  const { facts, profile } = situation;
  const minimums = publishedMinimums(situation, specialty);
  const average = facts.model.population[specialty][profile.applicant].step2;
  const lead = leadingAverage(situation, specialty, average);
  const passing = passingOn(situation, 'step2ck', situation.today);
  const share = situation.figure('advice.exams.target_share');
  const band = situation.figure(bandKey(specialty));
  const stated = statedMinimums(situation, specialty);
  const most = stated.length === 0 ? null : atShare(stated, share);
  const least = Math.max(band, passing?.value ?? 0, most ?? 0);
  const from = Math.max(least, roundUp(lead?.average ?? average));
  const to = Math.min(HIGHEST_SCORE, from + situation.figure('advice.exams.target_width'));
  const target = { specialty, minimums, average, least, from, to };
  return {
    ...target,
    says: sentences(target, lead, most, share, passing?.value ?? null, situation.today),
    sources: [
      ...new Set([
        facts.model.match[specialty][profile.applicant].source,
        ...minimums.sources,
        ...(passing ? [passing.source] : []),
        ...sourcesOf(situation, 'advice.exams.target_share', bandKey(specialty)),
        ...(lead
          ? sourcesOf(
              situation,
              'advice.exams.average_fewest_people',
              peopleKey(specialty, profile.applicant),
            )
          : []),
      ]),
    ],
  };
}

/** An average of few people gives way to a higher one among the other wanted specialties. */
interface LeadingAverage {
  people: number;
  specialty: SpecialtyId;
  average: number;
}

function leadingAverage(situation: Situation, specialty: SpecialtyId, own: number): LeadingAverage | null {
  const { facts, profile } = situation;
  const people = situation.parameter(peopleKey(specialty, profile.applicant))?.value;
  if (typeof people !== 'number' || people >= situation.figure('advice.exams.average_fewest_people'))
    return null;
  const others = situation.specialties.map((id) => ({
    people,
    specialty: id,
    average: facts.model.population[id][profile.applicant].step2,
  }));
  const highest = others.sort((a, b) => b.average - a.average)[0];
  return highest && highest.average > own ? highest : null;
}

/** Stated only for groups so small that it matters. */
function peopleKey(specialty: SpecialtyId, applicant: string): string {
  return `advice.exams.average_people.${specialty}.${applicant}`;
}

/** Med-Peds has the higher band of the two. */
export function bandKey(specialty: SpecialtyId): string {
  return specialty === 'med-peds' ? 'advice.step2.below_average_below' : 'advice.step2.critical_below';
}

function roundUp(score: number): number {
  return Math.ceil(score / ROUND_TO) * ROUND_TO;
}

function sentences(
  target: Omit<TargetScore, 'says' | 'sources'>,
  lead: LeadingAverage | null,
  most: number | null,
  share: number,
  passing: number | null,
  today: string,
): string[] {
  const { specialty, minimums, average, from, to } = target;
  const { programs, stated, years } = minimums;
  const name = SPECIALTY_NAMES[specialty];
  const said = [
    say`Aim for ${from} to ${to} in ${name}. Applicants like you average about ${Math.round(average)}. From there on, a score helps you.`,
  ];
  if (lead)
    said.push(
      say`That average is of only ${lead.people} people, so the target follows ${SPECIALTY_NAMES[lead.specialty]}, which you want too: about ${Math.round(lead.average)} there.`,
    );
  if (most === null)
    return [...said, say`We know of no published minimum among the ${programs} programs of this specialty.`];
  const shown = say`${stated} of ${programs} programs state a minimum; ${`${share}%`} of these are ${most} or lower.`;
  said.push(`${shown} ${datedWords(years)}`);
  if (passing !== null) said.push(say`The passing score on ${dateWords(today)} is ${passing}.`);
  return said;
}

function datedWords(years: PublishedMinimums['years']): string {
  if (years === null) return say`These are statements, and many programs ask for more today.`;
  return years.from === years.to
    ? say`These are statements of ${years.to}, and many programs ask for more today.`
    : say`These are statements of ${years.from} to ${years.to}, and many programs ask for more today.`;
}
