import { gaussHermite, logistic } from '@matchwright/engine/math';

/** One program as a national season sees it. */
export interface SeasonProgram {
  /**
   * Log-odds of an interview for the average applicant who sends no signal, visa refusals included: a reported
   * rate is an average over everybody who applied.
   */
  base: number;
  /** Spread of `base`: doubt about the program and this season's drift. */
  sd: number;
  /** Applications that it receives; people apply in proportion to it. */
  applications: number;
}

export interface SignalUse {
  /** Share of applications that carry a signal. */
  share: number;
  /** Raw log-odds ratio of signalled applications, selection included: what happens in a real season. */
  logOdds: number;
}

/** Expected interviews for one application, for applicants of any strength. */
export interface InterviewYield {
  /** `first` Σ w·p and `second` Σ w²·p², with w the chance that one application goes to the program. */
  at(logOdds: number): { first: number; second: number };
  /** No more applications than there are programs. */
  cap(applications: number): number;
}

const LOWEST = -8;
const STEP = 0.1;
const POINTS = 161;
const DOUBT = gaussHermite(5);

/** Tabulated over strength and interpolated; strengths outside −8 to 8 count as the nearest. */
export function createYield(programs: SeasonProgram[], signals: SignalUse): InterviewYield {
  const total = programs.reduce((sum, p) => sum + p.applications, 0);
  const first = new Float64Array(POINTS);
  const second = new Float64Array(POINTS);
  for (let g = 0; g < POINTS; g++) {
    for (const program of programs) {
      const w = program.applications / total;
      const p = meanChance(program, LOWEST + g * STEP, signals);
      first[g] = (first[g] as number) + w * p;
      second[g] = (second[g] as number) + w * w * p * p;
    }
  }
  return {
    at(logOdds) {
      const place = Math.min(POINTS - 1.001, Math.max(0, (logOdds - LOWEST) / STEP));
      const below = Math.floor(place);
      const between = (table: Float64Array) =>
        (table[below] as number) +
        (place - below) * ((table[below + 1] as number) - (table[below] as number));
      return { first: between(first), second: between(second) };
    },
    cap: (applications) => Math.min(programs.length, applications),
  };
}

function meanChance(program: SeasonProgram, logOdds: number, signals: SignalUse): number {
  let mean = 0;
  for (const [k, z] of DOUBT.nodes.entries()) {
    const eta = program.base + program.sd * z + logOdds;
    mean +=
      (DOUBT.weights[k] as number) *
      ((1 - signals.share) * logistic(eta) + signals.share * logistic(eta + signals.logOdds));
  }
  return mean;
}
