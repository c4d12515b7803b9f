import { figure } from './bidi.ts';
import { direction, type Language, language } from './language.ts';

type Catalogue = Record<string, string>;

/** Fetched only by those who read them. */
const OTHERS: Partial<Record<Language, () => Promise<Catalogue>>> = {
  es: () => import('./es/measured.ts').then(({ measured }) => measured),
  ar: () => import('./ar/measured.ts').then(({ measured }) => measured),
};

/** Says a sentence of the measured figures in the language of the visit; in English when that is not there. */
export type Measured = (text: string) => string;

export async function measuredWords(): Promise<Measured> {
  const catalogue = await OTHERS[language]?.().catch(() => undefined);
  return catalogue ? (text) => translated(text, catalogue) ?? text : (text) => text;
}

/** Figures, but not those of names: "Step 2 CK", "J-1", "H-1B". */
const FIGURES = /(?<!Step |[\w-])-?\d+(?:[.,]\d+)*%?(?![\w-])/g;

/** The sentence with a numbered gap for each figure: figures change with every new fit, sentences do not. */
export function measuredKey(text: string): string {
  let at = 0;
  return text.replace(FIGURES, () => `{${at++}}`);
}

function translated(text: string, catalogue: Catalogue): string | null {
  const figures = text.match(FIGURES) ?? [];
  const said = catalogue[measuredKey(text)];
  // Many begin with a name in Latin letters, which would turn a cell of a table around.
  const start = direction === 'rtl' ? '\u200f' : '';
  return said === undefined
    ? null
    : start + said.replace(/\{(\d)\}/g, (_, at) => figure(figures[Number(at)] ?? ''));
}
