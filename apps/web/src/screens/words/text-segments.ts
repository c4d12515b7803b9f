/** Words of a text by their place in it. */
export interface Place {
  from: number;
  to: number;
}

/** A stretch of a text in which the marks do not change. */
export interface Segment extends Place {
  /** The mark that the words belong to, by its place in the list: of several the shortest. Null: none. */
  owner: number | null;
  /** Marks that are named here and nowhere else. */
  named: number[];
  /** Whether it belongs to what is lit up. */
  lit: boolean;
}

/** Cuts a text where its marks begin and end, so that marks may overlap and each is named once. */
export function textSegments(text: string, marks: readonly Place[], lit: readonly Place[]): Segment[] {
  const inside = ({ from, to }: Place) => from < to && from < text.length;
  const edges = [...marks, ...lit]
    .filter(inside)
    .flatMap(({ from, to }) => [from, Math.min(to, text.length)]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  const segments = cuts.slice(1).map((to, i): Segment => {
    const here = { from: cuts[i]!, to };
    const covering = marks.flatMap((mark, at) => (inside(mark) && covers(mark, here) ? [at] : []));
    return {
      ...here,
      owner: covering.toSorted((a, b) => lengthOf(marks[a]!) - lengthOf(marks[b]!) || a - b)[0] ?? null,
      named: [],
      lit: lit.some((place) => covers(place, here)),
    };
  });
  for (const [at, mark] of marks.entries()) {
    const first =
      segments.find(({ owner }) => owner === at) ?? segments.find((segment) => covers(mark, segment));
    first?.named.push(at);
  }
  return segments;
}

const covers = (mark: Place, { from, to }: Place): boolean => mark.from <= from && mark.to >= to;
const lengthOf = ({ from, to }: Place): number => to - from;
