import { say } from '@matchwright/speech';
import { LIMITS } from '../limits.ts';
import { refuse } from '../refusal.ts';

export function refuseRows(): never {
  return refuse(
    'too-large',
    say`This table has more than ${LIMITS.rows.toLocaleString('en-US')} rows. Keep only the programs you consider and save it again.`,
  );
}

export function refuseColumns(): never {
  return refuse(
    'too-large',
    say`This table has more than ${LIMITS.columns} columns. Keep only the columns you need and save it again.`,
  );
}

export function refuseCells(): never {
  return refuse(
    'too-large',
    say`This file has more than ${LIMITS.cells.toLocaleString('en-US')} cells. Keep only the programs and columns you need and save it again.`,
  );
}
