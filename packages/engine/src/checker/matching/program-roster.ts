import type { Market } from '../../matching/market.ts';

/** One program with the residents that a matching gives it. */
export class ProgramRoster {
  private readonly quota: number;
  private readonly rankOf: Map<string, number>;
  private readonly residents = new Set<string>();
  /** Ranks of the residents, rising. */
  private ranks: number[] = [];

  constructor({ quota, ranks }: { quota: number; ranks: readonly string[] }) {
    this.quota = quota;
    this.rankOf = new Map(ranks.map((applicant, rank) => [applicant, rank]));
  }

  /** What this breaks, as the end of a sentence, or null. */
  admit(applicant: string): string | null {
    const rank = this.rankOf.get(applicant);
    if (rank === undefined) return 'which does not rank them';
    this.residents.add(applicant);
    this.ranks.push(rank);
    return null;
  }

  /** To be called once all residents are admitted. */
  sort(): void {
    this.ranks = this.ranks.sort((a, b) => a - b);
  }

  get excess(): number {
    return Math.max(0, this.residents.size - this.quota);
  }

  /** Whether all newcomers, some of whom may be here already, are among its best `quota` of them and its residents. */
  wouldChoose(newcomers: readonly string[]): boolean {
    let worst = -1;
    for (const newcomer of newcomers)
      worst = Math.max(worst, this.rankOf.get(newcomer) ?? Number.POSITIVE_INFINITY);
    if (worst === Number.POSITIVE_INFINITY) return false;
    const counted = newcomers.filter(
      (one) => this.residents.has(one) && (this.rankOf.get(one) ?? worst) < worst,
    );
    return this.countAbove(worst) - counted.length + newcomers.length <= this.quota;
  }

  /** Residents ranked above this rank, by halving. */
  private countAbove(rank: number): number {
    let [low, high] = [0, this.ranks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranks[middle] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Every program with its residents; rules that the residents break are added to `problems`. */
export function rostersOf(
  market: Market,
  placed: ReadonlyMap<string, string | null>,
  problems: string[],
): Map<string, ProgramRoster> {
  const rosters = new Map(
    Object.entries(market.programs).map(([name, program]) => [name, new ProgramRoster(program)]),
  );
  const known = new Set(Object.keys(market.applicants));
  for (const { members } of market.couples ?? []) for (const member of members) known.add(member);
  for (const [applicant, program] of placed) {
    if (!known.has(applicant)) problems.push(`${applicant} is not an applicant of the market`);
    if (program === null) continue;
    const roster = rosters.get(program);
    const broken = roster ? roster.admit(applicant) : 'which is not a program of the market';
    if (broken) problems.push(`${applicant} has ${program}, ${broken}`);
  }
  for (const [name, roster] of rosters) {
    roster.sort();
    if (roster.excess > 0) problems.push(`${name} has ${roster.excess} more than its quota`);
  }
  return rosters;
}
