import { FACT_FIELDS } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { hrefOfFact, placeOf } from '../../route.ts';
import { factInAddress } from './fact-address.ts';

test('every fact has an address that leads to its program and to itself', () => {
  for (const field of FACT_FIELDS) {
    const href = hrefOfFact('1426320C0', field);
    expect(placeOf(href)).toEqual({ route: 'program', code: '1426320C0' });
    expect(factInAddress(href)).toBe(field);
  }
});

test('other addresses ask for no fact', () => {
  expect(factInAddress('#/program/1426320C0')).toBeNull();
  expect(factInAddress('#/program/1426320C0?fact=mood')).toBeNull();
});
