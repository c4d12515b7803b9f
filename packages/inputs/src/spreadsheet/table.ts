/** One sheet as text, every line equally long; an empty cell is the empty string. */
export interface Sheet {
  name: string;
  cells: string[][];
}
