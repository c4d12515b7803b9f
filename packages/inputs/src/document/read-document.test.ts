import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const wordFile = (paragraphs: string[], more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
    ...more,
  });

/** A PDF of one page by the specification (ISO 32000-1, 7.5), with these drawing operators. */
function pdfFile(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = file.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return strToU8(file);
}

const line = (text: string, y: number) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`;
const reasonOf = async (bytes: Uint8Array) => {
  const read = await readDocument(bytes);
  return read.ok ? read.from : read.reason;
};

test('the words of a Word file come in their paragraphs', async () => {
  expect(await readDocument(wordFile(['First paragraph.', 'Łódź &amp; Kraków.']))).toEqual({
    ok: true,
    text: 'First paragraph.\n\nŁódź & Kraków.',
    from: 'docx',
  });
});

test('the words of a PDF come with a gap where its paragraphs have one', async () => {
  const content = [
    line('I worked in Cairo', 700),
    line('for two years.', 686),
    line('Then I moved.', 640),
  ].join('\n');
  expect(await readDocument(pdfFile(content))).toEqual({
    ok: true,
    text: 'I worked in Cairo for two years.\n\nThen I moved.',
    from: 'pdf',
  });
});

test('buffers of Node, which may lie in a larger one, are read as well', async () => {
  expect(await readDocument(Buffer.from(pdfFile(line('I worked.', 700))))).toMatchObject({
    text: 'I worked.',
  });
  const pool = Buffer.concat([
    Buffer.from('before'),
    Buffer.from(wordFile(['I worked.'])),
    Buffer.from('after'),
  ]);
  expect(await readDocument(pool.subarray(6, -5))).toMatchObject({ text: 'I worked.' });
});

test.each([
  ['a scan', pdfFile('0 0 612 792 re f'), 'no-text'],
  ['a broken PDF', strToU8('%PDF-1.4 nothing else'), 'damaged'],
  ['macros', wordFile(['text'], { 'word/vbaProject.bin': strToU8('x') }), 'macros'],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'not-a-document'],
  ['half a Word file', wordFile(['text']).slice(0, 300), 'damaged'],
  ['no text in Word', wordFile(['']), 'empty'],
  ['nothing', new Uint8Array(), 'empty'],
  ['spaces', strToU8(' \n '), 'empty'],
  ['old Word', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-format'],
  ['rich text', strToU8('{\\rtf1 text}'), 'old-format'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'no-text'],
  ['other bytes', Uint8Array.from({ length: 500 }, (_, i) => i % 7), 'encoding'],
  ['a huge file', new Uint8Array(11 * 1024 * 1024).fill(65), 'too-large'],
  ['UTF-8', strToU8('Zoë worked.'), 'text'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x49, 0, 0x20, 0, 0x61, 0, 0x6d, 0), 'text'],
])('%s', async (_, bytes, reason) => {
  expect(await reasonOf(bytes)).toBe(reason);
});

test('a password is said so, before anything is unpacked', async () => {
  const bytes = wordFile(['text']);
  // The flag of encryption in each entry of the directory (APPNOTE 4.3.12).
  for (let at = 0; at + 4 < bytes.length; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
      bytes[at + 8]! |= 1;
  expect(await reasonOf(bytes)).toBe('encrypted');
});

test('a letter of the Western code page is read as it was written', async () => {
  expect(await readDocument(Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9))).toEqual({
    ok: true,
    text: 'José',
    from: 'text',
  });
});
