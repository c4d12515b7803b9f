/** What the reading of a season needs to know besides its text. */
export interface SeasonContext {
  /** ISO date. */
  today: string;
  /** Main code of the program that has this NRMP code, null when no program has it. Left out: not looked up. */
  programCode?: (code: string) => string | null;
}
