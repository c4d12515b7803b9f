import { type Forms, LOCALES, type Sentences, type Spoken } from './sentences.ts';

/** What a sentence may have in a gap; texts are said already. */
export type Gap = string | number | boolean | null | undefined;

const ARABIC = /[\u0600-\u06ff]/;
/** Digits alone stand right in any sentence. */
const PLAIN = /^\d*$/;
/** A figure with its sign, which Arabic letters before it would part. */
const SIGNED = /\$\d[\d,]*(?:\.\d+)?|\d+(?:\.\d+)?%/g;
const FIRST_LETTER = '\u2068';
const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';

/** Says sentences in one language, the one of the source until another is set. */
export class Speaker {
  private sentences: Map<string, string | Forms> | null = null;
  private spoken: Spoken = 'es';
  private plurals: Intl.PluralRules | null = null;
  private said = false;

  /**
   * Sets the language, once and before the first sentence: constants of modules are said when these are imported, and
   * nothing that is kept may mix languages.
   */
  speakIn(language: Spoken, ...catalogues: readonly Sentences[]): void {
    if (this.said || this.sentences) throw new Error('The language is set before anything is said.');
    this.spoken = language;
    this.plurals = new Intl.PluralRules(LOCALES[language]);
    this.sentences = new Map();
    this.learn(...catalogues);
  }

  /** More sentences of the same language, before the modules that say them are imported. Nothing in English. */
  learn(...catalogues: readonly Sentences[]): void {
    for (const catalogue of catalogues)
      for (const [english, own] of Object.entries(catalogue)) this.sentences?.set(english, own);
  }

  /** The locale that writes numbers and dates; null in English, which has its own way in each place. */
  get locale(): string | null {
    return this.sentences && LOCALES[this.spoken];
  }

  /** The tag of every sentence. What has no translation is said in English. */
  say(parts: TemplateStringsArray, ...gaps: readonly Gap[]): string {
    this.said = true;
    const own = this.sentences && this.translated(keyOf(parts), gaps);
    return own ?? parts.reduce((text, part, n) => `${text}${gaps[n - 1]}${part}`);
  }

  /** A sentence by its English words with numbered gaps; null in English, and when there is no translation. */
  translated(english: string, gaps: readonly Gap[]): string | null {
    this.said = true;
    const own = this.sentences?.get(english);
    if (own === undefined) return null;
    const text = typeof own === 'string' ? own : this.formOf(own, gaps[own.by]);
    const standing = this.spoken === 'ar' ? text.replace(SIGNED, `${LEFT_TO_RIGHT}$&${END}`) : text;
    const filled = standing.replace(/\{(\d+)\}/g, (_, n: string) => this.inPlace(gaps[Number(n)]));
    return this.spoken === 'es' ? oneStop(filled) : filled;
  }

  inARow(items: readonly (string | number)[], mark: ',' | ';'): string {
    const own = this.locale === LOCALES.ar ? { ',': '،', ';': '؛' }[mark] : mark;
    return items.map(this.inPlace).join(`${own} `);
  }

  private formOf(forms: Forms, by: Gap | undefined): string {
    const form = this.plurals?.select(Number(by)) ?? 'other';
    return forms[form] ?? (form === 'zero' ? forms.few : undefined) ?? forms.other;
  }

  /** Names, codes and figures keep their own order inside a sentence that runs from right to left. */
  readonly inPlace = (gap: Gap): string => {
    const text = String(gap);
    if (this.locale !== LOCALES.ar || PLAIN.test(text) || ARABIC.test(text) || text.startsWith(FIRST_LETTER))
      return text;
    return `${FIRST_LETTER}${text}${END}`;
  };
}

/** An abbreviation in a gap brings a stop of its own to the end of a sentence; three stops are meant. */
function oneStop(text: string): string {
  return text.replace(/([^.])\.\.(?!\.)/g, '$1.');
}

const keys = new WeakMap<TemplateStringsArray, string>();

/** "You have {0} left." */
function keyOf(parts: TemplateStringsArray): string {
  const known = keys.get(parts);
  if (known !== undefined) return known;
  const key = parts.reduce((text, part, n) => `${text}{${n - 1}}${part}`);
  keys.set(parts, key);
  return key;
}
