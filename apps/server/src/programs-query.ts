import type { SpecialtyId } from '@matchwright/facts';
import { US_STATES } from '@matchwright/inputs';
import { isDate, isSpecialty, type Readers, readOptions } from './options.ts';

interface ProgramsQuery {
  today?: string;
  specialty?: SpecialtyId;
  state?: string;
  text?: string;
  limit?: number;
}

const READERS: Readers<ProgramsQuery> = {
  today: { expected: 'a date written YYYY-MM-DD', accepts: isDate },
  specialty: { expected: 'one of med-peds, internal-medicine, pediatrics', accepts: isSpecialty },
  state: {
    expected: 'the two-letter code of a state',
    accepts: (value): value is string =>
      typeof value === 'string' && Object.hasOwn(US_STATES, value.toUpperCase()),
  },
  text: {
    expected: 'words of a name, city or code',
    accepts: (value): value is string => typeof value === 'string' && value.length <= 200,
  },
  limit: {
    expected: 'a whole number from 1',
    accepts: (value): value is number => Number.isInteger(value) && (value as number) >= 1,
  },
};

/** @throws {Problem} 400 naming each part of the query that is unknown or not as expected */
export function readProgramsQuery(query: Record<string, string>): ProgramsQuery {
  const { limit, ...rest } = query;
  const isNumber = limit !== undefined && /^\d{1,6}$/.test(limit);
  return readOptions(
    { ...rest, ...(limit === undefined ? {} : { limit: isNumber ? Number(limit) : limit }) },
    READERS,
    '',
  );
}
