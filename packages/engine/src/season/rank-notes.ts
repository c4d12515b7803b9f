import type { SeasonalFacts } from '@matchwright/facts';
import type { RankListFile } from '@matchwright/inputs/season';
import { counted, listed, say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { numberOf } from '../whatif/parameters.ts';
import { percent } from '../words/chance-words.ts';
import { dollars } from '../words/money-words.ts';
import type { ComparedPairs } from './comparisons.ts';
import { turnedRound, type Weighed } from './own-criteria.ts';
import type { RankChances } from './rank-chance.ts';
import type { RankEntry } from './rank-entries.ts';
import type { CertifyStep, RankDeadline, RankResult } from './rank-results.ts';
import { SHORT_NAMES } from './season-words.ts';

const TRUE_ORDER = say`Rank by where you want to train, and by nothing else. The Match tries your first choice first and gives you the highest place that also wants you. A place lower on your list never costs you a place above it, so guessing who will take you can only hurt.`;

interface Told {
  list: RankListFile;
  entries: readonly RankEntry[];
  chances: RankChances;
  weighed: readonly Weighed[];
  comparisons: ComparedPairs;
  facts: SeasonalFacts;
  /** Lists were due. */
  closed: boolean;
}

/**
 * What to know of a rank order list: for a couple what the chances leave out, then the order of wishes. Once lists were due,
 * only what its numbers mean.
 */
export function rankNotes(told: Told): string[] {
  if (told.closed) return [...coupleNotes(told).slice(0, 1), ...countingNotes(told)];
  return [
    ...coupleNotes(told),
    TRUE_ORDER,
    ...lengthNotes(told),
    ...leaveOffNotes(told),
    ...orderNotes(told),
    ...countingNotes(told),
    ...feeNotes(told),
  ];
}

/** A chance that reads as none. */
const ADDS_NOTHING = 1e-6;

function lengthNotes({ entries, chances }: Told): string[] {
  const [one, all] = [chances.matchByLength[0], chances.matchByLength.at(-1)];
  if (!one || !all || entries.length < 2) return [];
  const grows = say`More programs raise the chance: ${percent(one.p)} with the first alone, ${percent(all.p)} with all ${entries.length}.`;
  const added = chances.matchByLength.map((range, i, rows) => range.p - (rows[i - 1]?.p ?? 0));
  const idle = added.filter((more) => more < ADDS_NOTHING).length;
  const longer =
    idle === 0
      ? grows
      : idle === 1
        ? say`${grows} 1 of them adds nothing to it so far.`
        : say`${grows} ${idle} of them add nothing to it so far.`;
  const run = entries.findIndex(({ specialty }) => specialty !== entries[0]?.specialty);
  if (run < 2) return [longer];
  return [
    say`${longer} The first ${counted(run, 'program')} are of one specialty, which reports call contiguous ranks.`,
  ];
}

function leaveOffNotes({ entries, chances }: Told): string[] {
  const unwanted = entries.filter(({ raw }) => raw.wouldGo === false);
  if (unwanted.length === 0) {
    return [say`A match is binding. Leave off a place only if you would rather not match than train there.`];
  }
  const lost = unwanted.reduce((sum, entry) => sum + (chances.land[entries.indexOf(entry)]?.p ?? 0), 0);
  const names = listed(unwanted.map(({ name }) => name));
  return [
    unwanted.length === 1
      ? say`You would not train at ${names}. Take it off the list: a match is binding. That gives up ${percent(lost)} of chance at most, at a place where you do not want to be.`
      : say`You would not train at ${names}. Take them off the list: a match is binding. That gives up ${percent(lost)} of chance at most, at a place where you do not want to be.`,
  ];
}

function orderNotes({ comparisons, weighed, entries }: Told): string[] {
  const nameOf = (code: string) => entries.find((entry) => entry.code === code)?.name ?? code;
  return [
    ...comparisons.cycles.map(
      (cycle) =>
        say`Your comparisons go round in a circle: ${[...cycle, cycle[0] as string].map(nameOf).reduce((way, name) => say`${way} before ${name}`)}. No order fits them all. Compare these again, two at a time.`,
    ),
    ...comparisons.against.map(
      ({ better, worse }) =>
        say`You preferred ${nameOf(better)} to ${nameOf(worse)}, but your list has them the other way round.`,
    ),
    ...turnedRound(weighed).map(
      ({ above, below }) =>
        say`By your own criteria, ${nameOf(below.code)} (${shown(below)}) stands above ${nameOf(above.code)} (${shown(above)}). If your list feels right, a criterion is missing.`,
    ),
  ];
}

const shown = ({ score }: Weighed): string => say`${score?.toFixed(1)} of 5`;

function countingNotes({ entries, chances, closed }: Told): string[] {
  const doubled = namesOf(entries.filter(({ sameAs }) => sameAs !== null));
  const unknown = namesOf(entries.filter(({ specialty }) => specialty === null));
  const assumed = chances.applications.filter(({ told }) => !told);
  return [
    say`The chance at each place depends on the place and the specialty, not on the program: we count an average one. Two programs of one specialty that change places change no number.`,
    ...(assumed.length > 0
      ? [
          say`We count at least the usual number of applications: ${listed(assumed.map(({ specialty, count }) => say`${count} in ${SHORT_NAMES[specialty]}`))}. The same interviews from fewer may mean a better chance, but nobody publishes by how much.`,
        ]
      : []),
    ...(doubled.length > 0
      ? [
          closed
            ? say`Two tracks of one program count as one here, because the same people decide: ${listed(doubled)}.`
            : say`Two tracks of one program count as one here, because the same people decide: ${listed(doubled)}. Rank both if you would take both.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [
          unknown.length === 1
            ? say`We do not know the specialty of ${unknown[0]}, so no chance counts it. Add \`specialty\`.`
            : say`We do not know the specialty of ${listed(unknown)}, so no chance counts them. Add \`specialty\`.`,
        ]
      : []),
  ];
}

const namesOf = (entries: readonly RankEntry[]) => entries.map(({ name }) => name);

function feeNotes({ entries, facts }: Told): string[] {
  const included = numberOf(facts, 'fee.nrmp.included_ranks');
  const extra = numberOf(facts, 'fee.nrmp.extra_rank');
  if (!included || !extra || entries.length <= included.value) return [];
  const cost = (entries.length - included.value) * extra.value;
  return [
    say`${included.value} programs are in the registration fee. ${counted(entries.length - included.value, 'further program')} cost about ${dollars(cost)}.`,
  ];
}

function coupleNotes({ list, facts }: Told): string[] {
  const { pairs } = list;
  if (pairs.length === 0) return [];
  const most = numberOf(facts, 'nrmp.couples.max_ranks_each')?.value;
  const single = pairs.filter(({ own, partner }) => own === null || partner === null).length;
  const both = pairs.filter(({ own, partner }) => own === null && partner === null).length;
  const count = counted(pairs.length, 'pair');
  const alone = say`You match only to a pair that takes both of you, and never to two single lists. The chances by length and by place are for you alone. Those of your pairs are lower.`;
  return [
    most === undefined
      ? say`Your couples list has ${count}. ${alone}`
      : say`Your couples list has ${count} of at most ${most}. ${alone}`,
    single - both > 0
      ? say`In ${counted(single - both, 'pair')} one of you does not match. Put these last, and only if you both accept it.`
      : say`No pair lets one of you match alone. Talk about it: such pairs at the end can save one of two places.`,
    ...(both > 0 ? [say`A pair without any program means nothing. Remove it.`] : []),
  ];
}

/**
 * Steps to a certified list.
 * @param today ISO date
 */
export function certifySteps(
  certified: RankResult['certified'],
  deadline: RankDeadline | null,
  today: string,
): CertifyStep[] {
  const isEarly = deadline !== null && today < deadline.certifyBy;
  return [
    {
      id: 'codes',
      says: say`Enter the codes from the NRMP page, track by track, and read each program name aloud.`,
    },
    { id: 'ecfmg', says: say`Check that ECFMG has confirmed you to the NRMP, if you graduated abroad.` },
    { id: 'certify', says: untilWords(deadline) },
    {
      id: 'confirm',
      says:
        certified === 'no'
          ? say`Read the confirmation. A list that is entered but not certified does not count.`
          : isEarly
            ? say`You marked the list as certified. After any change, certify again. An interview that comes later needs it, too.`
            : say`You marked the list as certified. After any change, certify again.`,
    },
    {
      id: 'quiet',
      says: say`Tell no program how you rank unless you want to, and ask none how it ranks you.`,
    },
  ];
}

function untilWords(deadline: RankDeadline | null): string {
  if (!deadline)
    return say`Look up the deadline of the rank order list on the NRMP page, and certify some days before it.`;
  const { time, projected } = deadline;
  const [by, day] = [dateWords(deadline.certifyBy), dateWords(deadline.date)];
  const last = time ? say`${day}, ${time} Eastern Time` : day;
  return projected
    ? say`Certify by ${by}. Nothing is accepted after ${last} (not published yet).`
    : say`Certify by ${by}. Nothing is accepted after ${last}.`;
}
