import { say } from '@matchwright/speech';
import { monthsWords } from '../../dates/date-words.ts';
import { scoredItems } from '../experience/scored-item.ts';
import { programSurvey } from '../program-survey.ts';
import type { Situation } from '../situation.ts';
import { type ActiveOption, activeOptions } from './active-options.ts';
import { type Stretch, type Timeline, timelineOf } from './timeline.ts';

/** Times without clinical work, research or school: what they are, how to end them and how to document the rest. */
export interface Continuity extends Omit<Timeline, 'stretches'> {
  says: string;
  stretches: (Stretch & { level: 'short' | 'asked' | 'long' })[];
  /** The first thing planned, which would end a stretch that lasts. */
  endsWith: { path: string; title: string; start: string } | null;
  options: ActiveOption[];
  /** How any activity is entered in the application. */
  document: string[];
  thisMonth: string[];
  evidence: { says: string; sources: string[] };
}

/** Keys of the dated parameters behind the stretches. */
export const STRETCH_PARAMETERS = [
  'advice.gap.shown_months',
  'advice.gap.warn_months',
  'advice.gap.high_months',
] as const;

export function timelineFor(situation: Situation): Timeline {
  return timelineOf(situation.profile, situation.today, situation.figure('advice.gap.shown_months'));
}

export function continuity(situation: Situation): Continuity {
  const timeline = timelineFor(situation);
  const warn = situation.figure('advice.gap.warn_months');
  const high = situation.figure('advice.gap.high_months');
  const planned = scoredItems(situation)
    .filter(({ when, start }) => when === 'planned' && start !== null)
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))[0];
  return {
    ...timeline,
    stretches: timeline.stretches.map((stretch) => ({
      ...stretch,
      level: stretch.months >= high ? 'long' : stretch.months >= warn ? 'asked' : 'short',
    })),
    says: says(timeline),
    endsWith: planned?.start ? { path: planned.path, title: planned.title, start: planned.start } : null,
    options: activeOptions(situation),
    document: documentIt(situation),
    thisMonth: thisMonth(timeline),
    evidence: surveyed(situation),
  };
}

function says({ active, stretches }: Timeline): string {
  const lasting = stretches.find(({ until }) => until === null);
  if (active === 'met') return say`You are active now. Keep it up until training starts.`;
  if (active === 'cannot-tell')
    return say`We cannot tell whether you are active now. Some dates are missing.`;
  if (!lasting)
    return say`Nothing in your profile goes on today. Start something before the pause gets long.`;
  const pause = say`Nothing in your profile goes on today. The pause has lasted ${monthsWords(lasting.months)}.`;
  if (lasting.reasons.length === 0) return pause;
  return `${pause} ${say`You gave a reason for part of it. It still counts as a pause.`}`;
}

function documentIt(situation: Situation): string[] {
  const entries = situation.parameter('eras.exp.max');
  const characters = situation.parameter('eras.exp.desc_limit');
  return [
    say`Note first and last day, hours a week, the place, your role, and a supervisor with a phone number.`,
    say`Get it in writing while you are there: a contract, a certificate, or a signed letter with dates.`,
    say`Count something: patients a week, sessions taught, calls made. Numbers are easy to believe.`,
    ...(entries && characters
      ? [
          say`ERAS has room for ${entries.value} experiences with ${characters.value} characters each. Say what you did and what came of it, not what the place is.`,
        ]
      : []),
    say`Name a pause yourself, in one calm sentence: what it was for, what you did, and that it is over.`,
  ];
}

function thisMonth({ active, stretches, missing }: Timeline): string[] {
  const unexplained = stretches.some((stretch) => stretch.unexplained > 0);
  return [
    ...(missing.length > 0
      ? [say`Complete the dates in your profile, so that no pause is seen where there is none.`]
      : []),
    ...(active === 'met'
      ? [say`Ask for a written note of what you do now, with dates and hours.`]
      : [
          say`Choose one option below that you can start within four weeks. One half-day a week counts.`,
          say`Write to two places this week. Ask for a start date and for a note in writing.`,
        ]),
    ...(unexplained ? [say`Write down for each pause what you did, and which paper shows it.`] : []),
  ];
}

function surveyed(situation: Situation): Continuity['evidence'] {
  const survey = programSurvey(situation, 'no_gaps');
  const text = say`Survey of 2020: ${`${survey.im}%`} of internal medicine and ${`${survey.peds}%`} of pediatrics programs looked for training without gaps when they chose whom to interview. ${survey.caution}`;
  return { says: text, sources: survey.sources };
}
