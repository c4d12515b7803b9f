import type { Level, ListResult } from '@matchwright/engine';
import type { ListVersion } from '../../storage/list-versions.ts';

/** What two lists are compared by: a saved version, or the list on the page. */
export type ComparedList = Pick<ListVersion, 'match' | 'total' | 'programs'>;

export type ComparedProgram = ListVersion['programs'][number];

export interface ListDifference {
  cameIn: ComparedProgram[];
  wentOut: ComparedProgram[];
  /** In both, at another level. */
  moved: { program: ComparedProgram; before: Level; after: Level }[];
}

export function versionDifference(before: ComparedList, after: ComparedList): ListDifference {
  const levelBefore = new Map(before.programs.map(({ code, level }) => [code, level]));
  const codesAfter = new Set(after.programs.map(({ code }) => code));
  return {
    cameIn: after.programs.filter(({ code }) => !levelBefore.has(code)),
    wentOut: before.programs.filter(({ code }) => !codesAfter.has(code)),
    moved: after.programs.flatMap((program) => {
      const level = levelBefore.get(program.code);
      return level === undefined || level === program.level
        ? []
        : [{ program, before: level, after: program.level }];
    }),
  };
}

/** The parts of a result that a version keeps. */
export function comparedList({ match, total, programs }: ListResult): ComparedList {
  return {
    match,
    total,
    programs: programs.map(({ code, name, specialty, level }) => ({ code, name, specialty, level })),
  };
}
