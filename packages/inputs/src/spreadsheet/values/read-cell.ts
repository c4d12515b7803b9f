import type { FactField, FactValue } from '@matchwright/facts';
import { latinDigits } from '../../latin-digits.ts';
import type { ValueKind } from '../mapping/target-words.ts';
import { readCount, readMaximum, readMinimum, readMonths, readShare } from './numbers.ts';
import { type ReadValue, readFlag } from './plain-answers.ts';
import { readVisa } from './visas.ts';
import { readAddress, readKind, readText } from './words.ts';

/** What the reading of a cell needs from its column. */
export interface ColumnContext {
  header: string;
  /** Shares in this column are written as 0.35. */
  fractions: boolean;
}

/** Reads a cell as a value of the field. Ranges of fields are checked later, in one place for all. */
export function readCell(
  field: FactField,
  kind: ValueKind,
  text: string,
  { header, fractions }: ColumnContext,
): ReadValue<FactValue> {
  switch (kind) {
    case 'flag':
      return field === 'visaJ1' || field === 'visaH1b' ? readVisa(text, field) : readFlag(text);
    case 'count':
      return readCount(latinDigits(text));
    case 'minimum':
      return readMinimum(latinDigits(text));
    case 'maximum':
      return readMaximum(latinDigits(text));
    case 'months':
      return readMonths(latinDigits(text), header);
    case 'share':
      return readShare(latinDigits(text), fractions);
    case 'kind':
      return readKind(text);
    case 'address':
      return readAddress(text);
    case 'text':
      return readText(text);
  }
}
