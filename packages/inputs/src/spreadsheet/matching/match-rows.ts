import type { Program } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import type { Mapping } from '../mapping/mapping.ts';
import type { Table } from '../table.ts';
import { identityColumns, rowIdentity } from './identity.ts';
import { type Candidate, candidate, type FoundBy, ProgramFinder } from './program-finder.ts';

type MatchedBy = FoundBy | 'person';

/** `row` is the record's place in the sheet (`TableRecord.at`). */
export interface RowMatches {
  matched: { row: number; code: string; by: MatchedBy }[];
  /** The person decides; best candidate first. `says` tells why it could not be decided. */
  confirm: { row: number; name: string; says: string; candidates: Candidate[] }[];
  unmatched: { row: number; name: string; says: string }[];
}

/** Finds the program of each row: by ACGME code, then NRMP code (any track), then by name, place and specialty. */
export function matchRows(table: Table, mapping: Mapping, programs: readonly Program[]): RowMatches {
  const finder = new ProgramFinder(programs);
  const columns = identityColumns(mapping);
  const matches: RowMatches = { matched: [], confirm: [], unmatched: [] };
  for (const record of table.records) {
    const row = record.at;
    const identity = rowIdentity(record, columns);
    const name = identity.name || identity.acgme || identity.nrmp || record.place;
    const found = finder.find(identity);
    if ('code' in found) matches.matched.push({ row, ...found });
    else if (found.candidates.length > 0) matches.confirm.push({ row, name, ...found });
    else matches.unmatched.push({ row, name, says: found.says });
  }
  return withoutDoubles(matches, programs);
}

/** The matches after the person chose the program of a row, or said that it is none (`code` null). */
export function confirmMatch(matches: RowMatches, row: number, code: string | null): RowMatches {
  const asked = matches.confirm.find((entry) => entry.row === row);
  if (asked === undefined) return matches;
  const confirm = matches.confirm.filter((entry) => entry !== asked);
  if (code === null) {
    const unmatched = [
      ...matches.unmatched,
      { row, name: asked.name, says: say`You said that it is none of these.` },
    ];
    return { ...matches, confirm, unmatched };
  }
  return { ...matches, confirm, matched: [...matches.matched, { row, code, by: 'person' as const }] };
}

/** Two rows with similar names cannot both be the same program unless their codes say so: the person decides. */
function withoutDoubles(matches: RowMatches, programs: readonly Program[]): RowMatches {
  const counts = new Map<string, number>();
  for (const { code } of matches.matched) counts.set(code, (counts.get(code) ?? 0) + 1);
  const isDouble = ({ code, by }: RowMatches['matched'][number]) => by === 'name' && counts.get(code)! > 1;
  const doubles = matches.matched.filter(isDouble);
  if (doubles.length === 0) return matches;
  const byCode = new Map(programs.map((program) => [program.code, program]));
  const asked = doubles.map(({ row, code }) => {
    const program = byCode.get(code)!;
    return {
      row,
      name: program.name,
      says: say`Another row fits the same program.`,
      candidates: [candidate(program, 0.5)],
    };
  });
  return {
    ...matches,
    matched: matches.matched.filter((entry) => !isDouble(entry)),
    confirm: [...matches.confirm, ...asked].sort((a, b) => a.row - b.row),
  };
}
