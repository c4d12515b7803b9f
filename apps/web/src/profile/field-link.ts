import { hrefOf } from '../route.ts';

/** The address of one field of the profile; the form then puts the focus there. */
export function hrefOfField(place: string): string {
  return `${hrefOf('profile')}?field=${encodeURIComponent(place)}`;
}

/** The field that an address names, or null. */
export function fieldInAddress(hash: string): string | null {
  return new URLSearchParams(hash.split('?')[1] ?? '').get('field');
}

/** Puts the focus on the field's first control. A field inside a list that has gone leads to that list. */
export function jumpToField(place: string): void {
  const parent = place.replace(/(\[\d+\]|\.[^.[]+)$/, '');
  const found = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
  if (!found && parent !== place) {
    jumpToField(parent);
    return;
  }
  const control =
    found?.querySelector<HTMLElement>('input:checked, input:not([type=radio]), select, textarea') ??
    found?.querySelector<HTMLElement>('input, button');
  control?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'center' });
}
