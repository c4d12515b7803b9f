/** Says an English sentence in another language; null for one that has no translation. */
export type Said = (text: string) => string | null;

interface Pattern {
  matches: RegExp;
  /** Gaps of the English sentence, in the order in which they stand. */
  gaps: number[];
  own: string;
}

interface Help {
  /** Phrases in gaps that have their words elsewhere. */
  known: Said;
  /** What stands in a gap as it is: a name, a value. */
  quoted: (text: string) => string;
}

const GAP = /\{(\d)\}/g;

/**
 * Translates sentences that reach us said already, by a catalogue of English sentences with numbered gaps. The sentence
 * with the most words of its own wins; phrases in its gaps are translated in their turn.
 */
export function translator(catalogue: Readonly<Record<string, string>>, { known, quoted }: Help): Said {
  const patterns = Object.entries(catalogue)
    .filter(([english]) => english.includes('{0}'))
    .sort(([a], [b]) => ownLetters(b) - ownLetters(a))
    .map(([english, own]): Pattern => ({ ...patternOf(english), own }));
  function said(text: string): string | null {
    const whole = Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;
    if (whole !== undefined) return whole;
    for (const { matches, gaps, own } of patterns) {
      const found = matches.exec(text);
      if (!found) continue;
      const values = new Map(gaps.map((gap, i) => [gap, found[i + 1] ?? '']));
      return own.replace(GAP, (_, gap: string) => inGap(values.get(Number(gap)) ?? ''));
    }
    return null;
  }
  const inGap = (value: string) => known(value) ?? said(value) ?? quoted(value);
  return said;
}

function ownLetters(english: string): number {
  return english.replace(GAP, '').length;
}

function patternOf(english: string): Omit<Pattern, 'own'> {
  const gaps = [...english.matchAll(GAP)].map(([, gap]) => Number(gap));
  const literal = english.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { matches: new RegExp(`^${literal.join('(.+?)')}$`, 's'), gaps };
}
