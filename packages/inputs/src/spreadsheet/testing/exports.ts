import { loadFacts } from '@matchwright/facts/node';

export const programs = loadFacts().programs;

const SPECIALTY_WORDS = {
  'med-peds': 'Internal Medicine/Pediatrics',
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
};

export function programOf(code: string) {
  return programs.find((program) => program.code === code)!;
}

export const specialtyWords = ({ specialty }: (typeof programs)[number]) => SPECIALTY_WORDS[specialty];

/** A list with a program in each row and a title above, as a directory might export it. */
export function perRow(chosen: typeof programs): (string | number)[][] {
  return [
    ['My saved programs'],
    ['Exported 11/20/2026', '', 'For personal use'],
    [],
    [
      'Program ID',
      'Program Name',
      'City',
      'State',
      'Specialty',
      '# of Positions',
      'J-1 Visa',
      'H-1B Visa',
      'Percent IMGs',
      'Minimum Step 2 Score for Interview Consideration',
      'Program Director',
    ],
    ...chosen.map((program, index) => [
      program.acgme ?? '',
      `${program.name} Program`,
      program.city,
      program.state,
      specialtyWords(program),
      10 + (index % 9),
      index % 3 === 0 ? 'Yes' : index % 3 === 1 ? 'No' : '—',
      index % 2 === 0 ? 'Y' : 'N/A',
      `${index % 100}%`,
      index % 4 === 0 ? 'No minimum' : 215 + (index % 20),
      'Jane Doe, MD',
    ]),
  ];
}

/** A compare table: a program in each column, fields below one another, sections between them, corner empty. */
export function perColumn(chosen: typeof programs): (string | number)[][] {
  const line = (
    name: string,
    cell: (program: (typeof programs)[number], index: number) => string | number,
  ) => [name, ...chosen.map(cell)];
  return [
    ['Program comparison'],
    line('', ({ name }) => name),
    line('Location', ({ city, state }) => `${city}, ${state}`),
    line('Specialty', specialtyWords),
    ['General information'],
    line('Program type', () => 'Community-based/university affiliated hospital'),
    line('Visas sponsored', (_, index) => (index % 2 === 0 ? 'J-1, H-1B' : 'J-1 only')),
    ['Requirements'],
    line('# of required letters of recommendation', () => 3),
    line('Years since graduation', () => 'within 5 years'),
    line('US clinical experience required', () => 'Yes'),
    line('Average salary', () => '$65,498'),
  ];
}
