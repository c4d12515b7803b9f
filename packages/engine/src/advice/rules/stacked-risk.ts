import { say } from '@matchwright/speech';
import type { ApplyOrWait } from '../../decision-results.ts';
import { entryRestriction } from '../../visas/entry-restrictions.ts';
import { gainBeside, percent } from '../../words/chance-words.ts';
import { dollars } from '../../words/money-words.ts';
import { counted } from '../../words/word-forms.ts';
import type { Finding, Repair } from '../finding.ts';
import { type AnyRule, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { waitingFor } from '../waiting-options.ts';
import { waitingGain, weighedGain } from '../waiting-words.ts';
import { certifiedTooLate } from './certified-too-late.ts';
import { examLevel } from './exam-levels.ts';
import { paragraph } from './in-words.ts';

interface Stacked {
  /** Titles of the high risks. */
  risks: string[];
  waiting: ApplyOrWait | null;
  /** Something blocks the Match itself, which the model does not know. */
  blocked: boolean;
  /** The certificate comes too late for this season. */
  uncertified: boolean;
}

/** Speaks when several of the other rules find a high risk. */
export function stackedRisk(others: readonly AnyRule[]): AnyRule {
  return rule<Stacked>({
    id: 'risk.stacked',
    kind: 'risk',
    topic: 'whole',
    when: say`Several high risks come together.`,
    fields: [],
    parameters: ['advice.stacked.high_risks'],
    judge(situation) {
      const high = highRisks(others, situation);
      if (high.length < situation.figure('advice.stacked.high_risks')) return SILENT;
      const waiting = situation.obstacle() === null ? waitingFor(situation) : null;
      const uncertified = certifiedTooLate(situation) !== null;
      return {
        status: 'speaks',
        severity: 'high',
        values: {
          risks: high.map(({ title }) => title),
          waiting,
          blocked: isBlocked(situation, high),
          uncertified,
        },
        fields: [...new Set(high.flatMap(({ fields }) => fields))],
        // A year that takes away from the chance repairs nothing.
        repair: waiting && (uncertified || waitingGain(waiting).p > 0) ? aSeasonLater(waiting) : undefined,
      };
    },
    text: {
      title: ({ risks }) => say`${risks.length} high risks at once`,
      says: ({ risks, waiting, blocked, uncertified }) =>
        paragraph(
          together(risks),
          say`Programs see them all at once. That is no verdict on you as a doctor.`,
          waiting
            ? uncertified
              ? seasonLost(waiting)
              : compared(waiting)
            : say`We cannot compare applying now with a season later for your profile.`,
          waiting && blocked && !uncertified
            ? say`Both numbers hold only once what blocks you is solved.`
            : '',
        ),
      do: ({ waiting, uncertified }) => [
        ...(waiting ? waitingDo(waiting, uncertified) : []),
        say`Work on one risk at a time, the one with the nearest date first.`,
        say`Make a second plan now: work or research that you would accept next year, in any country.`,
      ],
    },
  });
}

function highRisks(rules: readonly AnyRule[], situation: Situation): Finding[] {
  const high = rules
    .map((one) => one.speak(situation))
    .filter((spoken): spoken is Finding => spoken !== null && !('missing' in spoken))
    .filter(({ severity }) => severity === 'high');
  // A certificate that waits for an exam is no second risk: one cause counts once. Expected too late, it is one.

  const waits = high.some(({ id }) =>
    OPEN_EXAMS.some(([level, ids]) => ids.includes(id) && examLevel(situation, level).pass === null),
  );
  const late = situation.profile.ecfmg.expected !== undefined && certifiedTooLate(situation) !== null;
  return high.filter(({ id }) => !(waits && !late && id === 'risk.certification'));
}

const OPEN_EXAMS: readonly [1 | 2, readonly string[]][] = [
  [1, ['risk.step1-failed']],
  [2, ['risk.step2-failed', 'risk.step2-missing']],
];

function isBlocked(situation: Situation, high: readonly Finding[]): boolean {
  const failedNotPassed = ([1, 2] as const)
    .map((level) => examLevel(situation, level))
    .some(({ failures, pass }) => failures.length > 0 && pass === null);
  const late = high.some(({ id }) => id === 'risk.certification');
  return failedNotPassed || late || entryRestriction(situation) !== null;
}

function aSeasonLater(compared: ApplyOrWait): Repair {
  const { wait, cost, months } = compared;
  return {
    what: say`Apply for ${wait.season} instead: ${inRow(wait.improvement) || say`a year of steady clinical work`}`,
    cost: cost.known,
    months,
    begin: null,
    by: null,
    projected: false,
    late: false,
    gain: waitingGain(compared),
    unmeasured: null,
  };
}

function compared(seasons: ApplyOrWait): string {
  const { now, wait, thisSeason } = seasons;
  const gain = waitingGain(seasons);
  const waiting = thisSeason
    ? say`Beside that, waiting would mean ${gainBeside(gain, wait.match)}`
    : say`Waiting would mean ${gainBeside(gain, wait.match)}`;
  return paragraph(
    say`Apply for ${now.season}: our model gives a chance of ${percent(now.match.p)} to match.`,
    thisSeason
      ? say`With what you can still do for the ${now.season} Match (${inRow(thisSeason.improvement)}): ${percent(thisSeason.match.p)}.`
      : '',
    wait.improvement.length > 0
      ? say`Apply for ${wait.season} instead (${inRow(wait.improvement)}): ${percent(wait.match.p)}.`
      : say`Apply for ${wait.season} instead: ${percent(wait.match.p)}.`,
    weighedGain(waiting, gain),
  );
}

function seasonLost({ now, wait }: ApplyOrWait): string {
  return say`Apply for ${now.season}: the ECFMG certificate comes too late, so the chance is practically nil. Apply for ${wait.season} instead: ${percent(wait.match.p)}, if you are certified by then.`;
}

function waitingDo({ now, conditions, cost, graduation }: ApplyOrWait, uncertified: boolean): string[] {
  const open = conditions.filter(({ status }) => status === 'cannot-tell').length;
  return [
    paragraph(
      cost.known.high > 0
        ? say`Waiting makes sense only if you work or do research all year, can pay for it (${moneyInWords(cost.known)} and your living), and repair several risks.`
        : say`Waiting makes sense only if you work or do research all year, can pay for it, and repair several risks.`,
      open > 0 ? say`The page on waiting asks what we do not know yet.` : '',
    ),
    ...(graduation.newly.length > 0
      ? [
          say`Waiting also closes ${counted(graduation.newly.length, 'program')} that limit the years since graduation.`,
        ]
      : []),
    uncertified
      ? say`Do not pay for applications for the ${now.season} Match, unless the certificate can come earlier.`
      : say`Applying now is not wrong if you know these numbers. Set a limit for what you spend.`,
  ];
}

function moneyInWords({ low, high }: { low: number; high: number }): string {
  if (low === high) return dollars(high);
  return low === 0 ? say`up to ${dollars(high)}` : say`${dollars(low)} to ${dollars(high)}`;
}

/** "a; b; c", each as in the middle of a sentence. */
/** More than so many make a sentence that nobody reads to its end. */
const IN_ONE_SENTENCE = 5;

function together(risks: readonly string[]): string {
  const [first, more] = [risks.slice(0, IN_ONE_SENTENCE), risks.slice(IN_ONE_SENTENCE)];
  return paragraph(
    say`These come together: ${inRow(first)}.`,
    more.length > 0 ? say`And these: ${inRow(more)}.` : '',
  );
}

function inRow(texts: readonly string[]): string {
  return texts.map(lowerFirst).reduce((row, text) => (row === '' ? text : say`${row}; ${text}`), '');
}

/** For the middle of a sentence; names of exams and agencies keep their capitals. */
function lowerFirst(text: string): string {
  return /^(?:Step|COMLEX|ECFMG|H-1B|J-1|US|Med-Peds|Internal|Pediatrics)\b/.test(text)
    ? text
    : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
