import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readable } from './readable.ts';

test('the reading has the length of the text, whatever it holds, so that places mean the same', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '\r\n',
      '\r',
      '\n\n',
      '<p>',
      '</p>',
      '<script>x()</script>',
      '<!-- ',
      '&nbsp;',
      '&amp;',
      '“a”',
      '\u0000',
      '\ufeff',
      'I saw him. ',
      '> said he\n',
      'From: a\nTo: b\n',
      '\nOn Sun, Nov 22, 2026, Osei wrote:\n',
    ),
  );
  const property = fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
    const text = pieces.join('');
    expect(readable(text).reading).toHaveLength(text.length);
  });
  fc.assert(property, { seed: 20261123, numRuns: 400 });
});

test('code of a pasted page is left out and said so, its words stay in their place', () => {
  const text = '<p>I worked in Cairo.</p><script>alert("my school failed me")</script><p>Then I moved.</p>';
  const { reading, ignored } = readable(text);
  expect(reading.replace(/\s+/g, ' ').trim()).toBe('I worked in Cairo. Then I moved.');
  expect(reading.indexOf('Then')).toBe(text.indexOf('Then'));
  expect(ignored).toHaveLength(1);
  expect(readable('His score was < 3 and mine > 5.').ignored).toEqual([]);
});

test('of a pasted mail only the writer is read', () => {
  const own = 'Dear Dr. Osei,\n\nThank you for the map.\n\nBest,\nLuwam\n';
  const headers = 'From: Luwam <l@example.org>\nTo: Dr. Osei <o@example.org>\nSubject: Thank you\n\n';
  const read = (text: string) => readable(text).reading.replace(/\s+/g, ' ').trim();
  const words = read(own);
  expect(read(headers + own)).toBe(words);
  expect(
    read(`${own}\nOn Sun, Nov 22, 2026 at 5:00 PM Osei <o@example.org> wrote:\n> How will you rank us?\n`),
  ).toBe(words);
  expect(read(`${own}\n-----Original Message-----\n${headers}How will you rank us?`)).toBe(words);
  expect(read(`${own}\n${headers}How will you rank us?`)).toBe(words);
  expect(readable(headers + own).ignored).toHaveLength(1);
  expect(readable(own).ignored).toEqual([]);
  // One such line is the writer's, and a text that is quoted from end to end is all there is.
  expect(read(`Subject: Thank you\n${own}`)).toContain('Subject');
  expect(read('> Dear Dr. Osei,\n> thank you.')).toContain('thank you');
});

test('a line that a program broke goes on; one that the writer broke ends', () => {
  const wrapped = 'I worked for two years in the emergency department of\na small hospital in Aswan.';
  expect(readable(wrapped).reading).not.toContain('\n');
  const letter = 'Dear Dr. Feldman,\nThank you for your time.';
  expect(readable(letter).reading).toContain('\n');
});
