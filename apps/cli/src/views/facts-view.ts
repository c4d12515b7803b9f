import type { FactsSummary, FieldSummary, SpecialtyId } from '@matchwright/facts';
import { fieldName, SPECIALTY_NAMES } from '../terminal/labels.ts';
import { count } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, heading, tableLines, wrap } from '../terminal/table.ts';

const COLUMNS: Column<FieldSummary>[] = [
  { title: 'Field', value: ({ field }) => fieldName(field), smallest: 20 },
  { title: 'Programs', value: ({ programs }) => String(programs), align: 'right' },
  { title: 'Oldest', value: ({ oldest }) => (oldest === null ? 'undated' : String(oldest)), align: 'right' },
  { title: 'Newest', value: ({ newest }) => (newest === null ? 'undated' : String(newest)), align: 'right' },
];

export function factsText(summary: FactsSummary, screen: Screen): string[] {
  const { programs, layers, calendar } = summary;
  const specialties = Object.entries(programs.bySpecialty) as [SpecialtyId, number][];
  const facts = layers.open.facts + layers.reported.facts;
  return [
    ...heading(`Facts ${summary.version}, odds fitted ${summary.modelFitted}`, screen, screen.style.title),
    ...[
      `${count(programs.total, 'program')}: ${specialties.map(([id, total]) => `${SPECIALTY_NAMES[id]} ${total}`).join(', ')}`,
      `Open layer: ${layerWords(layers.open)}`,
      `Reported layer: ${layerWords(layers.reported)}, ${count(summary.estimates, 'estimate')} of our own`,
      `${count(summary.parameters, 'dated parameter')}; ${count(calendar.events, 'calendar date')}, seasons ${calendar.firstSeason} to ${calendar.lastSeason}`,
      `${count(facts, 'value')}: oldest from ${summary.oldest ?? 'no year'}, newest from ${summary.newest ?? 'no year'}, ${summary.undated.toLocaleString('en-US')} undated`,
    ].flatMap((line) => wrap(line, screen.width, '  ')),
    '',
    ...tableLines(summary.fields, COLUMNS, screen),
  ];
}

const layerWords = ({ facts, programs, sources }: FactsSummary['layers']['open']): string =>
  `${count(facts, 'value')} about ${count(programs, 'program')} from ${count(sources, 'source')}`;
