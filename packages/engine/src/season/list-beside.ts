import type { RankListFile } from '@matchwright/inputs/season';
import { counted, say } from '@matchwright/speech';
import type { Range } from '../results.ts';
import { NEARLY_THE_SAME, percent } from '../words/chance-words.ts';
import { groupMarket } from './group-rate.ts';
import { rankChances } from './rank-chance.ts';
import { rankEntries } from './rank-entries.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { ListBeside, SeasonOutlook } from './season-results.ts';

type Told = Pick<SeasonOutlook, 'now' | 'sent' | 'interviews' | 'invitationsOver'>;

/**
 * What the rank order list says beside the season, with the sentence for either page: which question each number
 * answers, and which one to plan with. Null without a list, and for a couple, whose pairs answer a question of their own.
 */
export function listBeside(
  { market, facts }: SeasonBasis,
  list: RankListFile | null,
  told: Told,
): ListBeside | null {
  if (list === null || list.ranks.length === 0 || list.pairs.length > 0 || told.sent === 0) return null;
  const entries = rankEntries(list, market);
  const { matchByLength } = rankChances(entries, groupMarket(market, facts), facts, list.applications);
  const match = matchByLength.at(-1);
  if (!match) return null;
  const counts = entries.filter((one) => one.specialty !== null && one.sameAs === null && !one.noInterview);
  const why = reasonOf(told, match, counts.length);
  const lines = counted(entries.length, 'program');
  return {
    lines: entries.length,
    match,
    says: HERE[why](lines, percent(match.p)),
    saysThere: THERE[why](percent(told.now.p)),
  };
}

type Reason = 'alike' | 'more-may-come' | 'not-on-it' | 'answers-speak' | 'not-noted';

function reasonOf({ now, interviews, invitationsOver }: Told, match: Range, counting: number): Reason {
  if (Math.abs(now.p - match.p) < NEARLY_THE_SAME) return 'alike';
  if (now.p > match.p) return invitationsOver ? 'not-on-it' : 'more-may-come';
  return counting > interviews ? 'not-noted' : 'answers-speak';
}

const HERE: Record<Reason, (lines: string, p: string) => string> = {
  alike: (lines, p) => say`Your rank list, with ${lines}, comes to ${p}. That is nearly the same.`,
  'more-may-come': (lines, p) =>
    say`Your rank list, with ${lines}, comes to ${p}. It counts only the programs on it. The number here also counts interviews that are not on it and invitations that may still come. Plan with the lower number.`,
  'not-on-it': (lines, p) =>
    say`Your rank list, with ${lines}, comes to ${p}. It counts only the programs on it. The number here also counts interviews that are not on it. Plan with the lower number.`,
  'answers-speak': (lines, p) =>
    say`Your rank list, with ${lines}, comes to ${p}, the published rate of your group. The number here also counts the programs that said no or are silent, and they speak for less. Plan with the lower number.`,
  'not-noted': (lines, p) =>
    say`Your rank list, with ${lines}, comes to ${p}. It has interviews that are not noted here. Note them, and the two numbers come together. Until then, plan with the lower one.`,
};

const THERE: Record<Reason, (p: string) => string> = {
  alike: (p) => say`The season page comes to ${p}. That is nearly the same.`,
  'more-may-come': (p) =>
    say`The season page comes to ${p}. It also counts interviews that are not on this list and invitations that may still come. Plan with the lower number, the one here.`,
  'not-on-it': (p) =>
    say`The season page comes to ${p}. It also counts interviews that are not on this list. Plan with the lower number, the one here.`,
  'answers-speak': (p) =>
    say`The season page comes to ${p}. It also counts the programs that said no or are silent, and they speak for less. Plan with that lower number.`,
  'not-noted': (p) =>
    say`The season page comes to ${p}, because it knows of fewer interviews than this list has. Note them there, and the two numbers come together. Until then, plan with the lower one.`,
};
