import { count } from '../numbers.ts';

/** The forms of a counted noun; "#" stands for the figure. One and two are said without it. */
export interface Forms {
  /** Left out: as `few`. */
  zero?: string;
  one: string;
  two: string;
  /** 3 to 10, and the same in later hundreds. */
  few: string;
  /** 11 to 99, and the same in later hundreds. */
  many: string;
  /** Whole hundreds, and what follows them by one or two. */
  other: string;
}

const rules = new Intl.PluralRules('ar');

/** What is counted, in the form that its number asks for. */
export function counted(n: number, forms: Forms): string {
  const form = forms[rules.select(n)] ?? forms.few;
  return form.replace('#', count(n));
}
