import { inARow, say } from '@matchwright/speech';
import { monthsWords } from '../../dates/date-words.ts';
import { STRETCH_PARAMETERS, timelineFor } from '../research/continuity.ts';
import type { Stretch } from '../research/timeline.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';

export const CONTINUITY_ADVICE = [
  rule<{ months: number }>({
    id: 'continuity.active',
    kind: 'missing',
    topic: 'scholarship',
    when: say`Nothing in your profile goes on today: no school, work, research or teaching.`,
    fields: ['experience', 'school.graduated'],
    parameters: STRETCH_PARAMETERS,
    judge(situation) {
      const { active, stretches, missing } = timelineFor(situation);
      if (active === 'met') return SILENT;
      if (active === 'cannot-tell') return cannotTell(...(missing.length > 0 ? missing : ['experience']));
      const months = stretches.find(({ until }) => until === null)?.months;
      if (months === undefined) return SILENT;
      const long = months >= situation.figure('advice.gap.warn_months');
      return { status: 'speaks', severity: long ? 'medium' : 'low', values: { months } };
    },
    text: {
      title: () => say`Be active with patients again`,
      says: ({ months }) =>
        say`Nothing in your profile has gone on for ${monthsWords(months)}. Programs ask what you do now. Half a day a week is an answer.`,
      do: () => [
        say`Choose one: work at home, a community clinic, telemedicine where it is allowed, or teaching.`,
        say`Set a start date within four weeks, and ask for a note with dates and hours.`,
        say`If something does go on, enter it in your profile.`,
      ],
    },
  }),
  rule<{ stretches: Stretch[]; unexplained: number }>({
    id: 'continuity.document',
    kind: 'missing',
    topic: 'scholarship',
    when: say`Your entries leave half a year or more empty since graduation.`,
    fields: ['experience', 'gaps', 'school.graduated'],
    parameters: [...STRETCH_PARAMETERS, 'eras.exp.max', 'eras.exp.desc_limit'],
    judge(situation) {
      const { stretches, missing } = timelineFor(situation);
      const warn = situation.figure('advice.gap.warn_months');
      const long = stretches.filter(({ months }) => months >= warn);
      if (missing.length > 0 && (long.length > 0 || situation.profile.experience.length === 0)) {
        return cannotTell(...missing);
      }
      if (long.length === 0) return SILENT;
      const unexplained = Math.max(...long.map((stretch) => stretch.unexplained));
      const severity = unexplained >= warn ? 'medium' : 'low';
      return { status: 'speaks', severity, values: { stretches: long, unexplained } };
    },
    text: {
      title: ({ stretches }) =>
        stretches.length === 1 ? say`One pause to explain` : say`${stretches.length} pauses to explain`,
      says: ({ stretches, unexplained }) => {
        const named = inARow(
          stretches.map(({ dates, months }) => `${dates} (${monthsWords(months)})`),
          ';',
        );
        const reasons = stretches.some((stretch) => stretch.reasons.length > 0);
        const rest =
          unexplained === 0
            ? say`You gave your reasons.`
            : reasons
              ? say`Your reasons cover only part of it.`
              : say`You gave no reason for it.`;
        return stretches.length === 1
          ? say`Your profile has nothing for this time: ${named}. ${rest} Interviewers will ask.`
          : say`Your profile has nothing for these times: ${named}. ${rest} Interviewers will ask.`;
      },
      do: () => [
        say`Enter what you did in that time, with dates. If there was a reason, enter it as a gap.`,
        say`Keep a paper for what you did: a contract, a certificate, a letter.`,
        say`Prepare one calm sentence: what it was for, what you did, and that it is over.`,
      ],
    },
  }),
];
