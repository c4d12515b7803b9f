import type { SpecialtyId } from '@matchwright/facts';
import type { Mapping } from '../mapping/mapping.ts';
import { IDENTITY_IDS, type IdentityTarget } from '../mapping/targets.ts';
import type { TableRecord } from '../table.ts';
import { readAcgme, readNrmp, readPlace, readSpecialty, readState } from '../values/words.ts';

/** What a row says about which program it is; empty strings and null where it says nothing. */
export interface RowIdentity {
  acgme: string | null;
  nrmp: string | null;
  name: string;
  city: string;
  state: string | null;
  specialty: SpecialtyId | 'other' | null;
}

export type IdentityColumns = Partial<Record<IdentityTarget, number>>;

export function identityColumns({ columns }: Mapping): IdentityColumns {
  const found: IdentityColumns = {};
  for (const target of IDENTITY_IDS) {
    const column = columns.findIndex((entry) => entry.target === target);
    if (column >= 0) found[target] = column;
  }
  return found;
}

export function rowIdentity({ cells }: TableRecord, columns: IdentityColumns): RowIdentity {
  const cell = (target: IdentityTarget) => {
    const column = columns[target];
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const place = readPlace(cell('place'));
  return {
    acgme: readAcgme(cell('acgme')),
    nrmp: readNrmp(cell('nrmp')),
    name: cell('name').slice(0, 300).replace(/\s+/g, ' '),
    city: cell('city') || (place?.city ?? ''),
    state: readState(cell('state')) ?? place?.state ?? null,
    specialty: readSpecialty(cell('specialty')),
  };
}
