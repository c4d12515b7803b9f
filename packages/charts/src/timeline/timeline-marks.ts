import type { Ink } from '../marks/ink.ts';
import { type Sheet, TEXT_SIZE } from '../marks/sheet.ts';
import { fitted, textWidth } from '../marks/text-width.ts';
import type { TimelineTask, TimelineWords } from './timeline-data.ts';

/** Where things stand: pixels along and down. */
export interface Plane {
  sheet: Sheet;
  at: (date: string) => number;
  width: number;
  /** Where the months begin; the titles stand before them when `wide`, else above their bars. */
  start: number;
  head: number;
  floor: number;
  row: number;
  wide: boolean;
  words: TimelineWords;
}

const BAR = 12;
/** A day has no length, so that every bar is at least a little wide. */
const LEAST = 4;
const GAP = 8;
const LINE = 20;
/** Room for a number of the legend. */
const NUMBER = 20;

/** A line for each month, and the names for which there is room. */
export function monthMarks(
  months: readonly string[],
  { sheet, at, head, floor, width, words }: Plane,
): string[] {
  let free = 0;
  return months.flatMap((month, index) => {
    const along = at(`${month}-01`);
    const name = words.month(month, index === 0 || month.endsWith('-01'));
    const marks = [sheet.line([along, head - 40], [along, floor], { stroke: 'line', width: 1 })];
    const end = along + 4 + textWidth(name, TEXT_SIZE);
    if (along >= free && end <= width) {
      marks.push(sheet.text(name, [along + 4, 14]));
      free = end + GAP / 2;
    }
    return marks;
  });
}

/** Today, and the dates of the season as numbers that the legend explains, each over its line. */
export function dateMarks(
  dates: readonly { date: string }[],
  today: string,
  { sheet, at, head, floor, width, words }: Plane,
): string[] {
  const now = at(today);
  const lines = dates.map(({ date }) => at(date));
  return [
    sheet.line([now, head - 38], [now, floor], { stroke: 'accent', width: 1.5 }),
    sheet.text(words.today, [now + 4, head - 28], { ink: 'accent' }),
    ...lines.map((along) =>
      sheet.line([along, head - 4], [along, floor], { stroke: 'edge', width: 1, dashes: '2 3' }),
    ),
    ...numbersOver(lines).map(({ says, middle }) => {
      const half = textWidth(says, TEXT_SIZE) / 2;
      return sheet.text(says, [Math.min(middle, width - half), head - 8], { anchor: 'middle' });
    }),
  ];
}

/** The numbers of lines from 1, in the order of the lines; of lines too near each other for two numbers, one text in their middle. */
function numbersOver(lines: readonly number[]): { says: string; middle: number }[] {
  const groups: { numbers: number[]; first: number; last: number }[] = [];
  lines.forEach((along, index) => {
    const group = groups.at(-1);
    const isNear = group && along - half([index + 1]) < middleOf(group) + half(group.numbers) + GAP / 4;
    if (isNear) {
      group.numbers.push(index + 1);
      group.last = along;
    } else groups.push({ numbers: [index + 1], first: along, last: along });
  });
  return groups.map((group) => ({ says: group.numbers.join(', '), middle: middleOf(group) }));
}

const middleOf = ({ first, last }: { first: number; last: number }) => (first + last) / 2;
const half = (numbers: readonly number[]) => textWidth(numbers.join(', '), TEXT_SIZE) / 2;

export function taskMarks(task: TimelineTask, index: number, plane: Plane): string[] {
  const { sheet, at, head, row, wide, words, start, width } = plane;
  const top = head + index * row;
  const bar = wide ? top + (row - BAR) / 2 : top + row - BAR - 6;
  const ink: Ink = task.late ? 'risk' : task.critical ? 'accent' : 'edge';
  const title = task.late ? words.late(task.title) : task.title;
  const room = wide ? start - 2 * GAP : width - 8;
  const from = at(task.earliest);
  const begin = at(task.start);
  return [
    sheet.line([0, top], [width, top], { stroke: 'line', width: 1, fade: 0.6 }),
    sheet.text(fitted(title, room, TEXT_SIZE), [wide ? 0 : 4, wide ? top + row / 2 + 4.5 : top + 17], {
      ink: ink === 'edge' ? 'ink' : ink,
      bold: task.critical,
      clear: true,
    }),
    ...(begin > from ? [sheet.bar([from, bar + 3], begin - from, BAR - 6, { fill: 'edge', fade: 0.3 })] : []),
    sheet.bar([begin, bar], Math.max(LEAST, at(task.due) - begin), BAR, { fill: ink, rounded: 2 }),
  ];
}

/** What the numbers stand for, one a line. */
export function stationMarks(
  dates: readonly { title: string; date: string }[],
  { sheet, width, words }: Plane,
  top: number,
): string[] {
  const days = dates.map(({ date }) => words.day(date));
  const titles = NUMBER + Math.max(0, ...days.map((day) => textWidth(day, TEXT_SIZE))) + 2 * GAP;
  return dates.flatMap(({ title }, index) => {
    const down = top + index * LINE;
    return [
      sheet.text(String(index + 1), [0, down]),
      sheet.text(days[index] as string, [NUMBER, down]),
      sheet.text(fitted(title, width - titles, TEXT_SIZE), [titles, down], { ink: 'ink' }),
    ];
  });
}

/** What the colours mean, of those that are there, in as many lines as the width asks for. */
export function keyMarks(
  tasks: readonly TimelineTask[],
  { sheet, width, words: { key } }: Plane,
  top: number,
): { marks: string[]; end: number } {
  const entries: { says: string; ink: Ink; early?: boolean; there: boolean }[] = [
    { says: key.critical, ink: 'accent', there: tasks.some(({ critical, late }) => critical && !late) },
    { says: key.other, ink: 'edge', there: tasks.some(({ critical, late }) => !critical && !late) },
    {
      says: key.early,
      ink: 'edge',
      early: true,
      there: tasks.some(({ earliest, start }) => earliest < start),
    },
    { says: key.late, ink: 'risk', there: tasks.some(({ late }) => late) },
  ];
  let along = 0;
  let down = top;
  const marks = entries
    .filter(({ there }) => there)
    .flatMap(({ says, ink, early }) => {
      const length = 26 + textWidth(says, TEXT_SIZE);
      if (along > 0 && along + length > width) {
        along = 0;
        down += LINE;
      }
      const here = along;
      along += length + 2 * GAP;
      const swatch = early
        ? sheet.bar([here, down - 7], 18, 6, { fill: ink, fade: 0.3 })
        : sheet.bar([here, down - 9], 18, 10, { fill: ink, rounded: 2 });
      return [swatch, sheet.text(says, [here + 26, down])];
    });
  return { marks, end: down + 8 };
}
