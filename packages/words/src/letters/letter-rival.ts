import type { SeasonalFacts } from '@matchwright/facts';
import { findProgram, mayMean } from '../names/program-names.ts';
import type { ReviewRequest } from '../review.ts';
import type { LetterRival } from './letter-types.ts';

/** Exactly one letter of intent in a season, and one update to a program. */
export function letterRival(
  { kind, program = '', others = [] }: Pick<ReviewRequest, 'kind' | 'program' | 'others'>,
  facts: SeasonalFacts,
): LetterRival | null {
  if (kind !== 'letter-of-intent' && kind !== 'update-letter') return null;
  const own = findProgram(facts, program);
  const isSame = (name: string): boolean => {
    const known = findProgram(facts, name);
    return known && own ? known.code === own.code : mayMean(name, own ?? { name: program });
  };
  const rivals = others.flatMap(({ kind: beside, program: to = '', text }, other): LetterRival[] => {
    if (beside !== kind || text.trim() === '') return [];
    const isUnnamed = to.trim() === '' || program.trim() === '';
    if (kind === 'update-letter') return isUnnamed || !isSame(to) ? [] : [{ other, why: 'second-update' }];
    if (isUnnamed) return [{ other, why: 'unnamed-intent' }];
    return isSame(to) ? [] : [{ other, why: 'second-intent' }];
  });
  return rivals.find(({ why }) => why === 'second-intent') ?? rivals[0] ?? null;
}
