import type { Program } from '@matchwright/facts';
import type { Experience } from '@matchwright/inputs';

/** What is known of the place of an experience; null: not known. */
export interface PlaceKind {
  /** Residents train there. */
  teaching: boolean | null;
  hostsMedPeds: boolean | null;
  /** Program of the directory that has the same name, the evidence for both. */
  program: string | null;
}

const TEACHES = /universit|affiliat|academic|teaching|medical school|medical college/i;
const TEACHES_NOT = /non-?teaching|no[- ]residents|without residents|clinic|office|private/i;

/** Reads the kind of place from what the person entered and, for a name that the directory has, from the directory. */
export function placeKind(item: Experience, programs: readonly Program[]): PlaceKind {
  const named = item.country === 'US' ? programsNamed(item.name, programs) : [];
  const stated = statedTeaching(item.setting);
  const combined = named.find((program) => program.specialty === 'med-peds');
  const hostsMedPeds = item.medPedsSite ?? (named.length > 0 ? combined !== undefined : null);
  return {
    teaching: hostsMedPeds === true || named.length > 0 ? true : stated,
    hostsMedPeds,
    program: (combined ?? named[0])?.code ?? null,
  };
}

function statedTeaching(setting: string | undefined): boolean | null {
  if (setting === undefined) return null;
  if (TEACHES.test(setting) && !/non-?teaching/i.test(setting)) return true;
  return TEACHES_NOT.test(setting) ? false : null;
}

/** Only the whole name counts: a part of it fits many hospitals. */
function programsNamed(name: string | undefined, programs: readonly Program[]): Program[] {
  const wanted = plain(name ?? '');
  return wanted === '' ? [] : programs.filter((program) => plain(program.name) === wanted);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
