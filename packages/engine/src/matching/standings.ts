import { NONE, type NumberedMarket } from './numbered-market.ts';

/** Both sides' lists looked up once: an applicant's *standing* at a program is their place in its list, 0 the best. */
export interface Standings {
  /** Per entry of `choices`: the applicant's standing there, or NONE when the program does not rank them. */
  ofChoice: Int32Array;
  /** Per entry of `pairs`: the partner's standing there; NONE also where there is no program. */
  ofPair: Int32Array;
  /** Per entry of `ranks`: the place in `choices` of that program on that applicant's list, or NONE. */
  choiceOfRank: Int32Array;
  /** Per applicant: their couple, or NONE. */
  coupleOf: Int32Array;
}

/** Linear in the length of all lists: choices are sorted by program, then met with that program's list. */
export function standingsOf(market: NumberedMarket): Standings {
  const ofChoice = new Int32Array(market.choices.length).fill(NONE);
  const ofPair = new Int32Array(market.pairs.length).fill(NONE);
  const choiceOfRank = new Int32Array(market.ranks.length).fill(NONE);
  const { places, start } = byProgram(market);
  const askers = askersOf(market);
  const standing = new Int32Array(market.applicants).fill(NONE);
  for (let p = 0; p < market.programs; p++) {
    const [from, to] = [market.rankStart[p]!, market.rankStart[p + 1]!];
    for (let r = from; r < to; r++) standing[market.ranks[r]!] = r - from;
    for (let i = start[p]!; i < start[p + 1]!; i++) {
      const place = places[i]!;
      const found = standing[askers[place]!]!;
      if (place >= ofChoice.length) ofPair[place - ofChoice.length] = found;
      else {
        ofChoice[place] = found;
        if (found !== NONE) choiceOfRank[from + found] = place;
      }
    }
    for (let r = from; r < to; r++) standing[market.ranks[r]!] = NONE;
  }
  return { ofChoice, ofPair, choiceOfRank, coupleOf: coupleOf(market) };
}

/** Who asks, per entry of `choices` and then of `pairs`. */
function askersOf({
  applicants,
  choiceStart,
  choices,
  members,
  pairStart,
  pairs,
}: NumberedMarket): Int32Array {
  const askers = new Int32Array(choices.length + pairs.length);
  for (let a = 0; a < applicants; a++) askers.fill(a, choiceStart[a]!, choiceStart[a + 1]!);
  for (let c = 0; c + 1 < pairStart.length; c++) {
    for (let k = 2 * pairStart[c]!; k < 2 * pairStart[c + 1]!; k++)
      askers[choices.length + k] = members[2 * c + (k & 1)]!;
  }
  return askers;
}

/** Entries of `choices` and then of `pairs`, sorted by program (a counting sort). */
function byProgram({ programs, choices, pairs }: NumberedMarket): { places: Int32Array; start: Int32Array } {
  const start = new Int32Array(programs + 1);
  for (const p of choices) start[p + 1] = start[p + 1]! + 1;
  for (const p of pairs) if (p !== NONE) start[p + 1] = start[p + 1]! + 1;
  for (let p = 0; p < programs; p++) start[p + 1] = start[p + 1]! + start[p]!;
  const places = new Int32Array(start[programs]!);
  const next = start.slice();
  for (let i = 0; i < choices.length; i++) places[next[choices[i]!]!++] = i;
  for (let k = 0; k < pairs.length; k++)
    if (pairs[k] !== NONE) places[next[pairs[k]!]!++] = choices.length + k;
  return { places, start };
}

function coupleOf({ applicants, members }: NumberedMarket): Int32Array {
  const couple = new Int32Array(applicants).fill(NONE);
  for (let i = 0; i < members.length; i++) couple[members[i]!] = i >> 1;
  return couple;
}
