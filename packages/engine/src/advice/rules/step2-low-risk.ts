import { say } from '@matchwright/speech';
import { closedPrograms } from '../closed-programs.ts';
import { effectOf } from '../compared.ts';
import type { Effect } from '../finding.ts';
import { SPECIALTY_NAMES } from '../names.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { CLOSING_FIGURES, type ClosedCount, closedCount, closedInWords } from './closing-words.ts';
import { examLevel, type PlacedAttempt, passOf, step3Open } from './exam-levels.ts';
import { effectInWords, paragraph } from './in-words.ts';
import { counterweight } from './repair.ts';
import { SEVERITY_FIGURES, severityOf } from './severity.ts';

interface LowStep2 {
  score: number;
  critical: boolean;
  line: number;
  closed: ClosedCount;
  effect: string;
  step3Open: boolean;
}

export const STEP2_LOW = rule<LowStep2>({
  id: 'risk.step2-low',
  kind: 'risk',
  topic: 'exams',
  when: say`You passed Step 2 CK with a score in the critical band, or below the usual band of Med-Peds.`,
  fields: ['exams'],
  parameters: [
    'advice.step2.critical_below',
    'advice.step2.below_average_below',
    ...CLOSING_FIGURES,
    ...SEVERITY_FIGURES,
  ],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const pass = passOf(examLevel(situation, 2), 'step2ck');
    if (!pass) return SILENT;
    if (pass.score === undefined) return cannotTell(`${pass.path}.score`);
    const line = situation.figure('advice.step2.below_average_below');
    if (pass.score >= line) return SILENT;
    const critical = pass.score < situation.figure('advice.step2.critical_below');
    const closes = closedPrograms(situation, 'minimum-score');
    const effect = effectOfAverage(situation, pass, pass.score);
    return {
      status: 'speaks',
      severity: severityOf(situation, { closes, effect, least: critical ? 'high' : 'medium' }),
      values: {
        score: pass.score,
        critical,
        line: critical ? situation.figure('advice.step2.critical_below') : line,
        closed: closedCount(situation, closes),
        effect: effectInWords(effect),
        step3Open: step3Open(situation),
      },
      fields: [pass.path],
      sources: effect ? [situation.facts.model.effects.step2Per10.source] : [],
      closes,
      effect,
      repair: counterweight(situation),
    };
  },
  text: {
    title: ({ score }) => say`A low Step 2 CK score (${score})`,
    says: ({ critical, line, closed, effect }) =>
      paragraph(
        critical
          ? say`Under ${line} is the critical band for these specialties.`
          : say`Under ${line} is below the usual band for these specialties.`,
        closedInWords(closed, say`the lowest score`),
        effect,
      ),
    do: ({ step3Open }) => [
      say`A passed Step 2 CK cannot be taken again. Plan with this number, do not hide it.`,
      ...(step3Open
        ? [say`See if Step 3 before you apply is worth it for you. It is the newest score you can show.`]
        : []),
      say`Spend your applications on programs whose lowest score you meet, or that state none.`,
      say`Ask one letter author who knows your score to write about your clinical work.`,
    ],
  },
});

/** The score that the average applicant of the type has in the first wish, unless the own one is as good. */
function effectOfAverage(situation: Situation, { path }: PlacedAttempt, score: number): Effect | undefined {
  const first = situation.specialties[0];
  if (first === undefined) return undefined;
  const { type } = situation.applicant;
  const average = Math.round(situation.facts.model.population[first][type].step2);
  if (average <= score) return undefined;
  const compared = situation.compare([{ path: `${path}.score`, value: average }]);
  return effectOf(
    compared,
    say`with ${average}, the average of applicants like you in ${SPECIALTY_NAMES[first]}`,
  );
}
