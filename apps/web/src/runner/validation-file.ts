import type { Validation } from '@matchwright/facts';
import { fetchJson } from './facts-files.ts';

/** Found by pattern, because the app must build without the measured figures too. */
const ADDRESSES = import.meta.glob<string>('../../../../packages/facts/data/validation.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What was measured on the model; null when this copy of the facts has none. */
export async function fetchValidation(): Promise<Validation | null> {
  const [address] = Object.values(ADDRESSES);
  return address === undefined ? null : ((await fetchJson('validation', address)) as Validation);
}
