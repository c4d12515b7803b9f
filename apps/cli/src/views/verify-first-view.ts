import type { FactToVerify, VerifyFirstResult } from '@matchwright/engine';
import { SPECIALTY_NAMES } from '../terminal/labels.ts';
import { dollars, points, wholePercent } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap } from '../terminal/table.ts';

export function verifyFirstText({ season, facts, notes }: VerifyFirstResult, screen: Screen): string[] {
  const width = Math.min(screen.width, 100);
  const indented = (text: string) => wrap(text, width, '    ', '    ');
  const one = (fact: FactToVerify, index: number): string[] => [
    '',
    ...wrap(
      screen.style.accent(
        `${index + 1}. ${fact.name}, ${SPECIALTY_NAMES[fact.specialty]} (${fact.code}): ${fact.question}`,
      ),
      width,
      '    ',
    ),
    ...indented(
      `Worth ${points(fact.worth)} points${likeFees(fact)}; counted at ${wholePercent(fact.now)} now.`,
    ),
    ...indented(fact.how),
  ];
  return [
    screen.style.title(`Season ${season}: look these up first`),
    ...facts.flatMap(one),
    ...(notes.length > 0 ? ['', ...notes.flatMap((note) => wrap(note, width))] : []),
  ];
}

const likeFees = ({ worthDollars }: FactToVerify): string =>
  worthDollars === null ? '' : `, like ${dollars(Math.round(worthDollars))} of fees`;
