import type { Application, ApplicationStatus, SeasonLog } from '@matchwright/inputs/season';
import type { SeasonEnd, SeasonSoFar } from '../advice/situation.ts';
import { resultBy } from '../dates/season-day.ts';
import { certifiedState } from './certified-state.ts';

/** What has to be there before the applications can go out. */
const BEFORE_SENDING = [
  'send-applications',
  'final-list',
  'eras-form',
  'ecfmg-token',
  'eras-token',
  'statement-draft',
  'statement-final',
];
const BOOKED: ReadonlySet<ApplicationStatus> = new Set(['invited', 'scheduled', 'interviewed']);
const HELD: ReadonlySet<ApplicationStatus> = new Set(['interviewed', 'ranked', 'matched']);

/**
 * What the plan of a season need not ask, because the season that is kept says it. A log of another season, and no log,
 * say nothing. An entry of its own in this package, so that a first page brings no more of the season.
 * @param planned year of the Match that the plan is for
 * @param today the day by which the end of the season is judged: what is dated later has not happened yet
 * @param begins ISO date from which a result can be known; null when it is not known
 */
export function seasonSoFar(
  log: SeasonLog | undefined,
  planned: number,
  today: string,
  begins: string | null = null,
): SeasonSoFar {
  if (!log || (log.season ?? planned) !== planned)
    return { ended: null, sent: false, did: [], letters: [], soapReady: [] };
  const reached = log.applications.map((one) => ({ one, statuses: statusesBy(one, today) }));
  const totals = Object.values(log.counts);
  const sent =
    reached.some(({ statuses }) => statuses.some((status) => status !== 'planned')) ||
    (log.applications.length === 0 && totals.some(({ applications }) => applications > 0));
  const interviewed = reached.some(({ statuses }) => statuses.some((status) => HELD.has(status)));
  const ended: SeasonEnd = resultBy(log, { begins }, today) ?? null;
  return {
    ended,
    sent,
    did: [
      ...(sent ? BEFORE_SENDING : []),
      ...(interviewed ? ['interview-practice'] : []),
      ...rankingDone(log, reached),
      ...(log.soapReady.includes('registered') ? ['nrmp-register'] : []),
      ...(log.soapReady.includes('certificate') ? ['ecfmg-verification'] : []),
    ],
    letters: lettersOf(reached),
    soapReady: [...log.soapReady, ...(log.rankList?.certified === true ? ['registered'] : [])],
  };
}

interface Reached {
  one: Application;
  statuses: ApplicationStatus[];
}

function statusesBy({ history }: Application, today: string): ApplicationStatus[] {
  return history.filter(({ date }) => date === undefined || date <= today).map(({ status }) => status);
}

/** A letter goes out with an application, so it counts once that one is sent; each author once. */
function lettersOf(reached: readonly Reached[]): string[] {
  const out = reached.filter(({ statuses }) => statuses.some((status) => status !== 'planned'));
  return [...new Set(out.flatMap(({ one }) => one.letters.map((author) => author.trim())))];
}

/** Nobody can certify a list without being registered. One that was changed must be certified again. */
function rankingDone({ rankList }: SeasonLog, reached: readonly Reached[]): string[] {
  if (!rankList) return [];
  const { ranks, pairs, leftOff = [], steps = [] } = rankList;
  const settled = new Set([...ranks, ...leftOff].map(({ program, name }) => program ?? name));
  const missing = reached.some(({ one: { program, name }, statuses }) => {
    const last = statuses.at(-1);
    return last !== undefined && BOOKED.has(last) && !settled.has(program ?? name);
  });
  const made = pairs.length > 0 || (ranks.length > 0 && !missing);
  const state = certifiedState(rankList);
  return [
    ...(made || state === 'yes' ? ['rank-draft'] : []),
    ...(steps.includes('ecfmg') ? ['ecfmg-verification'] : []),
    ...(state === 'no'
      ? []
      : ['nrmp-register', ...(pairs.length > 0 ? ['couple-link', 'couple-lists'] : [])]),
    ...(state === 'yes' ? ['rank-certify'] : []),
  ];
}
