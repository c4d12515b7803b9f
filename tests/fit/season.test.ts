/** The national season is computed on nodes; here the same season is played person by person. */
import { logistic } from '@matchwright/engine/math';
import { expect, test } from 'vitest';
import { createYield, type SeasonProgram } from '../../tools/fit/interview-yield.ts';
import { seededRandom } from '../../tools/fit/random.ts';
import { interviewSeason, type Season, simulateMatch } from '../../tools/fit/season-simulation.ts';

const season: Season = {
  step2: 240,
  step2Sd: 14,
  step2Effect: 0.42,
  quality: 0.8,
  otherSd: 0.5,
  applications: 40,
  applicationsSd: 0.3,
  compensation: 0,
  attended: 15,
  level: 0,
};
const curve = { mean: -1, quality: 0.7, performance: 0.8 };
const PEOPLE = 30_000;

test('match rate, rank lists and scores agree with 30,000 people who apply, interview and match', () => {
  const random = seededRandom(4);
  const programs: SeasonProgram[] = Array.from({ length: 150 }, () => ({
    base: -4 + 0.8 * random.normal(),
    sd: 1e-6,
    applications: 200 + 600 * random.uniform(),
  }));
  const total = programs.reduce((sum, p) => sum + p.applications, 0);
  const exact = simulateMatch(
    interviewSeason(season, createYield(programs, { share: 0, logOdds: 0 })),
    curve,
  );
  const people = { ranking: 0, ranks: 0, matched: 0, matchedScore: 0, squares: 0 };
  for (let person = 0; person < PEOPLE; person++) {
    const [x, z, o] = [random.normal(), random.normal(), random.normal()];
    const strength = (season.step2Effect * season.step2Sd * x) / 10 + season.quality * z;
    const sent = season.applications * Math.exp(season.applicationsSd * random.normal());
    let interviews = 0;
    for (const { base, applications } of programs) {
      const chance =
        Math.min(1, (sent * applications) / total) * logistic(base + strength + season.otherSd * o);
      if (random.uniform() < chance) interviews++;
    }
    interviews = Math.min(season.attended, interviews);
    if (interviews === 0) continue;
    people.ranking++;
    people.ranks += interviews;
    people.squares += interviews ** 2;
    const m = logistic(curve.mean + curve.quality * strength + curve.performance * random.normal());
    if (random.uniform() < 1 - (1 - m) ** interviews) {
      people.matched++;
      people.matchedScore += season.step2 + season.step2Sd * x;
    }
  }
  const near = (simulated: number, played: number, sd: number, n: number) =>
    expect(Math.abs(simulated - played)).toBeLessThan((3.3 * sd) / Math.sqrt(n));
  const rate = people.matched / people.ranking;
  const ranks = people.ranks / people.ranking;
  const ranking = people.ranking / PEOPLE;
  near(exact.ranking, ranking, Math.sqrt(ranking * (1 - ranking)), PEOPLE);
  near(exact.rate, rate, Math.sqrt(rate * (1 - rate)), people.ranking);
  near(exact.rankers.ranks.mean, ranks, exact.rankers.ranks.sd, people.ranking);
  near(exact.matched.step2.mean, people.matchedScore / people.matched, season.step2Sd, people.matched);
  const spread = Math.sqrt(people.squares / people.ranking - ranks ** 2);
  expect(exact.rankers.ranks.sd / spread).toBeCloseTo(1, 1);
});
