import type { Chart, ChartSize, Direction } from '../chart.ts';
import { picture } from '../marks/picture.ts';
import { linear } from '../marks/scale.ts';
import { sheetOf } from '../marks/sheet.ts';
import { dayNumber, monthAfter, monthsBetween } from './months.ts';
import type { TimelineData, TimelineWords } from './timeline-data.ts';
import { dateMarks, keyMarks, monthMarks, type Plane, stationMarks, taskMarks } from './timeline-marks.ts';

/** From here on there is room for the titles beside the bars. */
const WIDE = 620;
/** Rows for the months, for today and for the numbers of dates. */
const HEAD = 60;

/** Every task as a bar from its latest start to its last day, on months; the critical path in the accent. */
export function timeline(
  data: TimelineData,
  words: TimelineWords,
  { width }: ChartSize,
  direction: Direction,
): Chart {
  const { tasks, dates, today } = data;
  const wide = width >= WIDE;
  const last = [today, ...tasks.map(({ due }) => due), ...dates.map(({ date }) => date)]
    .sort()
    .at(-1) as string;
  const months = monthsBetween(today, last);
  const start = wide ? Math.round(width * 0.36) : 4;
  const first = dayNumber(`${months[0]}-01`);
  const end = dayNumber(`${monthAfter(months.at(-1) as string)}-01`);
  const row = wide ? 25 : 42;
  const floor = HEAD + tasks.length * row + 4;
  const x = linear([first, end], [start, width - 4]);
  const plane: Plane = {
    sheet: sheetOf(width, direction),
    at: (date) => x(dayNumber(date)),
    width,
    start,
    head: HEAD,
    floor,
    row,
    wide,
    words,
  };
  const stations = stationMarks(dates, plane, floor + 20);
  const key = keyMarks(tasks, plane, floor + 24 + dates.length * 20);
  return picture({
    width,
    height: key.end,
    direction,
    alt: words.alt(
      tasks.length,
      tasks.filter(({ critical }) => critical).map(({ title }) => title),
      words.day(today),
      words.day(last),
    ),
    table: tableOf(data, words),
    marks: [
      ...monthMarks(months, plane),
      ...dateMarks(dates, today, plane),
      ...tasks.flatMap((task, index) => taskMarks(task, index, plane)),
      ...stations,
      ...key.marks,
    ],
  });
}

function tableOf({ tasks, dates }: TimelineData, words: TimelineWords): Chart['table'] {
  const { columns } = words;
  return {
    columns: [
      { title: columns.task },
      { title: columns.earliest },
      { title: columns.start },
      { title: columns.due },
      { title: columns.critical },
    ],
    rows: [
      ...tasks.map((task) => [
        task.late ? words.late(task.title) : task.title,
        words.day(task.earliest),
        words.day(task.start),
        words.day(task.due),
        task.critical ? words.yes : '',
      ]),
      ...dates.map(({ title, date }) => [title, '', '', words.day(date), '']),
    ],
  };
}
