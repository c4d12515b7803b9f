import type { RankResult } from '@matchwright/engine/season';
import { SHORT_SPECIALTY_NAMES } from '../terminal/labels.ts';
import { percent, percentWithRange } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, heading, tableLines, wrap } from '../terminal/table.ts';
import { chanceCondition, noChance } from './chance-condition.ts';
import { bullet, WIDEST } from './season-view.ts';

interface Row {
  position: string;
  name: string;
  specialty: string;
  land: string;
  upTo: string;
}

const COLUMNS: Column<Row>[] = [
  { title: '', value: ({ position }) => position, align: 'right' },
  { title: 'Program', value: ({ name }) => name, smallest: 20, least: 8 },
  { title: 'Specialty', value: ({ specialty }) => specialty, leaveOut: 1 },
  { title: 'Match there', value: ({ land }) => land, align: 'right' },
  { title: 'Match up to here', value: ({ upTo }) => upTo, align: 'right' },
];

/** @param beside what the season says beside its list */
export function rankText(result: RankResult, screen: Screen, beside?: string): string[] {
  const { places, matchByLength, notes, checklist, weighed } = result;
  const all = matchByLength.at(-1);
  const title = `Season ${result.season}: ${places.length} ${places.length === 1 ? 'program' : 'programs'} ranked`;
  const condition = chanceCondition(result);
  const chance = all
    ? `, ${noChance(result) ?? `chance to match ${percentWithRange(all)}${condition && `, ${condition}`}`}`
    : '';
  const bullets = (texts: readonly string[]) => texts.flatMap((text) => bullet(text, screen));
  const unheard = places.flatMap(({ position, name, interviewNote }) =>
    interviewNote === null ? [] : [`${position}. ${name}: ${interviewNote}`],
  );
  const asides = toAsk(places);
  return [
    ...heading(title + chance, screen, screen.style.title),
    ...[...result.certificateNotes, ...result.entryNotes, ...result.visaNotes].flatMap((text) =>
      wrap(text, Math.min(screen.width, WIDEST), '  '),
    ),
    ...tableLines(rowsOf(result), COLUMNS, screen),
    ...wrap(
      `No match with this list: ${percentWithRange(result.unmatched)}${condition && `, ${condition}`}.`,
      screen.width,
      '  ',
    ),
    ...(beside === undefined ? [] : wrap(beside, screen.width, '  ')),
    ...bullets(unheard),
    ...(asides.length > 0
      ? [
          '',
          screen.style.strong(result.closed ? 'Ask if you match there' : 'Ask before you rank'),
          ...bullets(asides),
        ]
      : []),
    ...(weighed.length > 0
      ? ['', screen.style.strong('By your own criteria'), ...bullets(weighed.map(weighedLine(result)))]
      : []),
    '',
    screen.style.strong('What to know'),
    ...coupleLines(result, screen),
    ...bullets(notes),
    ...(result.closed
      ? []
      : ['', screen.style.strong('To certify'), ...bullets(checklist.map(({ says }) => says))]),
  ];
}

/** Names that one line can hold. */
const MOST_NAMES = 4;

/** What to ask before ranking, each question once with the places that it is for: most programs leave the same one open. */
function toAsk(places: RankResult['places']): string[] {
  const asked = new Map<string, string[]>();
  for (const { position, name, notes } of places)
    for (const text of notes) asked.set(text, [...(asked.get(text) ?? []), `${position}. ${name}`]);
  return [...asked].map(([text, names]) => {
    const more = names.length - MOST_NAMES;
    const shown = more > 1 ? [...names.slice(0, MOST_NAMES), `and ${more} more`] : names;
    return `${shown.join(', ')}: ${text}`;
  });
}

function rowsOf({ places, matchByLength }: RankResult): Row[] {
  return places.map(({ position, name, specialty, land }, i) => ({
    position: String(position),
    name,
    specialty: specialty === null ? '?' : SHORT_SPECIALTY_NAMES[specialty],
    land: percent(land.p),
    upTo: percentWithRange(matchByLength[i] ?? land),
  }));
}

const weighedLine =
  ({ places }: RankResult) =>
  ({ score, missing }: RankResult['weighed'][number], i: number): string => {
    const stars = score === null ? 'no stars yet' : `${score.toFixed(1)} of 5`;
    const open = missing.length > 0 && score !== null ? `, without ${missing.join(', ')}` : '';
    return `${places[i]?.name ?? ''}: ${stars}${open}`;
  };

function coupleLines({ couple }: RankResult, screen: Screen): string[] {
  if (!couple) return [];
  const who = couple.assumed ? ', as you did not say who the partner is' : '';
  const text =
    `As a couple: ${percentWithRange(couple.match)} for some pair of your list, ${percentWithRange(couple.both)} ` +
    `for two programs. Your partner counts as an average applicant (${couple.partner}${who}).`;
  return bullet(text, screen);
}
