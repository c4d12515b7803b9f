import { scanXml } from './scan-xml.ts';

/** How a number in a cell is shown, as far as its meaning depends on it. */
export type NumberFormat = 'plain' | 'percent' | 'date';

/** Format of each cell style, in the order in which cells point to them. */
export function readNumberFormats(styles: string): NumberFormat[] {
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  scanXml(styles, {
    open(name, attributes) {
      const id = Number(attributes.numFmtId);
      if (name === 'numFmt') custom.set(id, formatOf(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) formats.push(custom.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}

/** Numbers below 164 are fixed by the file format (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return 'percent';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    ? 'date'
    : 'plain';
}

function formatOf(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  return /[dmyh]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'plain';
}

/** The text a person sees, near enough to be read again: `0.35` as percent is `35%`, a day is `2026-11-22`. */
export function shownNumber(raw: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format === 'percent') return `${Number((value * 100).toPrecision(12))}%`;
  if (format === 'date' && value >= 1 && value < 2_958_466) return isoDay(value, from1904);
  // Fifteen digits are what a spreadsheet keeps; more would show 0.1 + 0.2 as 0.30000000000000004.
  return String(Number(value.toPrecision(15)));
}

/** Day 1 is 1900-01-01 and day 60 never existed (an error kept on purpose), so days count from 1899-12-30. */
function isoDay(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(start + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
