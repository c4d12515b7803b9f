import type { ProgramOdds } from '@matchwright/engine';
import { matchesWords } from './matches-words.ts';

export interface Filter {
  words: string;
  specialty: string;
  state: string;
  show: 'all' | 'open' | 'left-out' | 'in-list';
  order: 'match' | 'name';
}

export const NO_FILTER: Filter = { words: '', specialty: '', state: '', show: 'all', order: 'match' };

const SHOWN: Filter['show'][] = ['all', 'open', 'left-out', 'in-list'];

/** The filter that an address asks for, such as `#/programs?show=left-out`; null when it asks for none. */
export function filterInAddress(hash: string): Filter | null {
  const asked = new URLSearchParams(hash.split('?')[1] ?? '').get('show');
  const show = SHOWN.find((one) => one === asked);
  return show ? { ...NO_FILTER, show } : null;
}

export function filtered(programs: ProgramOdds[], filter: Filter, inList: Set<string>): ProgramOdds[] {
  const words = filter.words.trim();
  return programs
    .filter(
      (program) =>
        (filter.specialty === '' || program.specialty === filter.specialty) &&
        (filter.state === '' || program.state === filter.state) &&
        isShown(program, filter.show, inList) &&
        (words === '' || matchesWords(program, words)),
    )
    .sort(filter.order === 'name' ? byName : byMatch);
}

function isShown(program: ProgramOdds, show: Filter['show'], inList: Set<string>): boolean {
  if (show === 'open') return program.eligible;
  if (show === 'left-out') return !program.eligible;
  return show === 'all' || inList.has(program.code);
}

function byName(a: ProgramOdds, b: ProgramOdds): number {
  return a.name.localeCompare(b.name) || a.code.localeCompare(b.code);
}

function byMatch(a: ProgramOdds, b: ProgramOdds): number {
  return Number(b.eligible) - Number(a.eligible) || b.match.p - a.match.p || byName(a, b);
}
