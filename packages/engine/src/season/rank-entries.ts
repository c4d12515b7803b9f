import type { SpecialtyId } from '@matchwright/facts';
import type { RankedProgram, RankList, RankListFile } from '@matchwright/inputs/season';
import type { ApplicantMarket, Candidate } from '../odds/market.ts';
import { SPECIALTY_DIGITS } from './specialty-digits.ts';

/** One line of a rank order list. */
export interface RankEntry {
  raw: RankedProgram;
  /** What the person calls it: a code or a name. */
  code: string;
  name: string;
  /** Null when neither the facts nor the code tell it. */
  specialty: SpecialtyId | null;
  candidate: Candidate | null;
  /** An earlier line is another track of the same program. */
  sameAs: number | null;
  /** The season notes who interviewed the person, and this program is not among them. */
  noInterview: boolean;
}

type Listed = RankList & Pick<RankListFile, 'interviewedBy'>;

/** The lines of a list; for a couple that gives pairs alone, the person's own side of them. */
export function rankEntries(list: Listed, market: ApplicantMarket): RankEntry[] {
  const byCode = new Map(
    market.candidates.flatMap((candidate) =>
      [candidate.program.code, ...candidate.program.tracks.map(({ code }) => code)].map(
        (code) => [code, candidate] as const,
      ),
    ),
  );
  const seen = new Map<Candidate, number>();
  const noted = list.interviewedBy && new Set(list.interviewedBy.map((key) => byCode.get(key) ?? key));
  return linesOf(list).map((raw, position) => {
    const candidate = raw.program === undefined ? null : (byCode.get(raw.program) ?? null);
    const noInterview =
      noted !== undefined &&
      raw.interviewed !== true &&
      !noted.has(candidate ?? raw.program ?? raw.name ?? '');
    const sameAs = candidate ? (seen.get(candidate) ?? null) : null;
    if (candidate && sameAs === null && !noInterview) seen.set(candidate, position);
    return {
      raw,
      code: raw.program ?? raw.name ?? '',
      name: candidate?.program.name ?? raw.name ?? raw.program ?? '',
      specialty: candidate?.program.specialty ?? raw.specialty ?? specialtyOfCode(raw.program),
      candidate,
      sameAs,
      noInterview,
    };
  });
}

function linesOf({ ranks, pairs }: RankList): RankedProgram[] {
  if (ranks.length > 0) return [...ranks];
  const own = [...new Set(pairs.flatMap((pair) => (pair.own === null ? [] : [pair.own])))];
  return own.map((program) => ({ program, stars: {} }));
}

/** The middle digits of an NRMP code name the specialty. */
function specialtyOfCode(code: string | undefined): SpecialtyId | null {
  return SPECIALTY_DIGITS[code?.slice(4, 7) ?? ''] ?? null;
}
