import type { Application } from '@matchwright/inputs/season';
import { hrefOf } from '../../route.ts';

/** What names a program in a season: its code, or its name as typed where no code is known. */
export function keyOf({ program, name }: Pick<Application, 'program' | 'name'>): string {
  return program ?? name ?? '';
}

/** The page of the interviews at one program. */
export function hrefOfInterview(key: string): string {
  return `${hrefOf('interviews')}?code=${encodeURIComponent(key)}`;
}

/** The same with the form open in which the day is changed. @param id of the interview */
export function hrefOfChange(key: string, id: string): string {
  return `${hrefOfInterview(key)}&change=${placeIn(id)}`;
}

/** The place of an interview among those of its program, as its id ends with it. */
export function placeIn(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

/** Place of the interview whose day an address asks to change; null: none. */
export function changeInAddress(hash: string): number | null {
  const place = new URLSearchParams(hash.split('?')[1] ?? '').get('change');
  return place !== null && /^\d+$/.test(place) ? Number(place) : null;
}

/** The program that an address names; null: the page of all interviews. */
export function keyInAddress(hash: string): string | null {
  const key = new URLSearchParams(hash.split('?')[1] ?? '').get('code');
  return key === '' ? null : key;
}
