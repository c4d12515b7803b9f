import { existsSync } from 'node:fs';
import type { Facts } from '@matchwright/facts';
import {
  mergeTracker,
  parseSeason,
  type ReadTracker,
  readTracker,
  serializeSeason,
} from '@matchwright/inputs/season';
import { BadInput } from './bad-input.ts';
import { readSeasonFile } from './read-season.ts';
import { count } from './terminal/numbers.ts';
import { readBytes, type Terminal, writeResult } from './terminal/terminal.ts';

interface ImportWish {
  /** The table: CSV, TSV or XLSX. */
  table: string;
  /** The season that it is added to; left out, or not there yet: an empty one. */
  season: string | undefined;
  /** Where the season is written; left out: standard output. */
  save: string | undefined;
  json: boolean;
}

/** Adds the applications of a table to a season file. The same table twice adds nothing. @throws {BadInput} */
export async function importSeason(
  terminal: Terminal,
  { table, season, save, json }: ImportWish,
  facts: Facts,
  today: string,
): Promise<void> {
  if (save !== undefined && !/\.ya?ml$/i.test(save))
    throw new BadInput(`--save ${save}: expected a file name that ends in .yaml.`);
  const { name, bytes } = await readBytes(table);
  const before = await seasonBefore();
  const { seasons } = facts.rules;
  const read = readTracker(bytes, facts.programs, today, { match: before.season, seasons });
  if (!read.ok) throw new BadInput(`${name}: ${read.says}`);
  for (const says of columnsSay(read.columns)) terminal.remark(`${name}: ${says}\n`);
  for (const says of read.remarks) terminal.remark(`${name}: ${says}\n`);
  if (read.applications.length === 0) throw new BadInput(`${name}: no application was found in this table.`);
  const { log, added, changed, same } = mergeTracker(before, read.applications);
  terminal.remark(
    `${count(added, 'application')} added, ${changed} changed, ${same} already there as they were.\n`,
  );
  const text = serializeSeason(log);
  if (save !== undefined) {
    await writeResult(save, text);
    terminal.remark(`Wrote ${save}.\n`);
  }
  if (json)
    terminal.write(
      `${JSON.stringify({ log, added, changed, same, columns: read.columns, remarks: read.remarks })}\n`,
    );
  else if (save === undefined) terminal.write(text);

  async function seasonBefore() {
    // The first table of a season makes its file.
    if (season !== undefined && (season !== save || existsSync(season)))
      return (await readSeasonFile(terminal, season, facts, today)).log;
    const empty = parseSeason({ 'season-log': 1 }, { today });
    if (!empty.ok) throw new Error('An empty season is none.');
    return empty.log;
  }
}

function columnsSay({ read, notRead }: ReadTracker['columns']): string[] {
  return [
    ...(read.length > 0 ? [`We read these columns: ${read.join(', ')}.`] : []),
    ...(notRead.length > 0 ? [`We did not read: ${notRead.join(', ')}.`] : []),
  ];
}
