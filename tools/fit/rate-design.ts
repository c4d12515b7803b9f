import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import type { Covariates, ReportedRates } from './read-rates.ts';

/**
 * Columns of the hierarchical regression, in groups. A group's coefficients share one spread:
 * `level` is each specialty's own level, `common` acts in all specialties, `own` is what a specialty adds to
 * the common part (partial pooling), `cell` is each kind in each region.
 */
export type ColumnGroup = 'level' | 'common' | 'own' | 'cell';

export interface Design {
  groups: ColumnGroup[];
  rows: Float64Array[];
}

const REGIONS: readonly Covariates['region'][] = ['northeast', 'midwest', 'south', 'west'];
const KINDS: readonly Covariates['kind'][] = ['university', 'affiliated', 'community', 'unknown'];

/** Design over the specialties that occur among the programs. */
export function createDesign(programs: ReportedRates[]): Design {
  const specialties = SPECIALTIES.filter((id) => programs.some((p) => p.specialty === id));
  const rows = programs.map((program) => designRow(program, specialties));
  return { groups: columnGroups(specialties), rows };
}

function designRow(program: ReportedRates, specialties: readonly SpecialtyId[]): Float64Array {
  const features = featuresOf(program.covariates);
  const { kind, region } = program.covariates;
  const own = specialties.flatMap((id) => (id === program.specialty ? features : features.map(() => 0)));
  const cells = KINDS.flatMap((k) => REGIONS.map((r) => flag(k === kind && r === region)));
  return Float64Array.from([
    ...specialties.map((id) => flag(id === program.specialty)),
    ...features,
    ...(specialties.length > 1 ? own : []),
    ...cells,
  ]);
}

function columnGroups(specialties: readonly SpecialtyId[]): ColumnGroup[] {
  const times = (count: number, group: ColumnGroup) => new Array<ColumnGroup>(count).fill(group);
  return [
    ...times(specialties.length, 'level'),
    ...times(FEATURES, 'common'),
    ...times(specialties.length > 1 ? specialties.length * FEATURES : 0, 'own'),
    ...times(KINDS.length * REGIONS.length, 'cell'),
  ];
}

const FEATURES = 13;

function featuresOf(c: Covariates): number[] {
  const share = (value: number | null) => (value === null ? 0 : Math.log1p(value) - 1);
  return [
    flag(c.kind === 'affiliated'),
    flag(c.kind === 'community'),
    flag(c.kind === 'unknown'),
    flag(c.region === 'midwest'),
    flag(c.region === 'south'),
    flag(c.region === 'west'),
    c.positions === null ? 0 : Math.log(Math.max(1, c.positions)) - 2,
    flag(c.positions === null),
    share(c.imgShareNonUs),
    share(c.imgShareUs),
    flag(c.imgShareNonUs === null),
    flag(c.visaJ1 === false),
    flag(c.visaJ1 === null),
  ];
}

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}
