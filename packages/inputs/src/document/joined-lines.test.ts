import { expect, test } from 'vitest';
import { joinedLines } from './joined-lines.ts';

const PARAGRAPHS = [
  'Dear Dr. Osei,',
  'In March 2024 the river came into the pharmacy of our town and stood as high as the second shelf. I carried insulin upstairs with the pharmacist, and an old teacher counted the boxes aloud.',
  'Since then I have kept a list of everybody who needs a cold box. Dr. Hale asked me who would read it. The answer took me two years, and a second flood.',
  '• Vietnamese, French and English',
  '• Chart review in two hospitals',
  'With thanks,',
];

/** As a printer breaks it: words until the width is full. */
function printed(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

test.each([60, 72, 90])('paragraphs printed %i wide come back, with an empty line between them', (width) => {
  const page = PARAGRAPHS.map((one) => printed(one, width)).join('\n\n');
  expect(joinedLines(page)).toBe(PARAGRAPHS.join('\n\n'));
});

test('what the writer broke stays broken', () => {
  const address = 'Minh Tran\n14 River Street\nHue\n\nDear Dr. Osei,';
  expect(joinedLines(address)).toBe(address);
});
