/** The colours of the look, by the names that they have in CSS, so that light, dark and print need no second picture. */
export const INKS = ['paper', 'ink', 'soft-ink', 'line', 'edge', 'accent', 'good', 'care', 'risk'] as const;
export type Ink = (typeof INKS)[number];

/** A colour for each ink, for a file that no page gives colours to. */
export type Palette = Record<Ink, string>;

export function ink(name: Ink): string {
  return `var(--${name})`;
}

/** The same markup with every ink replaced by its colour. Texts cannot hold a quotation mark, so they stay as they are. */
export function withColours(svg: string, palette: Palette): string {
  return svg.replace(/="var\(--([a-z-]+)\)"/g, (_, name: Ink) => `="${palette[name]}"`);
}
