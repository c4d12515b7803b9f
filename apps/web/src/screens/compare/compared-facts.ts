import type { Requirement, RequirementId, ViewedFact } from '@matchwright/engine';
import { FACT_FIELDS, type FactField } from '@matchwright/facts';
import type { ComparedProgram } from '../../runner/runner.ts';

/** One row of the comparison, with what stands under each program; null is unknown. */
export interface ComparedRow<Id, Cell> {
  id: Id;
  cells: (Cell | null)[];
  /** Whether two programs are known to be unlike in it. What is unknown of one is no difference. */
  differs: boolean;
}

/** Fields of which something is known of at least one program. */
export function factRows(programs: readonly ComparedProgram[]): ComparedRow<FactField, ViewedFact>[] {
  return FACT_FIELDS.flatMap((id) => {
    const cells = programs.map(({ view }) => view.facts[id] ?? null);
    const values = cells.map((fact) => fact?.value ?? null);
    if (values.every((value) => value === null)) return [];
    return [{ id, cells, differs: areUnlike(values) }];
  });
}

/** Fields that are unknown of every program and that people ask about. */
export function unknownFields(
  programs: readonly ComparedProgram[],
  asked: readonly FactField[],
): FactField[] {
  return asked.filter((field) => programs.every(({ view }) => (view.facts[field]?.value ?? null) === null));
}

/** Requirements that concern the person at one of the programs at least. */
export function requirementRows(
  programs: readonly ComparedProgram[],
): ComparedRow<RequirementId, Requirement>[] {
  const all = programs.flatMap(({ own }) => own?.requirements ?? []);
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.map((id) => {
    const cells = programs.map(({ own }) => own?.requirements.find((one) => one.id === id) ?? null);
    return { id, cells, differs: areUnlike(cells.map(verdictOf)) };
  });
}

/** What is settled, else where an older statement points; null where nothing was found. */
function verdictOf(cell: Requirement | null): 'met' | 'not-met' | null {
  if (!cell) return null;
  return cell.status === 'cannot-tell' ? cell.stated : cell.status;
}

/** Whether two values are known and not the same. */
export function areUnlike(values: readonly (string | number | boolean | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}
