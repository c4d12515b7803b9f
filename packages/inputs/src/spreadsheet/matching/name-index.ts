import type { Program } from '@matchwright/facts';
import { longForm } from '../../search/short-forms.ts';

/** Said of nearly every program, or of its specialty. */
const SILENT = new Set(
  'the of at for and in program residency a an track categorical internal pediatrics inc llc'.split(' '),
);

export function nameWords(name: string): string[] {
  const plain = name
    .slice(0, 300)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return [...new Set(words.map(longForm))].filter((word) => !SILENT.has(word));
}

/** Names of all programs by word; a word that few programs share weighs more (−log of its share). */
export class NameIndex {
  private readonly programs: readonly Program[];
  private readonly byWord = new Map<string, number[]>();
  /** Words of each program's city: they count half, since one side often leaves them out. */
  private readonly places: ReadonlySet<string>[];
  private readonly weights: Float64Array;

  constructor(programs: readonly Program[]) {
    this.programs = programs;
    const names = programs.map(({ name }) => nameWords(name));
    for (const [index, words] of names.entries()) {
      for (const word of words) {
        const list = this.byWord.get(word);
        if (list === undefined) this.byWord.set(word, [index]);
        else list.push(index);
      }
    }
    this.places = programs.map(({ city }) => new Set(nameWords(city)));
    this.weights = Float64Array.from(names, (words, index) => {
      let weight = 0;
      for (const word of words) weight += this.weightIn(index, word);
      return weight;
    });
  }

  /**
   * How alike the name is to each program that shares a word with it, 0–1: twice the weight in common over the sum of
   * the weights of both.
   */
  similarTo(name: string): { program: Program; alike: number }[] {
    const words = nameWords(name);
    const common = new Map<number, number>();
    let own = 0;
    for (const word of words) {
      own += this.weightOf(word);
      for (const index of this.byWord.get(word) ?? []) {
        common.set(index, (common.get(index) ?? 0) + this.weightIn(index, word));
      }
    }
    return [...common].map(([index, shared]) => {
      let weight = own;
      for (const word of this.places[index]!) if (words.includes(word)) weight -= this.weightOf(word) / 2;
      return { program: this.programs[index]!, alike: (2 * shared) / (weight + this.weights[index]!) };
    });
  }

  private weightIn(index: number, word: string): number {
    return this.places[index]!.has(word) ? this.weightOf(word) / 2 : this.weightOf(word);
  }

  /** A word that no program has may be a misspelling, so it counts as one that three have. */
  private weightOf(word: string): number {
    const count = this.byWord.get(word)?.length ?? 3;
    return Math.max(0.3, Math.log(Math.max(2, this.programs.length) / count));
  }
}
