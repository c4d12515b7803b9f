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
      `${worthWords(fact)} We give the answer that is good for you a chance of ${wholePercent(fact.now)}.`,
    ),
    ...indented(fact.how),
  ];
  return [
    screen.style.title(`Season ${season}: look these up first`),
    ...(facts.length > 0 ? wrap(HOW_TO_READ, width) : []),
    ...facts.flatMap(one),
    ...(notes.length > 0 ? ['', ...notes.flatMap((note) => wrap(note, width))] : []),
  ];
}

const HOW_TO_READ =
  'What we do not know, the most useful answer first. Points count the value of your plan, in which a match counts by your stars.';

function worthWords({ worth, worthDollars }: FactToVerify): string {
  const value = `${points(worth)} points`;
  if (worthDollars === null) return `Knowing this is worth ${value} to your plan.`;
  const fees = worthDollars < 1 ? 'less than $1' : `about ${dollars(Math.round(worthDollars))}`;
  return `Knowing this helps your plan as much as ${fees} more for application fees would (${value}).`;
}
