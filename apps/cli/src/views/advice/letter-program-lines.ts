/** Programs with a statement on letters that we know, by whether the letters in hand are what it asks for. */
import type { LetterPlan, ProgramLetters } from '@matchwright/engine/advice';
import { listed, SHORT_SPECIALTY_NAMES } from '../../terminal/labels.ts';
import type { Page } from './page.ts';

const GROUPS = {
  'not-met': 'Your letters in hand fall short',
  'cannot-tell': 'We cannot tell',
  met: 'Your letters in hand are enough',
};
const PLANNED = {
  met: 'Met when everybody above writes.',
  'not-met': 'Not met even when everybody above writes.',
  'cannot-tell': 'We cannot tell either when everybody above writes.',
};

export function letterProgramLines({ programs, known }: LetterPlan, page: Page): string[] {
  const parts = known.map(
    ({ specialty, known: some, of }) =>
      `${whole(some)} of ${whole(of)} ${SHORT_SPECIALTY_NAMES[specialty]} programs`,
  );
  return [
    ...page.section('What programs say about letters'),
    ...page.paragraph(
      programs.length === 0
        ? 'We know no statement on letters from the programs that you want.'
        : `We know a statement of ${listed(parts)}. Statements age: check the program’s own page before you rely on ` +
            'one. Where we know nothing, ask the program.',
      1,
    ),
    ...(['not-met', 'cannot-tell', 'met'] as const).flatMap((status) => {
      const group = programs.filter(({ now }) => now === status);
      if (group.length === 0) return [];
      return [
        ...page.part(`${GROUPS[status]} (${whole(group.length)})`, 1),
        ...group.flatMap((program) => programLines(program, page)),
      ];
    }),
  ];
}

function programLines(program: ProgramLetters, page: Page): string[] {
  const { name, statement, year, note, source, now, planned, says } = program;
  const age = [year ?? 'undated', note].filter(Boolean).join('; ');
  return [
    '',
    ...page.paragraph(name, 2),
    ...page.paragraph(`“${statement}” (${age})`, 3),
    ...page.paragraph(planned === now ? says : `${says} ${PLANNED[planned]}`, 3),
    ...page.sources([source], 3),
  ];
}

const whole = (value: number): string => value.toLocaleString('en-US');
