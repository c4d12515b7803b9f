import { type Zippable, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';

const text = (content: string) => new TextEncoder().encode(content);

/** An .xlsx file as a spreadsheet program would write it. Numbers stay numbers, empty texts empty cells. */
export async function xlsxFile(lines: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> {
  const data = lines.map((line) => line.map((value) => (value === '' || value === null ? null : { value })));
  return new Uint8Array(await writeExcelFile(data).toBuffer());
}

export function csvText(lines: readonly (readonly (string | number | null)[])[], delimiter = ','): string {
  const needsQuotes = new RegExp(`["\\r\\n${delimiter}]`);
  const cell = (value: string | number | null) => {
    const shown = String(value ?? '');
    return needsQuotes.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
  };
  return lines.map((line) => line.map(cell).join(delimiter)).join('\r\n');
}

export function encoded(
  content: string,
  encoding:
    | 'utf-8'
    | 'utf-8-bom'
    | 'utf-16le'
    | 'utf-16le-bom'
    | 'utf-16be'
    | 'utf-16be-bom'
    | 'windows-1252',
): Uint8Array {
  if (encoding === 'utf-8') return text(content);
  if (encoding === 'utf-8-bom') return text(`\uFEFF${content}`);
  if (encoding === 'windows-1252') {
    return Uint8Array.from(content, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
  }
  const all = encoding.endsWith('bom') ? `\uFEFF${content}` : content;
  const bytes = new Uint8Array(all.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < all.length; i++)
    view.setUint16(i * 2, all.charCodeAt(i), encoding.startsWith('utf-16le'));
  return bytes;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small workbook with one sheet, to be changed by a test and packed with `packed`. */
export function workbookParts(sheetData: string): Record<string, string> {
  return {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="Programs" sheetId="1" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="b" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="d" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
  };
}

export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    entries[name] = typeof part === 'string' ? text(part) : part;
  return zipSync(entries, { level: 9 });
}

/** Changes the size that the directory claims for an entry; the packed bytes stay as they are. */
export function claimSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length));
    if (found === name) view.setUint32(at + 24, size, true);
  }
  return changed;
}
