import type { Program } from '@matchwright/facts';
import type { Experience } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { type Ages, agesSeen, covers } from './aim.ts';
import { placeKind } from './place-kind.ts';

export type PointId = 'hands-on' | 'ages' | 'teaching' | 'letter';
export type PointStatus = 'met' | 'not-met' | 'cannot-tell';

/** One of the four points on which an experience is scored. */
export interface Point {
  id: PointId;
  title: string;
  status: PointStatus;
  says: string;
  /** Paths of the profile that would settle a point that cannot be told. */
  missing: string[];
}

export interface Score {
  /** Points met for certain, of four. */
  from: number;
  /** The same once everything unknown turned out well. */
  to: number;
}

/** What a point is judged by. */
export interface Judged {
  item: Experience;
  /** Place in the profile, `experience[0]`. */
  path: string;
  wanted: Ages;
  programs: readonly Program[];
}

type Verdict = Pick<Point, 'status' | 'says'> & { missing?: string[] };

export function pointsOf(judged: Judged): Point[] {
  const titles = pointTitles(judged.wanted);
  return [
    { id: 'hands-on', title: titles['hands-on'], ...settled(handsOn(judged)) },
    { id: 'ages', title: titles.ages, ...settled(ages(judged)) },
    { id: 'teaching', title: titles.teaching, ...settled(teaching(judged)) },
    { id: 'letter', title: titles.letter, ...settled(letter(judged)) },
  ];
}

export function scoreOf(points: readonly Pick<Point, 'status'>[]): Score {
  const count = (status: PointStatus) => points.filter((point) => point.status === status).length;
  const from = count('met');
  return { from, to: from + count('cannot-tell') };
}

/** What the points are called for somebody who wants to care for these ages. */
export function pointTitles(wanted: Ages): Record<PointId, string> {
  return {
    'hands-on': say`Hands-on work`,
    ages: AGES_TITLES[wanted],
    teaching: say`Teaching hospital`,
    letter: say`Evaluation and letter`,
  };
}

const AGES_TITLES: Record<Ages, string> = {
  both: say`Adults and children`,
  adults: say`Internal medicine`,
  children: say`Pediatrics`,
};

const HANDS_ON: ReadonlySet<Experience['kind']> = new Set([
  'hands-on',
  'internship',
  'residency',
  'practice',
]);

function handsOn({ item, path }: Judged): Verdict {
  if (HANDS_ON.has(item.kind)) return { status: 'met', says: say`Work with patients.` };
  if (item.kind === 'observership')
    return { status: 'not-met', says: say`Watching only, no work with patients.` };
  if (item.kind !== 'volunteer') return { status: 'not-met', says: say`Not work with patients.` };
  const says = say`Volunteering can be with patients or without. If it is hands-on, choose that kind.`;
  return { status: 'cannot-tell', says, missing: [`${path}.kind`] };
}

function ages({ item, path, wanted }: Judged): Verdict {
  const seen = agesSeen(item.field);
  if (seen === null)
    return { status: 'cannot-tell', says: say`The field is not entered.`, missing: [`${path}.field`] };
  return { status: covers(seen, wanted) ? 'met' : 'not-met', says: SEEN[seen] };
}

const SEEN: Record<Ages | 'none', string> = {
  both: say`Adults and children.`,
  adults: say`Adults only.`,
  children: say`Children only.`,
  none: say`Neither internal medicine nor pediatrics.`,
};

function teaching({ item, path, programs, wanted }: Judged): Verdict {
  const place = placeKind(item, programs);
  if (place.teaching === true) {
    const matters = wanted === 'both' && item.country === 'US';
    return { status: 'met', says: matters ? HOSTS[`${place.hostsMedPeds}`] : say`Residents train there.` };
  }
  if (place.teaching === false) return { status: 'not-met', says: say`No residents train there.` };
  return {
    status: 'cannot-tell',
    says: say`The kind of hospital is not entered.`,
    missing: [`${path}.setting`],
  };
}

const HOSTS = {
  true: say`It hosts a Med-Peds program, which is best.`,
  false: say`Residents train there, but none in Med-Peds.`,
  null: say`Residents train there. Best is a place with a Med-Peds program.`,
};

function letter({ item, path }: Judged): Verdict {
  const { evaluated, letter } = item;
  const missing = [
    ...(evaluated === undefined ? [`${path}.evaluated`] : []),
    ...(letter === undefined ? [`${path}.letter`] : []),
  ];
  if (evaluated === false || letter === false) return { status: 'not-met', says: lacking(evaluated, letter) };
  if (missing.length > 0) return { status: 'cannot-tell', says: unsaid(evaluated, letter), missing };
  return { status: 'met', says: say`A written evaluation and a letter.` };
}

function lacking(evaluated: boolean | undefined, letter: boolean | undefined): string {
  if (evaluated === false && letter === false) return say`No written evaluation, no letter.`;
  if (evaluated === false)
    return letter ? say`A letter, but no written evaluation.` : say`No written evaluation.`;
  return evaluated ? say`A written evaluation, but no letter.` : say`No letter.`;
}

function unsaid(evaluated: boolean | undefined, letter: boolean | undefined): string {
  if (evaluated === undefined && letter === undefined) return say`Evaluation and letter are not entered.`;
  return evaluated === undefined
    ? say`A letter. The evaluation is not entered.`
    : say`Evaluated. The letter is not entered.`;
}

function settled({ missing = [], ...verdict }: Verdict): Pick<Point, 'status' | 'says' | 'missing'> {
  return { ...verdict, missing };
}
