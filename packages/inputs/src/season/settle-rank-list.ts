import { conflict, type Path } from '../issue.ts';
import { isGroup } from '../profile/repair.ts';
import type { Report } from '../profile/report.ts';
import { settleProgram, tidyCode } from './program-names.ts';
import type { RankList } from './rank-list-shape.ts';
import type { SeasonContext } from './season-context.ts';

/** Codes alone stand for entries, and a pair may be a list of two codes. */
export function longRanks(raw: Record<string, unknown>): Record<string, unknown> {
  const result = { ...raw };
  if (Array.isArray(raw.ranks))
    result.ranks = raw.ranks.map((one) => (typeof one === 'string' ? { program: one } : one));
  if (Array.isArray(raw.leftOff))
    result.leftOff = raw.leftOff.map((one) => (typeof one === 'string' ? { program: one } : one));
  if (Array.isArray(raw.pairs)) {
    result.pairs = raw.pairs.map((one) => {
      const pair = Array.isArray(one) && one.length === 2 ? { own: one[0], partner: one[1] } : one;
      return isGroup(pair) ? { ...pair, own: asText(pair.own), partner: asText(pair.partner) } : pair;
    });
  }
  if (Array.isArray(raw.comparisons)) {
    result.comparisons = raw.comparisons.map((one) => {
      const words = typeof one === 'string' ? one.split('>').map((word) => word.trim()) : one;
      return Array.isArray(words) && words.length === 2 ? { better: words[0], worse: words[1] } : one;
    });
  }
  return result;
}

/** YAML reads the code of "no match", 999999999, as a number. */
function asText(code: unknown): unknown {
  return typeof code === 'number' ? String(code) : code;
}

/** Tracks keep their own codes here: a list may rank two tracks of one program, each once. */
export function settleRankList<T extends RankList>(
  list: T,
  place: Path,
  context: SeasonContext,
  report: Report,
): T {
  const seen = new Map<string, number>();
  const ranks = list.ranks.map((entry, i) => {
    const at = [...place, 'ranks', i];
    settleProgram(entry, at, context, report);
    const code = entry.program === undefined ? undefined : tidyCode(entry.program);
    const key = code ?? `name ${entry.name?.toLowerCase()}`;
    const before = seen.get(key);
    if (before !== undefined) {
      const message = `${code ?? entry.name} stands on the list twice, as number ${before + 1} and number ${i + 1}. Keep one of them.`;
      report.issues.push(conflict(at, 'each program once', key, message));
    }
    seen.set(key, i);
    return code === undefined ? entry : { ...entry, program: code };
  });
  const known = (name: string) => tidyCode(name);
  const comparisons = list.comparisons.map(({ better, worse, ...rest }, i) => {
    if (known(better) === known(worse)) {
      const message = `comparisons[${i}] compares ${known(better)} with itself. Remove it.`;
      report.issues.push(conflict([...place, 'comparisons', i], 'two programs', better, message));
    }
    return { ...rest, better: known(better), worse: known(worse) };
  });
  const code = (text: string | null) => (text === null || /^9{9}$/.test(text) ? null : known(text));
  const pairs = list.pairs.map(({ own, partner, ...rest }) => ({
    ...rest,
    own: code(own),
    partner: code(partner),
  }));
  const leftOff = list.leftOff?.map((entry) =>
    entry.program === undefined ? entry : { ...entry, program: tidyCode(entry.program) },
  );
  return { ...list, ranks, comparisons, pairs, ...(leftOff ? { leftOff } : {}) };
}
