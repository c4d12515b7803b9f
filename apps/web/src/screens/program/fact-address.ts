import { FACT_FIELDS, type FactField } from '@matchwright/facts';

/** The fact that an address asks for, such as `#/program/1426320C0?fact=visaJ1`; null when it asks for none. */
export function factInAddress(hash: string): FactField | null {
  const asked = new URLSearchParams(hash.split('?')[1] ?? '').get('fact');
  return FACT_FIELDS.find((field) => field === asked) ?? null;
}
