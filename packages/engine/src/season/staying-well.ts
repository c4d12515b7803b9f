import type { SeasonalFacts } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { seasonFigure } from './funnel-verdict.ts';

/** One part of a week, in hours; for free days, days. */
export interface WeekPart {
  id: 'study' | 'clinical' | 'application' | 'movement' | 'people' | 'free';
  title: string;
  amount: number;
  unit: 'hours' | 'days';
  says: string;
}

export interface StayingWell {
  week: WeekPart[];
  /** What to do about looking at others. */
  comparing: string[];
  mentors: string[];
  help: string[];
}

/** A week that holds, people to turn to, and where help is. Nothing of it is tracked. */
export function stayingWell(facts: SeasonalFacts): StayingWell {
  const figure = (name: string) => seasonFigure(facts, `advice.season.${name}`);
  const hours = (id: WeekPart['id'], title: string, key: string, says: string): WeekPart => ({
    id,
    title,
    amount: figure(key),
    unit: 'hours',
    says,
  });
  return {
    week: [
      hours(
        'study',
        say`Study or research`,
        'week_study_hours',
        say`The same hours each day. Stop when they are over.`,
      ),
      hours(
        'clinical',
        say`Clinical or voluntary work`,
        'week_clinical_hours',
        say`It keeps you a doctor, in your application and in your own eyes.`,
      ),
      hours(
        'application',
        say`Applications and mail`,
        'week_application_hours',
        say`At fixed times. Mail that comes later can wait until tomorrow.`,
      ),
      hours('movement', say`Movement`, 'week_movement_hours', say`Walking counts.`),
      hours('people', say`People`, 'week_people_hours', say`With people who talk about something else.`),
      {
        id: 'free',
        title: say`Free days`,
        amount: figure('week_free_days'),
        unit: 'days',
        says: say`Without study and without applications. Missing a week of this plan is no failure: begin again on Monday.`,
      },
    ],
    comparing: [
      say`Read forums at most ${figure('forum_minutes')} minutes a day, and not in the evening.`,
      say`People report invitations more often than silence. What you read there is not what most people have.`,
      say`Compare your numbers with what was expected of your own profile. This page does it for you.`,
    ],
    mentors: [
      say`Look for residents who graduated abroad as you did. Program pages list them with their school.`,
      say`Ask for a quarter of an hour and one question. Most people say yes to that.`,
      say`Ask doctors whom you worked with to name one colleague who trains residents.`,
      say`If you want Med-Peds, write to faculty of a program near you. Ask how they came to it, not for a place.`,
      say`Thank each one, and tell them later how it went.`,
    ],
    help: [
      say`In danger, call the emergency number of the country you are in, or go to the nearest hospital.`,
      say`Your medical school or your hospital may have a service for students and staff. Ask whether it is confidential and who pays.`,
      say`See a doctor who does not work with you. Sleep, worry and low mood can be treated.`,
      say`We do not list helplines by country, because we could not check that each number is right.`,
    ],
  };
}
