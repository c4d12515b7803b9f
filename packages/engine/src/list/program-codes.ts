import type { ApplicantMarket } from '../odds/market.ts';

/** Codes of any track → code of the program. */
export function codesOf(
  market: ApplicantMarket,
  codes: readonly string[],
): { found: Map<string, string>; missing: string[] } {
  const found = new Map<string, string>();
  const wanted = new Set(codes);
  for (const { program } of market.candidates) {
    for (const track of program.tracks) if (wanted.has(track.code)) found.set(track.code, program.code);
    if (wanted.has(program.code)) found.set(program.code, program.code);
  }
  return { found, missing: codes.filter((code) => !found.has(code)) };
}
