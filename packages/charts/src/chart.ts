/** The way that the text around a picture runs. A chart begins on the side where reading begins. */
export type Direction = 'ltr' | 'rtl';

/** Pixels. A chart of rows takes the height that it needs; the others have one of their own when none is given. */
export interface ChartSize {
  width: number;
  height?: number;
}

/** The numbers of a picture as words, in the order of reading. */
export interface ChartTable {
  /** `number` columns stand at their end. */
  columns: { title: string; number?: boolean }[];
  rows: string[][];
}

export interface Chart {
  /** One `<svg>` element; its colours are CSS custom properties of the page (see `Ink`). */
  svg: string;
  width: number;
  height: number;
  table: ChartTable;
  /** What the picture shows, for people who do not see it; also in the SVG. */
  alt: string;
}
