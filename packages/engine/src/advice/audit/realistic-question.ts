import { inARow, say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import type { WhatIfChange } from '../../decision-results.ts';
import type { Range } from '../../results.ts';
import { chanceReminder } from '../../visas/restriction-words.ts';
import { ALIKE, aboutPercent, between, gainBeside, HIGH, percent } from '../../words/chance-words.ts';
import { listed } from '../../words/word-forms.ts';
import { SPECIALTY_NAMES } from '../names.ts';
import { isOver } from '../plan/phase-ends.ts';
import { certifiedTooLate } from '../rules/certified-too-late.ts';
import { seasonDayInWords } from '../rules/in-words.ts';
import { leftOut } from '../rules/restricted-offers.ts';
import { tooLateWords } from '../season-block.ts';
import type { Situation } from '../situation.ts';
import type { MissingField } from './missing.ts';
import type { Question } from './question.ts';
import type { Standing } from './standing.ts';

const MOST_CHANGES = 3;
const NEARLY_ALL = 0.95;

/** Is it realistic for me? The chance with its range, what it means, and what would move it most. */
export function realisticQuestion(
  situation: Situation,
  standing: Standing,
  missing: readonly MissingField[],
): Question {
  const open = missing.filter(({ over }) => over !== null && over.high - over.low >= ALIKE);
  return {
    id: 'realistic',
    asks: say`Is it realistic for me?`,
    answer: [
      ...(standing.match === null ? [] : chanceReminder(situation)),
      ...certificateFirst(situation, standing.match),
      ...answer(standing, open, certifiedTooLate(situation) !== null),
      ...(standing.match === null ? [] : [...answersDecide(situation), ...applicationsOpen(situation)]),
    ],
    changes: [
      ...[
        ...open.slice(0, MOST_CHANGES - 1).map(openWords),
        ...(standing.match === null ? [] : gains(situation)),
      ].slice(0, MOST_CHANGES),
      ...leftOut(situation),
    ],
    page: 'what-if',
    sources: [],
  };
}

function answer(
  { match, bySpecialty, vague, noneOpen, cannot, stage, certificateCondition }: Standing,
  open: readonly MissingField[],
  late: boolean,
): string[] {
  if (match === null)
    return [
      cannot ?? say`The plan cannot be made.`,
      ...(stage === 'closed' ? [] : [say`So there is no chance to show yet.`]),
    ];
  const names = open
    .slice(0, MOST_CHANGES)
    .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  const rest = open.length - names.length;
  const more =
    open.length === 0
      ? []
      : [
          rest > 0
            ? say`Not entered, and it moves this number: ${inARow(names)} and ${rest} more.`
            : say`Not entered, and it moves this number: ${listed(names)}.`,
        ];
  if (noneOpen !== null) return [noneOpen, say`So your chance of a match is 0 until that changes.`];
  if (vague)
    return [
      say`Too little is known for one number: your chance could be ${between(match)}.`,
      ...(certificateCondition === 'if-certified' ? [say`It holds only if you are certified in time.`] : []),
      ...more,
    ];
  if (late)
    return [
      say`With the certificate in time, our model would give ${aboutPercent(match.p)} (${between(match)}).`,
      ...more,
    ];
  return [
    certificateCondition === 'if-certified'
      ? say`If you are certified in time, your chance of a match with this plan is ${aboutPercent(match.p)}; it could be ${between(match)}.`
      : say`Your chance of a match with this plan is ${aboutPercent(match.p)}; it could be ${between(match)}.`,
    meaning(match),
    ...specialtyWords(bySpecialty),
    ...more,
  ];
}

/** The model does not know that nobody matches without the certificate. */
function certificateFirst(situation: Situation, match: Range | null): string[] {
  const says = match === null ? null : tooLateWords(situation);
  return says === null ? [] : [says];
}

/** Once applications are open, the list is no longer a plan for later; once they are over, as in the plan, nothing is added. */
function applicationsOpen(situation: Situation): string[] {
  const opened = situation.date('submit-opens');
  if (!opened || situation.today <= opened.date) return [];
  const lists = situation.date('rank-list-deadline');
  if (lists && isOver(situation, 'application'))
    return [
      say`The time for applications and interviews is over. What counts now is your rank list, due on ${seasonDayInWords(lists)}.`,
    ];
  return [
    say`Applications have been open since ${dateWords(opened.date)}. You can still add programs to your list, but many have begun to read.`,
  ];
}

/** The chance of a list knows no answer to it. */
function answersDecide({ stage }: Situation): string[] {
  return stage === 'sent'
    ? [
        say`This is the chance of your list before any answer came. What the answers make of it stands on the page “Season”.`,
      ]
    : [];
}

/** The likely half of the range decides whether a match is more likely than not. */
function meaning({ lo90, lo50, hi50 }: Range): string {
  if (lo90 > NEARLY_ALL) return say`Nearly everyone like you matches, but keep a second plan.`;
  if (lo50 > HIGH) return say`A match is very likely. It is not certain, so keep a second plan.`;
  if (lo50 > 0.5) return say`A match is more likely than not, but it is not safe, so keep a second plan.`;
  if (hi50 < 0.5) return say`You are more likely not to match than to match, so make a second plan now.`;
  return say`It can go either way, so make a second plan beside this one.`;
}

function specialtyWords(bySpecialty: Standing['bySpecialty']): string[] {
  if (bySpecialty.length < 2) return [];
  const each = bySpecialty.map(({ specialty, match }) => `${SPECIALTY_NAMES[specialty]} ${percent(match.p)}`);
  return [say`By specialty: ${inARow(each)}.`];
}

function openWords({ label, over }: MissingField): string {
  if (over === null) return say`${label}, once entered.`;
  return say`${label}, once entered: ${between({ lo90: over.low, hi90: over.high })}.`;
}

/** The best single changes that do not cost a year. */
function gains(situation: Situation): string[] {
  return (situation.menu()?.changes ?? [])
    .filter(({ kind, gain }) => kind !== 'wait' && kind !== 'together' && gain.p >= ALIKE)
    .map(offerWords);
}

export function offerWords({ change, match, gain }: Pick<WhatIfChange, 'change' | 'match' | 'gain'>): string {
  return `${change}: ${percent(match.p)}, ${gainBeside(gain, match)}.`;
}
