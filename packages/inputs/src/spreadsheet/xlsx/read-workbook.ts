import { say } from '@matchwright/speech';
import { LIMITS } from '../limits.ts';
import { damaged, refuse } from '../refusal.ts';
import type { Sheet } from '../table.ts';
import { readNumberFormats } from './number-formats.ts';
import { PackageParts } from './package-parts.ts';
import { type Attributes, scanXml } from './scan-xml.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetCells } from './sheet-cells.ts';
import { readZipDirectory } from './zip-directory.ts';

interface Workbook {
  sheets: { name: string; part: string }[];
  from1904: boolean;
  /** Part names by the last word of their type: `styles`, `sharedStrings`. */
  parts: Map<string, string>;
}

/** The visible sheets of an .xlsx file that hold something. */
export function readWorkbook(bytes: Uint8Array): { sheets: Sheet[]; notes: string[] } {
  const parts = new PackageParts(bytes, readZipDirectory(bytes));
  const workbook = findWorkbook(parts);
  const context = {
    strings: readSharedStrings(parts.text(workbook.parts.get('sharedStrings') ?? '')),
    formats: readNumberFormats(parts.text(workbook.parts.get('styles') ?? '')),
    from1904: workbook.from1904,
  };
  const sheets: Sheet[] = [];
  let filled = 0;
  let withoutResult = 0;
  for (const { name, part } of workbook.sheets.slice(0, LIMITS.sheets)) {
    const read = readSheetCells(parts.text(part), context, LIMITS.cells - filled);
    filled += read.filled;
    withoutResult += read.withoutResult;
    if (read.filled > 0) sheets.push({ name, cells: read.cells });
  }
  const notes: string[] = [];
  if (withoutResult > 0) {
    notes.push(
      say`${withoutResult} cells hold a formula without a stored result and count as empty. To use them, open the file in a spreadsheet program and save it.`,
    );
  }
  if (workbook.sheets.length > LIMITS.sheets)
    notes.push(say`Only the first ${LIMITS.sheets} sheets were read.`);
  return { sheets, notes };
}

function findWorkbook(parts: PackageParts): Workbook {
  const target = relations(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const name = target !== undefined && parts.has(target) ? target : 'xl/workbook.xml';
  if (!parts.has(name)) damaged(say`it has no workbook`);
  const related = relations(parts, name);
  const sheets: Workbook['sheets'] = [];
  let isWorkbook = false;
  let from1904 = false;
  scanXml(parts.text(name), {
    open(tag, attributes) {
      if (tag === 'workbook') isWorkbook = true;
      if (tag === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (tag !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const sheet = related.find(({ id, type }) => id === attributes.id && type === 'worksheet');
      // A part named by fifty sheets would be unpacked fifty times.
      if (sheet === undefined || sheets.some(({ part }) => part === sheet.target)) return;
      sheets.push({ name: attributes.name ?? '', part: sheet.target });
    },
  });
  if (!isWorkbook) refuse('not-a-spreadsheet', say`This is an Office document, but not a spreadsheet.`);
  return { sheets, from1904, parts: new Map(related.map(({ type, target }) => [type, target])) };
}

interface Relation {
  id: string;
  /** Last word of the type's address, the same in both dialects of the format. */
  type: string;
  target: string;
}

/** What a part refers to inside the file. Links to the outside are never followed, not even listed. */
function relations(parts: PackageParts, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found: Relation[] = [];
  scanXml(parts.text(`${folder}_rels/${part.slice(folder.length)}.rels`), {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.TargetMode !== 'External')
        found.push(relation(folder, attributes));
    },
  });
  return found;
}

function relation(folder: string, { Id = '', Type = '', Target = '' }: Attributes): Relation {
  const absolute = Target.startsWith('/') ? Target.slice(1) : folder + Target;
  const steps: string[] = [];
  for (const step of absolute.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: steps.join('/') };
}
