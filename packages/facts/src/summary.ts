import type { FactField, Facts, Layer, SpecialtyId } from './types.ts';

export interface LayerSummary {
  sources: number;
  /** Values of programs, with their evidence. */
  facts: number;
  /** Programs with at least one such value. */
  programs: number;
}

export interface FieldSummary {
  field: FactField;
  programs: number;
  oldest: number | null;
  newest: number | null;
}

export interface FactsSummary {
  version: string;
  /** Day of the last fit of the odds, ISO. */
  modelFitted: string;
  programs: { total: number; bySpecialty: Partial<Record<SpecialtyId, number>> };
  layers: Record<Layer, LayerSummary>;
  /** Programs with our own estimate; 0 when the reported layer was dropped. */
  estimates: number;
  sources: number;
  parameters: number;
  calendar: { events: number; firstSeason: number | null; lastSeason: number | null };
  /** Years of the oldest and newest dated value, and how many values carry no year. */
  oldest: number | null;
  newest: number | null;
  undated: number;
  fields: FieldSummary[];
}

/** What is known, counted: how many values of each layer and field, and how old they are. */
export function factsSummary(facts: Facts): FactsSummary {
  const values = allValues(facts);
  const seasons = facts.calendar.map(({ season }) => season);
  return {
    version: facts.version,
    modelFitted: facts.model.fitted,
    programs: {
      total: facts.programs.length,
      bySpecialty: countBy(facts.programs, ({ specialty }) => specialty),
    },
    layers: { open: layerSummary(facts, values, 'open'), reported: layerSummary(facts, values, 'reported') },
    estimates: Object.keys(facts.estimates ?? {}).length,
    sources: Object.keys(facts.sources).length,
    parameters: facts.parameters.length,
    calendar: { events: facts.calendar.length, firstSeason: least(seasons), lastSeason: greatest(seasons) },
    ...years(values),
    undated: values.filter(({ year }) => year === null).length,
    fields: fieldSummaries(values),
  };
}

interface Value {
  program: string;
  field: FactField;
  year: number | null;
  source: string;
}

function allValues({ programs }: Facts): Value[] {
  return programs.flatMap(({ code, facts }) =>
    (Object.keys(facts) as FactField[]).flatMap((field) =>
      (facts[field] ?? []).map(({ year, source }) => ({ program: code, field, year, source })),
    ),
  );
}

function layerSummary({ sources }: Facts, values: readonly Value[], layer: Layer): LayerSummary {
  const own = values.filter(({ source }) => sources[source]?.layer === layer);
  return {
    sources: Object.values(sources).filter((source) => source.layer === layer).length,
    facts: own.length,
    programs: new Set(own.map(({ program }) => program)).size,
  };
}

function fieldSummaries(values: readonly Value[]): FieldSummary[] {
  const byField = new Map<FactField, Value[]>();
  for (const value of values) {
    const own = byField.get(value.field);
    if (own) own.push(value);
    else byField.set(value.field, [value]);
  }
  return [...byField]
    .map(([field, own]) => ({
      field,
      programs: new Set(own.map(({ program }) => program)).size,
      ...years(own),
    }))
    .sort((a, b) => b.programs - a.programs || (a.field < b.field ? -1 : 1));
}

function years(values: readonly Value[]): { oldest: number | null; newest: number | null } {
  const dated = values.flatMap(({ year }) => (year === null ? [] : [year]));
  return { oldest: least(dated), newest: greatest(dated) };
}

const least = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b));
const greatest = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));

function countBy<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
