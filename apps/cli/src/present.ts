/** The three shapes of every result: JSON, CSV, or text for people. Exactly one goes to standard output. */
import { BadInput } from './bad-input.ts';
import { type CsvRow, toCsv } from './csv.ts';
import { type Terminal, writeResult } from './terminal/terminal.ts';

export interface OutputOptions {
  json?: boolean;
  /** True for standard output, else a file name. */
  csv?: true | string;
}

export interface Shapes {
  text: () => string[];
  rows?: () => CsvRow[];
}

export async function present(
  terminal: Terminal,
  options: OutputOptions,
  result: unknown,
  shapes: Shapes,
): Promise<void> {
  if (options.json && options.csv) throw new BadInput('--json and --csv exclude each other: choose one.');
  if (options.json) {
    terminal.write(`${JSON.stringify(result)}\n`);
  } else if (options.csv && shapes.rows) {
    await presentCsv(terminal, options.csv, shapes.rows());
  } else {
    terminal.write(`${shapes.text().join('\n')}\n`);
  }
}

async function presentCsv(terminal: Terminal, target: true | string, rows: CsvRow[]): Promise<void> {
  const text = toCsv(rows);
  if (target === true || target === '-') {
    terminal.write(text);
    return;
  }
  if (!/\.(?:csv|txt)$/i.test(target)) {
    throw new BadInput(
      `--csv ${target}: expected a file name that ends in .csv, or nothing for standard output.`,
    );
  }
  await writeResult(target, text);
  terminal.remark(`Wrote ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} to ${target}.\n`);
}
