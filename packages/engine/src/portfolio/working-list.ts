import { spendableBudget } from './create-problem.ts';
import { countsCost, type ProgramList } from './list.ts';
import type { PortfolioProblem } from './problem.ts';

/** A list that is being improved, with what its limits leave. */
export class EditableList {
  readonly programs: Int32Array;
  readonly levels: Uint8Array;
  size = 0;
  /** Programs per specialty, and per specialty × level. */
  readonly counts: Int32Array;
  readonly used: Int32Array;
  /** Level of a program, −1 when it is not in. */
  readonly levelOf: Int8Array;
  private readonly problem: PortfolioProblem;
  private readonly budget: number;

  constructor(problem: PortfolioProblem, list: ProgramList) {
    this.problem = problem;
    this.budget = spendableBudget(problem);
    this.programs = new Int32Array(problem.count);
    this.levels = new Uint8Array(problem.count);
    this.counts = new Int32Array(problem.specialties.length);
    this.used = new Int32Array(problem.specialties.length * 3);
    this.levelOf = new Int8Array(problem.count).fill(-1);
    list.programs.forEach((program, n) => {
      this.insert(program, list.levels[n] as number);
    });
  }

  insert(program: number, level: number): void {
    this.programs[this.size] = program;
    this.levels[this.size] = level;
    this.size += 1;
    this.tally(program, level, 1);
    this.levelOf[program] = level;
  }

  /** The last program takes the free position. */
  removeAt(position: number): void {
    const program = this.programs[position] as number;
    this.tally(program, this.levels[position] as number, -1);
    this.levelOf[program] = -1;
    this.size -= 1;
    this.programs[position] = this.programs[this.size] as number;
    this.levels[position] = this.levels[this.size] as number;
  }

  /** Position of a listed program. */
  positionOf(program: number): number {
    return this.programs.subarray(0, this.size).indexOf(program);
  }

  /** Counts a program in (1) or out (−1) without listing it: for trying a change before making it. */
  tally(program: number, level: number, by: number): void {
    const s = this.problem.specialtyOf[program] as number;
    this.counts[s] = (this.counts[s] as number) + by;
    this.used[s * 3 + level] = (this.used[s * 3 + level] as number) + by;
  }

  /** Whether one more program at this level keeps cap and budget. */
  hasRoom(program: number, level: number): boolean {
    const s = this.problem.specialtyOf[program] as number;
    const specialty = this.problem.specialties[s] as PortfolioProblem['specialties'][number];
    if ((this.used[s * 3 + level] as number) >= (specialty.caps[level] as number)) return false;
    this.counts[s] = (this.counts[s] as number) + 1;
    const fits = countsCost(this.problem, this.counts) <= this.budget;
    this.counts[s] = (this.counts[s] as number) - 1;
    return fits;
  }

  offers(program: number, level: number): boolean {
    return ((this.problem.levels[program] as number) & (1 << level)) !== 0;
  }

  snapshot(): ProgramList {
    return { programs: this.programs.slice(0, this.size), levels: this.levels.slice(0, this.size) };
  }
}
