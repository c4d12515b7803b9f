import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvents } from '../testing/importer.ts';
import { deadline, STAMP, scheduleOf, taskOf } from '../testing/schedules.ts';
import { planCalendar } from './plan-calendar.ts';

const RUNS = { seed: 20261122, numRuns: 300 };
const exported = (...tasks: Parameters<typeof scheduleOf>[0]) =>
  planCalendar(scheduleOf(tasks), { stamp: STAMP });

function expectLinesThatFit(file: string) {
  const lines = file.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
}

test.each([
  ['commas, semicolons and backslashes', 'Letters, exams; and C:\\new\\notes'],
  ['quotes and colons', 'Ask: "would you write a strong letter?"'],
  ['what looks like the format', 'END:VEVENT\\nBEGIN:VEVENT'],
  ['letters beyond ASCII', 'Łódź, São Paulo, القاهرة, 東京, Ελλάδα'],
  ['letters of four bytes', '👩🏽‍⚕️'.repeat(30)],
])('%s come through as they are', (_name, title) => {
  const file = exported(deadline('a', '2027-03-03', null, { title, why: `${title}\n${title}` }));
  expectLinesThatFit(file);
  const [event, ...more] = readEvents(file);
  expect(more).toEqual([]);
  expect(event?.summary).toBe(title);
  expect(event?.description.startsWith(`${title}\n${title}\n\n`)).toBe(true);
});

test('every printable title is read back as it was written', () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/\p{C}/u.test(text));
  fc.assert(
    fc.property(title, title, (one, two) => {
      const file = exported(
        deadline('a', '2027-03-03', '21:00', { title: one }),
        taskOf('b', { title: two }),
      );
      expectLinesThatFit(file);
      expect(readEvents(file).map(({ summary }) => summary)).toEqual([one, `Start: ${two}`, two]);
    }),
    RUNS,
  );
});

test('nothing that a text can hold breaks the file or adds an event', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    // Halves of surrogate pairs, which `binary` never makes.
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom('', '\r\nEND:VCALENDAR\r\n', '\r\nATTENDEE:mailto:a@b.c', '\u2028', '\u0000', '\ud83d'),
  );
  const task = fc.record({ id: text, title: text, why: text, how: fc.array(text, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.uniqueArray(task, { maxLength: 4, selector: ({ id }) => id }), (raw) => {
      const tasks = raw.map(({ id, ...more }, index) => taskOf(`${index} ${id}`, more));
      const file = exported(...tasks);
      expectLinesThatFit(file);
      expect(file.isWellFormed?.() ?? true).toBe(true);
      const events = readEvents(file);
      expect(events).toHaveLength(2 * tasks.length);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const event of events) expect(event.property('attendee')).toBeNull();
    }),
    RUNS,
  );
});
