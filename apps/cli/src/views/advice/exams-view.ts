/** What to decide about exams: the decisions first, then why, and by when; then the limits, and whether to wait. */
import { EXAM_NAMES, type ExamGuide, type PracticeGate } from '@matchwright/engine/advice';
import { signedBeside } from '@matchwright/engine/words';
import type { Facts } from '@matchwright/facts';
import { longDate, shortDate } from '../../terminal/dates.ts';
import { SPECIALTY_NAMES, STATUS_NAMES } from '../../terminal/labels.ts';
import { chanceTable } from './chance-table.ts';
import { examLimitLines } from './exam-limit-lines.ts';
import { findingLines } from './finding-lines.ts';
import { latestDayLines } from './latest-day-lines.ts';
import type { Page } from './page.ts';
import { waitingLines } from './waiting-lines.ts';

export function examLines(guide: ExamGuide, page: Page, { programs }: Pick<Facts, 'programs'>): string[] {
  const { step2, improvement, applyOrWait, findings, limits, today } = guide;
  const practice = practiceLines(guide, page);
  const passed = step2.status === 'passed';
  return [
    ...shortLines(guide, page),
    ...findingLines(findings, page),
    ...secondExamLines(guide, page),
    ...(passed ? [] : practice),
    ...step3Lines(guide, page),
    ...(passed ? practice : []),
    ...(improvement
      ? [
          ...page.section('A step up'),
          ...bullets(improvement.says, page),
          ...page.sources(improvement.sources, 1),
        ]
      : []),
    ...examLimitLines(limits, page),
    ...(applyOrWait ? waitingLines(applyOrWait, programs, page) : []),
    '',
    ...page.paragraph(`Worked out for ${longDate(today)}.`),
  ];
}

const bullets = (says: readonly string[], page: Page, depth = 1): string[] =>
  says.flatMap((line) => page.bullet(line, depth));

function shortLines({ step2, step3, applyOrWait, enterFirst }: ExamGuide, page: Page): string[] {
  const titles = [step2.title, step3.title, ...(applyOrWait ? [applyOrWait.title] : [])];
  const first = enterFirst.map(({ says }) => says);
  return [
    ...page.section('In short'),
    ...bullets(titles, page),
    ...(first.length > 0 ? [...page.section('Enter this first'), ...bullets(first, page)] : []),
  ];
}

/** Step 2 CK, or COMLEX Level 2: whether to book, why, the last days, the target and what points are worth. */
function secondExamLines({ step2, latest, projectedFrom }: ExamGuide, page: Page): string[] {
  const { exam, status, title, says, why, odds, sources } = step2;
  const open = status !== 'passed' && status !== 'limit-reached';
  return [
    ...page.section(EXAM_NAMES[exam]),
    ...decisionLines(title, says, why, page),
    ...(open ? latest.flatMap((one) => latestDayLines(one, projectedFrom, page)) : []),
    ...(open ? targetLines(step2, page) : []),
    ...(odds
      ? [
          ...page.part('What the score is worth', 1),
          ...page.paragraph(
            'Your chance to match at each score, with a new best list for it. The range holds 9 in 10 cases. The ' +
              'last figure is the gain over five points less, in percentage points.',
            2,
          ),
          ...chanceTable(
            odds.rows.map(({ score, match, step }, index) => ({
              label: `Step 2 CK ${score}`,
              match,
              note: step ? `${signedBeside(step, match)} over ${odds.rows[index - 1]?.score ?? score}` : '',
            })),
            page,
          ),
          ...bullets(odds.says.slice(0, 1), page, 2),
        ]
      : []),
    ...(open ? page.sources(sources, 1) : []),
  ];
}

function decisionLines(title: string, says: string, why: readonly string[], page: Page): string[] {
  return [
    ...page.part(title, 1),
    ...page.paragraph(says, 2),
    ...(why.length > 0 ? [...page.part('Why', 1), ...bullets(why, page, 2)] : []),
  ];
}

