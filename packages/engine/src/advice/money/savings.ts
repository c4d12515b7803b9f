import type { FeeTier } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { dollars } from '../../words/money-words.ts';
import type { Schedule } from '../schedule.ts';
import type { Situation } from '../situation.ts';

/** A way to spend less, with where it stands. */
export interface Saving {
  id: string;
  title: string;
  says: string;
  /** Ids of sources. */
  sources: string[];
}

/** Ways to spend less that a source states, as long as they are open; what we do not know about them is said. */
export function savings(situation: Situation, plan: Schedule): Saving[] {
  const open = (id: string) => plan.tasks.some((task) => task.id === id && task.status !== 'done');
  return [
    open('send-applications') && feeAssistance(situation),
    open('send-applications') && cheaperTier(situation),
    open('usce-arrange') && freeObserverships(situation),
    (open('step1-register') || open('step2-register')) && examRegion(situation),
    open('nrmp-register') && open('nrmp-registration-deadline') && inTime(situation),
    open('rank-certify') && includedRanks(situation),
  ].filter((saving) => saving !== null && saving !== false);
}

function feeAssistance(situation: Situation): Saving | null {
  const stated = situation.parameter('fee.eras.fee_assistance');
  const [from, to] = String(stated?.value ?? '').match(/\$\d+/g) ?? [];
  if (!stated || !from || !to) return null;
  return {
    id: 'fee-assistance',
    title: say`Fee assistance of the AAMC`,
    says: say`It lowers ERAS fees for people who are approved; the example of the AAMC goes from ${from} to ${to}. We could not find whether graduates of schools abroad may have it. Ask the AAMC before you pay.`,
    sources: [stated.source],
  };
}

/** The first applications of each specialty cost less than those after them. */
function cheaperTier(situation: Situation): Saving | null {
  const list = situation.planner()?.base.plan;
  const tiers = situation.facts.season.applicationTiers;
  const [first, next] = tiers.value as [FeeTier?, FeeTier?];
  if (!list || !first?.upTo || !next) return null;
  const counts = new Map<string, number>();
  for (const { program } of list.solution.selected) {
    const specialty = list.listed.choices[program]?.candidate.program.specialty;
    if (specialty) counts.set(specialty, (counts.get(specialty) ?? 0) + 1);
  }
  const upTo = first.upTo;
  const beyond = [...counts.values()].reduce((total, count) => total + Math.max(0, count - upTo), 0);
  const rule = say`In each specialty the first ${upTo} applications cost ${dollars(first.price)} each, those after them ${dollars(next.price)}.`;
  return {
    id: 'cheaper-tier',
    title: say`Stay within ${upTo} applications in each specialty`,
    says:
      beyond === 0
        ? say`${rule} Your list stays within them.`
        : say`${rule} Your list has ${beyond} at the higher price, ${dollars(beyond * next.price)} together. The page of your list shows what each next one is worth.`,
    sources: [tiers.source],
  };
}

function freeObserverships(situation: Situation): Saving | null {
  const stated = situation.parameter('usce.cost.range');
  if (!stated) return null;
  return {
    id: 'free-places',
    title: say`Ask for free places first`,
    says: say`Many hospital observerships are free or cheap. Watching counts less than hands-on work. Ask in the same place for both.`,
    sources: [stated.source],
  };
}

function examRegion(situation: Situation): Saving | null {
  const more = situation.parameter('fee.usmle.step2ck.international_region');
  if (typeof more?.value !== 'number') return null;
  return {
    id: 'exam-region',
    title: say`Sit the exam where it costs less, if you are there anyway`,
    says: say`Step 2 CK costs ${dollars(more.value)} more outside the United States and Canada. Travel for that alone may cost more.`,
    sources: [more.source],
  };
}

function inTime(situation: Situation): Saving | null {
  const fee = situation.parameter('fee.nrmp.late');
  if (typeof fee?.value !== 'number') return null;
  return {
    id: 'nrmp-in-time',
    title: say`Register for the Match in time`,
    says: say`After the standard deadline the NRMP adds ${dollars(fee.value)}. Nothing is paid back.`,
    sources: [fee.source],
  };
}

function includedRanks(situation: Situation): Saving | null {
  const included = situation.parameter('fee.nrmp.included_ranks');
  const fee = situation.parameter('fee.nrmp.extra_rank');
  if (!included || typeof fee?.value !== 'number') return null;
  return {
    id: 'included-ranks',
    title: say`The first ${included.value} ranks are included`,
    says: say`Each further program on the rank list costs ${dollars(fee.value)}. You can only rank programs that interviewed you.`,
    sources: [...new Set([included.source, fee.source])],
  };
}
