import { conflict, type Issue } from '../issue.ts';
import { MOST_ISSUES } from '../read-shape.ts';

/** Collects problems up to the number that is shown: a file of another kind could have a million of them. */
export class Findings {
  private readonly issues: Issue[] = [];

  get isFull(): boolean {
    return this.issues.length >= MOST_ISSUES - 1;
  }

  add(issue: Issue): void {
    if (!this.isFull) this.issues.push(issue);
  }

  get all(): Issue[] {
    if (!this.isFull) return this.issues;
    const message = 'The rest of this file was not looked at. Correct the problems above first.';
    return [...this.issues, conflict([], 'a valid file', 'many problems', message)];
  }
}
