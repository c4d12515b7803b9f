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

/** The codes that an address asks for: known ones, each once, as many as can stand side by side. */
export function comparedInAddress(hash: string, mainCodes: Readonly<Record<string, string>>): string[] {
  const asked = new URLSearchParams(hash.split('?')[1] ?? '').get('p') ?? '';
  const known = asked.split(',').flatMap((code) => mainCodes[code.trim().toUpperCase()] ?? []);
  return [...new Set(known)].slice(0, MOST_COMPARED);
}
