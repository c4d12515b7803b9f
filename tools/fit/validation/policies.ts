import type { Facts } from '@matchwright/facts';
import { fitEvidence, type PolicyAnswer } from '../policy.ts';
import { seededRandom } from '../random.ts';

export interface HeldOutAnswer {
  score: number;
  baseRate: number;
  predicted: number;
  said: boolean;
}

/** Tenfold cross-validation of the evidence model: answers that it does not see, predicted from the rest. */
export function heldOutAnswers(evidence: number[][], answers: (PolicyAnswer | null)[]): HeldOutAnswer[] {
  const random = seededRandom(11);
  const fold = answers.map(() => Math.floor(10 * random.uniform()));
  const known = answers.flatMap((answer, i) => (answer ? [i] : []));
  const result: HeldOutAnswer[] = [];
  for (let f = 0; f < 10; f++) {
    const chances = fitEvidence(
      evidence,
      answers.map((answer, i) => (answer && fold[i] !== f ? answer.value : null)),
    );
    const seen = known.filter((i) => fold[i] !== f);
    const base = seen.filter((i) => answers[i]?.value).length / seen.length;
    for (const i of known.filter((one) => fold[one] === f)) {
      const said = (answers[i] as PolicyAnswer).value;
      const predicted = chances[i] as number;
      const score = (p: number) => Math.log(said ? p : 1 - p);
      result.push({ score: score(predicted), baseRate: score(base), predicted, said });
    }
  }
  return result;
}

export interface ChangedAnswers {
  pairs: number;
  changed: number;
  /** Mean years between the two statements. */
  years: number;
}

/** Programs with a dated J-1 answer of 2021 and a statement of another year: how many differ. */
export function changedAnswers(facts: Facts, field: 'visaJ1' | 'visaH1b'): ChangedAnswers {
  let pairs = 0;
  let changed = 0;
  let years = 0;
  for (const program of facts.programs) {
    const statements = program.facts[field] ?? [];
    const answer = statements.find((fact) => fact.source === 'reported-visa-2021');
    const other = statements.find((fact) => fact.source !== 'reported-visa-2021' && fact.year !== null);
    if (!answer || !other || other.year === answer.year) continue;
    pairs++;
    years += Math.abs((other.year as number) - (answer.year as number));
    if (other.value !== answer.value) changed++;
  }
  return { pairs, changed, years: pairs === 0 ? 0 : years / pairs };
}
