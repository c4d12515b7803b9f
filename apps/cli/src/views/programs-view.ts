import type { ProgramSearchResult, ProgramView, ViewedFact } from '@matchwright/engine';
import type { FactField } from '@matchwright/facts';
import type { CsvRow } from '../csv.ts';
import { fieldName, SPECIALTY_NAMES } from '../terminal/labels.ts';
import { count, wholePercent } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, heading, tableLines, wrap } from '../terminal/table.ts';

/** Up to this many programs are shown with every fact. */
const MOST_IN_DETAIL = 3;

const COLUMNS: Column<ProgramView>[] = [
  { title: 'Code', value: ({ code }) => code },
  { title: 'Program', value: ({ name }) => name, smallest: 22, least: 12 },
  { title: 'City', value: ({ city }) => city, smallest: 8, leaveOut: 2 },
  { title: 'St', value: ({ state }) => state },
  { title: 'Specialty', value: ({ specialty }) => SPECIALTY_NAMES[specialty], smallest: 8, leaveOut: 3 },
  { title: 'Positions', value: ({ facts }) => valueText(facts.positions), align: 'right', leaveOut: 4 },
  { title: 'J-1', value: ({ facts }) => policyText(facts.visaJ1), align: 'right' },
  { title: 'H-1B', value: ({ facts }) => policyText(facts.visaH1b), align: 'right' },
  { title: 'Lowest Step 2', value: ({ facts }) => withYear(facts.minStep2), align: 'right', leaveOut: 1 },
];

export function programsText(result: ProgramSearchResult, screen: Screen): string[] {
  const { found, meant, programs, season } = result;
  if (found === 0) return ['No program has all of this. Leave one of the options out.'];
  const instead = meant === undefined ? [] : [`No program has these words. Did you mean "${meant}"?`, ''];
  const shown = programs.length < found ? ` (the first ${programs.length} are shown)` : '';
  return [
    ...instead,
    ...heading(
      `${count(found, 'program')}${shown}; visa chances are for season ${season}`,
      screen,
      screen.style.title,
    ),
    '',
    ...tableLines(programs, COLUMNS, screen),
    ...(programs.length <= MOST_IN_DETAIL
      ? programs.flatMap((program) => factLines(program, result, screen))
      : [
          '',
          ...wrap(
            'With few programs every fact is shown with its source: add --text or --limit.',
            screen.width,
          ),
        ]),
  ];
}

function factLines(program: ProgramView, { sources }: ProgramSearchResult, screen: Screen): string[] {
  const fields = Object.entries(program.facts) as [FactField, ViewedFact][];
  const width = Math.min(screen.width, 110);
  return [
    '',
    ...heading(
      `${program.name}, ${program.city}, ${program.state} (${program.code})`,
      screen,
      screen.style.accent,
    ),
    ...fields.flatMap(([field, fact]) => {
      const chance = fact.p === undefined ? '' : `, counted at ${wholePercent(fact.p)}`;
      const evidence =
        fact.source === null
          ? ''
          : ` [${sources[fact.source]?.title ?? fact.source}, ${fact.year ?? 'undated'}]`;
      return wrap(`${fieldName(field)}: ${valueText(fact)}${chance}${evidence}`, width, '    ', '  ');
    }),
  ];
}

function valueText(fact: ViewedFact | undefined): string {
  if (fact?.value === undefined || fact.value === null) return 'not known';
  if (typeof fact.value === 'boolean') return fact.value ? 'yes' : 'no';
  return String(fact.value);
}

const withYear = (fact: ViewedFact | undefined): string =>
  fact?.value === undefined || fact.value === null ? '' : `${valueText(fact)} (${fact.year ?? 'undated'})`;

function policyText(fact: ViewedFact | undefined): string {
  const said =
    fact?.value === undefined || fact.value === null ? '?' : `${valueText(fact)} ${fact.year ?? ''}`.trim();
  return fact?.p === undefined ? said : `${said}, ${wholePercent(fact.p)}`;
}

/** One row a program; each field has its value, year and source, and policies our probability. */
export function programRows({ programs }: ProgramSearchResult): CsvRow[] {
  const fields = [...new Set(programs.flatMap(({ facts }) => Object.keys(facts) as FactField[]))].sort();
  return programs.map((program) => ({
    code: program.code,
    acgme: program.acgme,
    name: program.name,
    city: program.city,
    state: program.state,
    specialty: program.specialty,
    tracks: program.tracks.map(({ code }) => code).join(' '),
    ...Object.fromEntries(fields.flatMap((field) => factCells(field, program.facts[field]))),
  }));
}

function factCells(field: FactField, fact: ViewedFact | undefined): [string, CsvRow[string]][] {
  const cells: [string, CsvRow[string]][] = [
    [field, fact?.value ?? null],
    [`${field}_year`, fact?.year ?? null],
    [`${field}_source`, fact?.source ?? null],
  ];
  const isPolicy = field === 'visaJ1' || field === 'visaH1b';
  return isPolicy ? [...cells, [`${field}_p`, fact?.p ?? null]] : cells;
}
