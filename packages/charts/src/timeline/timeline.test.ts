import { expect, test } from 'vitest';
import { elements, type Node, numberOf, readSvg, slipsOf, textOf } from '../testing/read-svg.ts';
import { TIMELINE_WORDS } from '../testing/words.ts';
import { monthsBetween } from './months.ts';
import { timeline } from './timeline.ts';
import type { TimelineData, TimelineTask } from './timeline-data.ts';

const task = (title: string, start: string, due: string, part: Partial<TimelineTask> = {}): TimelineTask => ({
  title,
  earliest: start,
  start,
  due,
  critical: false,
  late: false,
  ...part,
});
const DATA: TimelineData = {
  tasks: [
    task('All of March', '2027-03-01', '2027-04-01', { critical: true }),
    task('One day', '2027-05-15', '2027-05-15', { earliest: '2027-04-15' }),
    task('Too late', '2027-02-20', '2027-03-10', { late: true }),
  ],
  dates: [{ title: 'Match Day', date: '2027-06-15' }],
  today: '2027-02-10',
};
const draw = (data = DATA, width = 800, direction: 'ltr' | 'rtl' = 'ltr') =>
  timeline(data, TIMELINE_WORDS, { width }, direction);
const bars = (root: Node, ink: string) =>
  elements(root, 'rect').filter(({ attributes }) => attributes.fill === `var(--${ink})`);
/** A name stands four pixels after the line of its month. */
const line = (root: Node, name: string) => numberOf(textOf(root, name), 'x') - 4;

test.each([360, 800])('a bar begins and ends on the lines of its months, %d pixels wide', (width) => {
  const root = readSvg(draw(DATA, width).svg);
  const [march] = bars(root, 'accent');
  expect(numberOf(march, 'x')).toBeCloseTo(line(root, '03'), 1);
  expect(numberOf(march, 'x') + numberOf(march, 'width')).toBeCloseTo(line(root, '04'), 1);
  const today = numberOf(textOf(root, 'Today'), 'x') - 4;
  // The tenth is nine days into February's 28.
  expect(today).toBeCloseTo(line(root, '2027-02') + (9 / 28) * (line(root, '03') - line(root, '2027-02')), 1);
});

test('critical tasks have the accent, late ones their word, and how much sooner one may begin is lighter', () => {
  const root = readSvg(draw().svg);
  expect(textOf(root, 'All of March').attributes.fill).toBe('var(--accent)');
  expect(textOf(root, 'Too late (late)').attributes.fill).toBe('var(--risk)');
  expect(textOf(root, 'One day').attributes.fill).toBe('var(--ink)');
  const early = bars(root, 'edge').filter(({ attributes }) => attributes['fill-opacity'] === '0.3');
  // A month early, and the swatch of the key.
  expect(early).toHaveLength(2);
  expect(numberOf(early[0], 'width')).toBeGreaterThan(20);
});

test('the number of a date stands over its line, and dates that are too near share one text', () => {
  const dates = ['2027-02-13', '2027-04-15', '2027-04-17', '2027-06-15'].map((date) => ({
    title: 'A',
    date,
  }));
  const root = readSvg(draw({ ...DATA, dates }).svg);
  const lines = elements(root, 'line').filter(({ attributes }) => attributes['stroke-dasharray']);
  const along = lines.map((one) => numberOf(one, 'x1'));
  const over = (says: string) =>
    elements(root, 'text').find(({ text, attributes }) => text === says && attributes['text-anchor']);
  expect(along).toHaveLength(4);
  expect(numberOf(over('1'), 'x')).toBeCloseTo(along[0] ?? 0, 1);
  expect(numberOf(over('2, 3'), 'x')).toBeCloseTo(((along[1] ?? 0) + (along[2] ?? 0)) / 2, 1);
  expect(numberOf(over('4'), 'x')).toBeCloseTo(along[3] ?? 0, 1);
  // The word for today has a row of its own.
  const [today, number] = [textOf(root, 'Today'), over('1')];
  expect(numberOf(number, 'y') - numberOf(today, 'y')).toBeGreaterThanOrEqual(16);
});

test('a day can be seen', () => {
  const root = readSvg(draw(DATA, 360).svg);
  const widths = bars(root, 'edge').map((bar) => numberOf(bar, 'width'));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(4);
});

test('the key names what is there alone', () => {
  const keys = (data: TimelineData) =>
    elements(readSvg(draw(data).svg), 'text')
      .map(({ text }) => text)
      .filter((text) => ['Critical', 'Other', 'Early', 'Late'].includes(text));
  expect(keys(DATA)).toEqual(['Critical', 'Other', 'Early', 'Late']);
  expect(keys({ ...DATA, tasks: DATA.tasks.slice(0, 1) })).toEqual(['Critical']);
});

test('the table has every task and date with its days', () => {
  expect(draw().table.rows).toEqual([
    ['All of March', '2027-03-01', '2027-03-01', '2027-04-01', 'Yes'],
    ['One day', '2027-04-15', '2027-05-15', '2027-05-15', ''],
    ['Too late (late)', '2027-02-20', '2027-02-20', '2027-03-10', ''],
    ['Match Day', '', '', '2027-06-15', ''],
  ]);
  expect(draw().alt).toBe('3 All of March 2027-02-10 2027-06-15');
});

test('right to left is the mirror image, words keep their side of reading', () => {
  const ltr = readSvg(draw().svg);
  const rtl = readSvg(draw(DATA, 800, 'rtl').svg);
  const [one] = bars(ltr, 'accent');
  const [other] = bars(rtl, 'accent');
  expect(numberOf(other, 'x')).toBeCloseTo(800 - numberOf(one, 'x') - numberOf(one, 'width'), 1);
  expect(numberOf(textOf(rtl, 'One day'), 'x')).toBe(800);
  expect(rtl.attributes.direction).toBe('rtl');
});

test.each<[string, TimelineData]>([
  ['no task and no date', { tasks: [], dates: [], today: '2027-02-10' }],
  ['everything today', { tasks: [task('Now', '2027-02-10', '2027-02-10')], dates: [], today: '2027-02-10' }],
  [
    'a title that is markup',
    { ...DATA, tasks: [task('<b a="1">&\u0007\ud800', '2027-03-01', '2027-03-02')] },
  ],
  ['dates on one day', { ...DATA, dates: [DATA.dates, DATA.dates, DATA.dates].flat() }],
  ['a long title', { ...DATA, tasks: [task('long '.repeat(80), '2027-03-01', '2027-03-02')] }],
])('%s is drawn without a slip', (_name, data) => {
  for (const width of [320, 900]) expect(slipsOf(draw(data, width).svg)).toEqual([]);
});

test('months go over the turn of a year, and one day has one month', () => {
  expect(monthsBetween('2026-11-23', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(monthsBetween('2026-12-31', '2026-12-31')).toEqual(['2026-12']);
});
