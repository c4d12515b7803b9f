import { say } from '@matchwright/speech';
import { agesWanted } from './experience/aim.ts';
import { type Habit, onRotationHabits } from './experience/habits.ts';
import { type HandsOnMonths, handsOnMonths } from './experience/hands-on-months.ts';
import { type NextItem, nextItem } from './experience/next-item.ts';
import { SCAM_CHECKS, type ScamCheck } from './experience/scam-checks.ts';
import { type ScoredItem, scoredItems } from './experience/scored-item.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { paragraph } from './rules/in-words.ts';
import type { Situation } from './situation.ts';

/** Past and planned clinical experience, and what the next should be. */
export interface ExperienceGuide {
  season: number;
  /** ISO date that it was made for. */
  today: string;
  findings: Finding[];
  items: ScoredItem[];
  months: HandsOnMonths;
  /** Null for students and graduates of US schools: their own clinical years are US experience. */
  next: NextItem | null;
  /** What holds for people of US schools instead. */
  notes: { says: string; sources: string[] }[];
  habits: Habit[];
  scam: readonly ScamCheck[];
}

export function experienceGuide(situation: Situation): ExperienceGuide {
  const months = handsOnMonths(situation);
  return {
    season: situation.profile.season,
    today: situation.today,
    findings: findingsOf(situation, ['experience']),
    items: scoredItems(situation),
    months,
    next: situation.isImg ? nextItem(situation, months) : null,
    notes: situation.isImg ? [] : usSchool(situation),
    habits: onRotationHabits({
      scoresNeedAnswer: scoresNeedAnswer(situation),
      bothAges: agesWanted(situation.specialties) === 'both',
      medPeds: situation.specialties.includes('med-peds'),
    }),
    scam: situation.isImg ? SCAM_CHECKS : [],
  };
}

/** A failed attempt, or a Step 2 CK below the band that needs clear counterweights. */
function scoresNeedAnswer(situation: Situation): boolean {
  const { failedStep1, failedStep2, step2 } = situation.applicant;
  const low = step2 !== null && step2 < situation.figure('advice.step2.below_average_below');
  return failedStep1 + failedStep2 > 0 || low;
}

function usSchool(situation: Situation): ExperienceGuide['notes'] {
  const away = situation.parameter('medpeds.away_rotation');
  const says = paragraph(
    say`Your clinical years at a US school are US experience. You need no further months to show it.`,
    away ? say`One Med-Peds program says of rotations elsewhere: "${away.value}".` : '',
  );
  return [{ says, sources: away ? [away.source] : [] }];
}
