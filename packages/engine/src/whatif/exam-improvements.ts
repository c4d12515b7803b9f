import type { ApplicantPopulation, Exam, Parameter, SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { acceptsVisa } from '../odds/applicant.ts';
import { passProof } from '../odds/pass-proof.ts';
import { entryCondition, ifYouMayEnter } from '../visas/restriction-words.ts';
import { type Improvement, isImg, NOTHING, type Offer } from './improvement.ts';
import { feeOf, numberOf, parameterOf } from './parameters.ts';
import { type Step3Timing, step3Timing } from './step3-timing.ts';
import { certificateDecides } from './step3-words.ts';
import { applicationsOpen, endsInTime } from './timing.ts';

/** Steps around the average score of the group that a person may aim for. */
const TARGETS = [-10, 0, 10] as const;
const ROUND_TO = 5;
const HIGHEST_SCORE = 300;

/** Months for one exam: an eligibility period to prepare and sit it, and the wait for the score. */
function examMonths(facts: SeasonalFacts): { months: number; says: string; sources: string[] } | null {
  const period = numberOf(facts, 'usmle.eligibility_period');
  if (!period) return null;
  const delay = parameterOf(facts, 'usmle.score_delay.typical');
  return {
    months: period.value + (delay ? 1 : 0),
    says: delay
      ? say`Time: an eligibility period of ${period.value} months to prepare and sit it, and ${weeksWords(delay.value)} for the score.`
      : say`Time: an eligibility period of ${period.value} months to prepare and sit it.`,
    sources: [period.source, ...(delay ? [delay.source] : [])],
  };
}

/** "3-4 weeks", of "3-4 weeks, usually a Wednesday". */
function weeksWords(stated: Parameter['value']): string {
  const [text] = String(stated).split(',') as [string];
  const weeks = /^(\d+-\d+) weeks$/.exec(text)?.[1];
  return weeks === undefined ? text : say`${weeks} weeks`;
}

/** Step 2 CK at target scores; never once it is passed, and not while a result is open. */
export function step2Improvements(
  profile: Profile,
  facts: SeasonalFacts,
  specialties: readonly SpecialtyId[],
  today: string | undefined,
): Offer {
  const attempts = profile.exams.filter((attempt) => attempt.exam === 'step2ck');
  if (attempts.some((attempt) => attempt.result === 'pass')) {
    return { ...NOTHING, notes: [say`Step 2 CK is passed, and a passed Step cannot be taken again.`] };
  }
  if (attempts.some((attempt) => attempt.result === null)) {
    return {
      ...NOTHING,
      notes: [say`A Step 2 CK attempt has no result yet. Enter it to see what it changes.`],
    };
  }
  const limit = attemptsAllowed(facts);
  if (limit !== null && attempts.length >= limit) {
    return { ...NOTHING, notes: [say`Step 2 CK: the limit of ${limit} attempts is reached.`] };
  }
  const time = examMonths(facts);
  if (time && !endsInTime([today], time.months, applicationsOpen(facts))) {
    return { ...NOTHING, notes: [say`Step 2 CK: no score would arrive before applications open.`] };
  }
  const fee = feeOf(facts, 'Step 2 CK', 'fee.usmle.step2ck', 'fee.usmle.step2ck.international_region');
  const { step2Per10 } = facts.model.effects;
  const improvements = targetScores(profile, facts, specialties).map(
    (score): Improvement => ({
      id: `step2-${score}`,
      kind: 'exam',
      change: say`Step 2 CK passed with ${score}`,
      changes: [
        { path: `exams[${profile.exams.length}]`, value: { exam: 'step2ck', result: 'pass', score } },
      ],
      costs: fee ? [fee] : [],
      months: time?.months ?? null,
      says: [
        say`Until there is a score, the odds count the average of your group, so a score below it lowers them.`,
        say`A target, not a forecast: book the exam once practice tests reach it. A pass cannot be repeated.`,
        ...(time ? [time.says] : []),
      ],
      sources: [step2Per10.source, ...(fee ? [fee.source] : []), ...(time?.sources ?? [])],
    }),
  );
  return { improvements, notes: [] };
}

/** Around the average score of the person's group over the wanted specialties. */
function targetScores(profile: Profile, facts: SeasonalFacts, specialties: readonly SpecialtyId[]): number[] {
  const averages = specialties.map(
    (id) => (facts.model.population[id][profile.applicant] as ApplicantPopulation).step2,
  );
  const average = averages.reduce((sum, score) => sum + score, 0) / Math.max(1, averages.length);
  const centre = Math.round(average / ROUND_TO) * ROUND_TO;
  return TARGETS.map((step) => Math.min(HIGHEST_SCORE, centre + step));
}

/** Step 3, when everything it requires is there or will be: both Steps, and for graduates abroad the certificate. */
export function step3Improvements(profile: Profile, facts: SeasonalFacts, today: string | undefined): Offer {
  const passed = (exam: Exam) =>
    passProof(profile, exam) !== null ||
    profile.exams.some((one) => one.exam === exam && one.result === 'pass');
  if (passed('step3')) return NOTHING;
  const refuse = (why: string): Offer => ({
    improvements: [],
    notes: [say`Step 3 is not offered: ${why}`],
    why,
  });
  if (!passed('step1') || !passed('step2ck')) return refuse(say`Step 1 and Step 2 CK must be passed first.`);
  const limit = attemptsAllowed(facts);
  if (limit !== null && profile.exams.filter((one) => one.exam === 'step3').length >= limit)
    return refuse(say`the limit of ${limit} attempts is reached.`);
  const time = examMonths(facts);
  const timing = step3Timing(profile, facts, today);
  const decides = certificateDecides(timing);
  const missing = step3Missing(profile, facts, timing);
  if (missing !== null) return refuse(missing);
  if (!timing.inTime)
    return refuse(
      [say`no score would arrive before applications open.`, ...(decides ? [decides] : [])].join(' '),
    );
  const fee = feeOf(facts, 'Step 3', 'fee.usmle.step3');
  const required = parameterOf(facts, 'usmle.step3.requires');
  const h1b = profile.visa.needed === true && acceptsVisa(profile, 'H-1B');
  const improvement: Improvement = {
    id: 'step3',
    kind: 'exam',
    change: say`Step 3 passed before applying${ifYouMayEnter({ profile, facts, today })}`,
    changes: [{ path: `exams[${profile.exams.length}]`, value: { exam: 'step3', result: 'pass' } }],
    costs: fee ? [fee] : [],
    months: time?.months ?? null,
    says: [
      ...entryCondition({ profile, facts, today }),
      ...(time ? [time.says] : []),
      ...(decides ? [decides] : []),
      ...(h1b ? [say`It also opens the H-1B visa, which asks for a passed Step 3.`] : []),
      say`It can be sat in the United States only; travel is not in the cost.`,
    ],
    sources: [
      facts.model.effects.step3Passed.source,
      ...(fee ? [fee.source] : []),
      ...(required ? [required.source] : []),
      ...(time?.sources ?? []),
    ],
  };
  return { improvements: [improvement], notes: [] };
}

/** What Step 3 has to wait for and nothing dates; null when there is nothing. */
function step3Missing(profile: Profile, facts: SeasonalFacts, timing: Step3Timing): string | null {
  if (isImg(profile))
    return profile.ecfmg.certified === true || timing.certificate
      ? null
      : say`say when you expect ECFMG certification, which comes first.`;
  const { graduated } = profile.school;
  if (graduated !== undefined && graduated < facts.season.season) return null;
  return say`it comes after graduation.`;
}

/** Attempts allowed for each Step now; null when not stated. */
function attemptsAllowed(facts: SeasonalFacts): number | null {
  return facts.rules.attempts.find((rule) => rule.to === null)?.value.value ?? null;
}
