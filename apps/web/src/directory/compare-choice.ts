import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** More than these do not fit side by side, and nobody holds more in mind. */
export const MOST_COMPARED = 5;

/** Codes of the programs ticked to be compared, in the order of ticking; kept until the page is closed. */
export const compareChoice = createStore<{ codes: readonly string[] }>(() => ({ codes: [] }));

export function useCompareChoice<T>(select: (codes: readonly string[]) => T): T {
  return useStore(compareChoice, ({ codes }) => select(codes));
}

/** How the tick of one program stands; `full`: five others are ticked. */
export type Tick = 'on' | 'off' | 'full';

/** The ticks of many programs. One look at the choice is less than one for each row. */
export function useTicks(): (code: string) => Tick {
  const codes = useCompareChoice((all) => all);
  const others = codes.length >= MOST_COMPARED ? 'full' : 'off';
  return (code) => (codes.includes(code) ? 'on' : others);
}

export function tickToCompare(code: string, on: boolean): void {
  const others = compareChoice.getState().codes.filter((one) => one !== code);
  compareChoice.setState({ codes: on ? [...others, code].slice(0, MOST_COMPARED) : others });
}

export function untickAll(): void {
  compareChoice.setState({ codes: [] });
}

/** What an address such as "#/compare?p=1426320C0,1403521303&differ=1" asks for. */
export interface ComparedInAddress {
  /** Known programs, each once, as many as can stand side by side. */
  codes: string[];
  /** What was asked for and is no program's code. */
  unknown: string[];
  /** Known programs for which there is no room. */
  over: number;
  /** Only the rows in which they differ. */
  onlyDifferent: boolean;
}

/** @param mainCodes code of the program that each track belongs to */
export function comparedInAddress(
  hash: string,
  mainCodes: Readonly<Record<string, string>>,
): ComparedInAddress {
  const found = new URLSearchParams(hash.split('?')[1] ?? '');
  const asked = (found.get('p') ?? '').split(',').map((code) => code.trim().toUpperCase());
  const known = [...new Set(asked.flatMap((code) => mainCodes[code] ?? []))];
  return {
    codes: known.slice(0, MOST_COMPARED),
    unknown: asked.filter((code) => code !== '' && !mainCodes[code]),
    over: Math.max(0, known.length - MOST_COMPARED),
    onlyDifferent: found.get('differ') === '1',
  };
}