function targetLines({ targets }: ExamGuide['step2'], page: Page): string[] {
  if (targets.length === 0) return [];
  const none = 'none known';
  return [
    ...page.part('Target score', 1),
    ...page.table(
      targets,
      [
        { title: 'Specialty', value: ({ specialty }) => SPECIALTY_NAMES[specialty] },
        { title: 'Target', value: ({ from, to }) => `${from}–${to}` },
        { title: 'Average of your group', value: ({ average }) => whole(average), align: 'right' },
        {
          title: 'Programs that state a minimum',
          value: ({ minimums: { stated, programs } }) => `${stated} of ${programs}`,
          align: 'right',
        },
        {
          title: 'A quarter, half, three quarters are at most',
          value: ({ minimums: { quartiles: q } }) => (q ? `${q.low} · ${q.middle} · ${q.high}` : none),
          align: 'right',
        },
        { title: 'Highest', value: ({ minimums }) => String(minimums.highest ?? none), align: 'right' },
      ],
      2,
    ),
    ...bullets(targets[0]?.says ?? [], page, 2),
  ];
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** Whether Step 3 is worth it: the verdict, what it changes, what comes before it, and by when. */
function step3Lines({ step3, projectedFrom }: ExamGuide, page: Page): string[] {
  const { exam, verdict, title, says, reasons, effect, order, days, h1b, sources } = step3;
  // Without both Steps there is no day to name; with them, an H-1B makes the days matter even without a gain.
  const open = order.every(({ id, status }) => !id.startsWith('step') || status === 'met');
  const dated = days !== null && open && (effect !== null || h1b === true);
  const ahead = verdict !== 'passed' && order.length > 0;
  return [
    ...page.section(EXAM_NAMES[exam]),
    ...decisionLines(title, says, reasons, page),
    ...(ahead && effect
      ? [
          ...page.part('Your chance to match', 1),
          ...chanceTable(
            [
              { label: 'As you are', match: effect.now },
              { label: 'With Step 3 passed', match: effect.passed },
            ],
            page,
          ),
        ]
      : []),
    ...(ahead
      ? [
          ...page.part('What comes before it, in order', 1),
          ...page.rows(
            order.map(({ status, says: step }) => [STATUS_NAMES[status], step]),
            2,
          ),
        ]
      : []),
    ...(dated ? latestDayLines(days, projectedFrom, page) : []),
    ...page.sources(sources, 1),
  ];
}

/** The practice tests against the line that they must reach. */
function practiceLines({ step2, step3 }: ExamGuide, page: Page): string[] {
  const third = step3.verdict === 'passed' || step2.status !== 'passed' ? null : step3.gate;
  const gates = [step2.gate, third].filter((gate) => gate !== null);
  if (gates.length === 0) return [];
  return [
    ...page.section('Practice tests'),
    ...gates.flatMap((gate) => [
      ...page.part(EXAM_NAMES[gate.exam], 1),
      ...bullets(gate.says, page, 2),
      ...page.rows(
        gate.tests.map((test) => [test.date ? shortDate(test.date) : 'No date', testWords(test, gate.line)]),
        2,
      ),
      ...page.sources(gate.sources, 2),
    ]),
  ];
}

const USES = {
  earlier: 'Newer ones decide',
  'too-old': 'Too old to count',
  'no-date': 'Needs a date',
  'no-score': 'Needs a score',
  percentage: 'Not compared: a percentage',
  'in-future': 'Not taken yet',
};

function testWords({ score, percentage, use, reaches }: PracticeGate['tests'][number], line: number): string {
  const words = use === 'counts' ? (reaches ? `Reaches ${line}` : `Below ${line}`) : USES[use];
  return [score ?? percentage ?? 'no score', ...(use === 'counts' && reaches === null ? [] : [words])].join(
    ' · ',
  );
}
