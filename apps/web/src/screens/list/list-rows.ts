import type { ListedProgram, ListResult, Range } from '@matchwright/engine';
import type { SpecialtyId } from '@matchwright/facts';
import { phrases } from '../../text/phrases.ts';
import { groupedPrograms, inDoubt, levelWord } from './list-figures.ts';

/** One program as a file holds it: plain values, chances as numbers from 0 to 1. */
export interface ListRow {
  code: string;
  name: string;
  city: string;
  state: string;
  specialty: SpecialtyId;
  level: ReturnType<typeof levelWord>;
  interview: Range;
  match: Range;
  pinned: boolean;
  /** The signal that the person set by hand. */
  signalSet: ListedProgram['signalSet'];
  why: string;
  unknown: string;
}

/** The list in the order of the page. */
export function listRows(result: ListResult): ListRow[] {
  return groupedPrograms(result.programs).flatMap(({ programs }) =>
    programs.map((program) => ({
      code: program.code,
      name: program.name,
      city: program.city,
      state: program.state,
      specialty: program.specialty,
      level: levelWord(result, program.specialty, program.level),
      interview: program.interview,
      match: program.match,
      pinned: program.pinned,
      signalSet: program.signalSet,
      why: program.reasons.join('; '),
      unknown: [
        ...(program.allUnknown > 0
          ? [phrases.list.allUnknown(program.allUnknown, program.level !== 'applied')]
          : []),
        ...inDoubt(program).map((unknown) => unknown.says),
      ].join(' '),
    })),
  );
}
