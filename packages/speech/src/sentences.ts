/** Languages other than that of the source, with the locale that writes their numbers and dates. Latin digits in all of them. */
export const LOCALES = { es: 'es-US', ar: 'ar-EG-u-nu-latn' } as const;
export type Spoken = keyof typeof LOCALES;

/** A sentence whose words depend on a number: `by` says which gap holds it. Arabic has all six forms. */
export interface Forms {
  by: number;
  /** Left out: as `few`. */
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** The English sentence with numbered gaps, as it stands in the source, and the same in another language. */
export type Sentences = Readonly<Record<string, string | Forms>>;
