import { say } from '@matchwright/speech';
import { monthsWords } from '../../dates/date-words.ts';
import type { MoneyRange } from '../../decision-results.ts';
import { entryCondition } from '../../visas/restriction-words.ts';
import type { Situation } from '../situation.ts';
import { type Ages, agesWanted } from './aim.ts';
import type { HandsOnMonths } from './hands-on-months.ts';
import { type LetterDate, letterDates } from './letter-dates.ts';
import { type MonthsWorth, monthsWorth } from './months-worth.ts';
import { rotationFees, shortfall } from './next-rotation.ts';
import { type Places, placesToAsk } from './places.ts';
import { type PointId, pointTitles } from './points.ts';
import { nextKind, type RotationKind, rotationKinds, type Standing, standingOf } from './rotation-kinds.ts';
import { plusInWords, type VisitorVisa, visitorVisa } from './visitor-visa.ts';

/** What the next clinical experience should look like for this person, where, by when and for how much. */
export interface NextItem {
  /** `optional`: the aim is reached, also in the ages wanted. */
  need: 'needed' | 'optional' | 'cannot-tell';
  says: string;
  standing: Standing;
  /** The four points that it should meet. */
  shape: { id: PointId; title: string; says: string }[];
  /** Months that one block takes, and those that reach the aim. */
  blocks: number[];
  kinds: RotationKind[];
  dates: LetterDate[];
  /** Fees of one block of the kind to plan for, without a visa; null when nothing is known of them. */
  cost: MoneyRange | null;
  costSays: string;
  visa: VisitorVisa | null;
  worth: MonthsWorth;
  places: Places;
}

export function nextItem(situation: Situation, months: HandsOnMonths): NextItem {
  const kinds = rotationKinds(situation);
  const next = nextKind(situation);
  const visa = visitorVisa(situation);
  const blocks = blockLengths(situation, months);
  return {
    need: needOf(months),
    says: [...(needOf(months) === 'optional' ? [] : entryCondition(situation)), says(months)].join(' '),
    standing: standingOf(situation),
    shape: shapeOf(agesWanted(situation.specialties), months.lacks),
    blocks,
    kinds,
    dates: letterDates(situation, blocks),
    cost: rotationFees(next, 1),
    costSays: [
      say`Fees of one block only, from free places to the dearest.`,
      ...(visa ? [plusInWords(visa.costs)] : []),
      say`Travel, a room, food and insurance come on top.`,
    ].join(' '),
    visa,
    worth: monthsWorth(situation, months.planned),
    places: placesToAsk(situation),
  };
}

/** One block, and what reaches the aim when that is longer. */
export function blockLengths(situation: Situation, months: HandsOnMonths): number[] {
  const block = situation.figure('advice.usce.block_months');
  return [...new Set([block, shortfall(months, block)])];
}

function needOf({ status, lacks }: HandsOnMonths): NextItem['need'] {
  if (status === 'cannot-tell') return 'cannot-tell';
  return status === 'met' && lacks === null ? 'optional' : 'needed';
}

function says({ status, lacks, enough, done, planned }: HandsOnMonths): string {
  const block = say`A short, intense, well-chosen block beats many months of passive observing.`;
  if (status === 'cannot-tell') return say`Enter all your US experience first, even none. ${block}`;
  if (status === 'not-met')
    return say`You are ${monthsWords(enough - done - planned)} short of the aim. ${block}`;
  if (lacks !== null)
    return say`You have enough months, but ${LACKS[lacks]}. One more block would change that. ${block}`;
  return say`You have enough. Spend more money only on a place where you want to train. ${block}`;
}

const LACKS: Record<Ages, string> = {
  both: say`none in internal medicine or pediatrics`,
  adults: say`none with adults`,
  children: say`none with children`,
};

function shapeOf(wanted: Ages, lacks: Ages | null): NextItem['shape'] {
  const titles = pointTitles(wanted);
  const points: Omit<NextItem['shape'][number], 'title'>[] = [
    { id: 'hands-on', says: say`You take histories, examine and present patients under supervision.` },
    { id: 'ages', says: lacks === null || lacks === 'both' ? AGES[wanted] : LACKING[lacks] },
    {
      id: 'teaching',
      says:
        wanted === 'both'
          ? say`Residents train there, best in Med-Peds, too.`
          : say`Residents train there in the specialty that you want.`,
    },
    { id: 'letter', says: say`A written evaluation and the chance of a letter are agreed before you pay.` },
  ];
  return points.map((point) => ({ ...point, title: titles[point.id] }));
}

const AGES: Record<Ages, string> = {
  both: say`You care for both: in Med-Peds, or with time in internal medicine and in pediatrics.`,
  adults: say`You care for adults, in internal medicine.`,
  children: say`You care for children, in pediatrics.`,
};

const LACKING: Record<Exclude<Ages, 'both'>, string> = {
  adults: say`You care for adults, in internal medicine or Med-Peds. Your US months have none yet.`,
  children: say`You care for children, in pediatrics or Med-Peds. Your US months have none yet.`,
};
