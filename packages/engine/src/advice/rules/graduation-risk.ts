import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { counted } from '../../words/word-forms.ts';
import { closedPrograms } from '../closed-programs.ts';
import { effectOf } from '../compared.ts';
import type { Repair } from '../finding.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { activityNow } from './activity.ts';
import { CLOSING_FIGURES, type ClosedCount, closedCount, closedInWords } from './closing-words.ts';
import { effectInWords, paragraph } from './in-words.ts';
import { activeAgain, repairOf } from './repair.ts';
import { SEVERITY_FIGURES, severityOf } from './severity.ts';

interface OldGraduate {
  years: number;
  graduated: number;
  /** The year in which applications of the season open: the years are counted to it. */
  applying: number;
  usual: number;
  img: boolean;
  closed: ClosedCount;
  effect: string;
  /** Month since which something is going on, null when nothing is. */
  activeSince: string | null;
}

export const GRADUATION = rule<OldGraduate>({
  id: 'risk.graduation-age',
  kind: 'risk',
  topic: 'education',
  when: say`You graduated longer ago than a program allows, or than the usual limit.`,
  fields: ['school.graduated'],
  parameters: [
    'advice.graduation.usual_limit_years',
    'advice.graduation.high_years',
    'advice.repair.story_months',
    'advice.gap.activity_months',
    ...CLOSING_FIGURES,
    ...SEVERITY_FIGURES,
  ],
  judge(situation) {
    const { graduated } = situation.profile.school;
    const years = situation.applicant.yearsAtApplication;
    if (years === null || graduated === undefined) return cannotTell('school.graduated');
    const usual = situation.figure('advice.graduation.usual_limit_years');
    const closes = closedPrograms(situation, 'graduation-year');
    if (closes.count === 0 && years <= usual) return SILENT;
    const old = years > situation.figure('advice.graduation.high_years');
    const effect = years > usual ? effectOfYears(situation, usual) : undefined;
    const least = old ? 'high' : years > usual ? 'medium' : 'low';
    const active = activityNow(situation);
    return {
      status: 'speaks',
      severity: severityOf(situation, { closes, effect, least }),
      values: {
        years,
        graduated,
        applying: situation.profile.season - 1,
        usual,
        img: situation.isImg,
        closed: closedCount(situation, closes),
        effect: effectInWords(effect),
        activeSince: active?.from ?? null,
      },
      sources: effect ? [situation.facts.model.effects.perYearSinceGraduation.source] : [],
      closes,
      effect,
      repair: active ? writeItDown(situation) : activeAgain(situation),
    };
  },
  text: {
    title: ({ years, applying }) => say`${counted(years, 'year')} since graduation, counted to ${applying}`,
    says: ({ years, graduated, applying, usual, img, closed, effect }) =>
      paragraph(
        say`From your graduation in ${graduated} to the day when applications open in ${applying}, programs count ${counted(years, 'year')}.`,
        years > usual ? say`Where programs set a limit, it is most often ${counted(usual, 'year')}.` : '',
        img ? closedInWords(closed, say`the limit of years since graduation`) : '',
        effect,
      ),
    do: ({ activeSince }) => [
      say`The year itself cannot change. Programs want to see that you have treated patients without a long break.`,
      activeSince
        ? say`You have been active since ${dateWords(activeSince.slice(0, 7))}. Put that first in your application, with dates.`
        : say`Your profile shows no work that is still going on. Add it if you work now. If you do not, start soon and keep going.`,
      say`Ask a program with a limit if steady clinical work counts: some make an exception for it.`,
    ],
  },
});

function effectOfYears(situation: Situation, usual: number) {
  const graduated = situation.profile.season - 1 - usual;
  const compared = situation.compare([{ path: 'school.graduated', value: graduated }]);
  return effectOf(compared, say`with ${counted(usual, 'year')} since graduation`);
}

function writeItDown(situation: Situation): Repair {
  return repairOf(situation, {
    what: say`Every month since graduation shown with dates and papers`,
    cost: { low: 0, high: 0 },
    months: situation.figure('advice.repair.story_months'),
    by: 'submit-opens',
  });
}
