/** Our estimates from their short form. */

import { FactsFileError } from './facts-file-error.ts';
import type { EstimatesFile } from './files.ts';
import { APPLICANT_TYPES, type ProgramEstimate } from './types.ts';

type Interview = ProgramEstimate['interview'];

export function readEstimates(
  file: EstimatesFile,
  codes: ReadonlySet<string>,
): Record<string, ProgramEstimate> {
  const estimates: Record<string, ProgramEstimate> = {};
  for (const [code, short] of Object.entries(file)) {
    if (!codes.has(code)) throw new FactsFileError('estimates', code, 'no such program');
    if (!Array.isArray(short?.i) || short.i.length !== APPLICANT_TYPES.length) {
      throw new FactsFileError('estimates', `${code}.i`, `expected ${APPLICANT_TYPES.length} pairs`);
    }
    if (!Array.isArray(short.o) || short.o.length !== APPLICANT_TYPES.length) {
      throw new FactsFileError('estimates', `${code}.o`, `expected ${APPLICANT_TYPES.length} times 0 or 1`);
    }
    for (const key of ['j', 'h'] as const) {
      if (!(short[key] >= 0 && short[key] <= 1)) {
        throw new FactsFileError('estimates', `${code}.${key}`, 'expected a probability');
      }
    }
    estimates[code] = {
      interview: Object.fromEntries(
        APPLICANT_TYPES.map((type, index) => [type, readPair(code, index, short.i[index])]),
      ) as Interview,
      ownRate: Object.fromEntries(
        APPLICANT_TYPES.map((type, index) => [type, short.o[index] === 1]),
      ) as ProgramEstimate['ownRate'],
      visaJ1: short.j,
      visaH1b: short.h,
    };
  }
  return estimates;
}

function readPair(code: string, index: number, pair: [number, number] | undefined) {
  const [mean, sd] = pair ?? [];
  if (typeof mean !== 'number' || typeof sd !== 'number' || !Number.isFinite(mean) || !(sd > 0)) {
    throw new FactsFileError(
      'estimates',
      `${code}.i[${index}]`,
      'expected a mean and a positive standard deviation',
    );
  }
  return { mean, sd };
}
