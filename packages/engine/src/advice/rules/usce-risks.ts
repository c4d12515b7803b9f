import { say } from '@matchwright/speech';
import { visitorVisaSuspended } from '../../visas/restriction-words.ts';
import { counted } from '../../words/word-forms.ts';
import { closedPrograms } from '../closed-programs.ts';
import { cannotTell, rule, SILENT, type Verdict } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { CLOSING_FIGURES, type ClosedCount, closedCount, closedInWords } from './closing-words.ts';
import { paragraph } from './in-words.ts';
import { SEVERITY_FIGURES, severityOf } from './severity.ts';
import {
  handsOnRotation,
  type LookFor,
  lookFor,
  USCE_FIGURES,
  type UsExperience,
  usExperience,
  whatToLookFor,
} from './usce.ts';

interface FewMonths {
  handsOn: number;
  observerMonths: number;
  enough: number;
  closed: ClosedCount;
  lookFor: LookFor;
  /** That a visitor visa is out of reach; empty when nothing says so. */
  visitor: string;
}

const PARAMETERS = [...USCE_FIGURES, ...CLOSING_FIGURES, ...SEVERITY_FIGURES];
const OF_USCE = say`the rule on US experience`;

/** Which of the three speaks: nothing at all, observing only, or too little of the right kind. */
function missingKind({ handsOn, handsOnPaths, observerPaths }: UsExperience, enough: number) {
  if (handsOn >= enough) return null;
  if (handsOn > 0 || handsOnPaths.length > 0) return 'short';
  return observerPaths.length > 0 ? 'observer-only' : 'none';
}

function judge(
  situation: Situation,
  kind: 'none' | 'observer-only' | 'short',
  least: 'medium' | 'low',
): Verdict<FewMonths> {
  const us = usExperience(situation);
  if (us === null) return SILENT;
  if ('missing' in us) return cannotTell(...us.missing);
  const enough = situation.figure('advice.usce.enough_months');
  if (missingKind(us, enough) !== kind) return SILENT;
  const closes = closedPrograms(situation, 'us-experience');
  const { handsOn, observerMonths } = us;
  const rotation = handsOnRotation(situation);
  return {
    status: 'speaks',
    severity: severityOf(situation, { closes, least }),
    values: {
      handsOn,
      observerMonths,
      enough,
      closed: closedCount(situation, closes),
      lookFor: lookFor(situation, rotation),
      visitor: visitorVisaSuspended(situation),
    },
    fields: kind === 'none' ? ['experience'] : kind === 'short' ? us.handsOnPaths : us.observerPaths,
    closes,
    repair: rotation.repair,
  };
}

export const USCE_RISKS = [
  rule<FewMonths>({
    id: 'risk.no-usce',
    kind: 'risk',
    topic: 'experience',
    when: say`You graduated abroad and show no work with patients in the US.`,
    fields: ['experience'],
    parameters: PARAMETERS,
    judge: (situation) => judge(situation, 'none', 'medium'),
    text: {
      title: () => say`No US clinical experience (USCE)`,
      says: ({ enough, closed }) =>
        paragraph(
          say`Your profile has no clinical work in the United States. With it, programs see that you can work in their system.`,
          say`Aim for at least ${counted(enough, 'month')}.`,
          closedInWords(closed, OF_USCE),
        ),
      do: (values) => [...(values.visitor ? [values.visitor] : []), ...whatToLookFor(values.lookFor)],
    },
  }),
  rule<FewMonths>({
    id: 'risk.usce-observer-only',
    kind: 'risk',
    topic: 'experience',
    when: say`You graduated abroad, and in the US you have only watched.`,
    fields: ['experience'],
    parameters: [...PARAMETERS, 'usce.observership'],
    judge: (situation) => judge(situation, 'observer-only', 'medium'),
    text: {
      title: () => say`US experience by watching only`,
      says: ({ observerMonths, enough, closed }) =>
        paragraph(
          say`Your US experience (${counted(observerMonths, 'month')}) is observing. Not every program counts it, because nobody saw you treat a patient.`,
          say`Aim for ${counted(enough, 'month')} of hands-on work.`,
          closedInWords(closed, OF_USCE),
        ),
      do: (values) => [
        ...(values.visitor ? [values.visitor] : []),
        ...whatToLookFor(values.lookFor),
        say`Never list an observership as hands-on work. What you state must be true.`,
      ],
    },
  }),
  rule<FewMonths>({
    id: 'risk.usce-short',
    kind: 'risk',
    topic: 'experience',
    when: say`You graduated abroad, and your hands-on US experience is shorter than we advise.`,
    fields: ['experience'],
    parameters: PARAMETERS,
    judge: (situation) => judge(situation, 'short', 'low'),
    text: {
      title: ({ handsOn }) => say`Only ${counted(handsOn, 'month')} of hands-on US experience`,
      says: ({ handsOn, enough, closed }) =>
        paragraph(
          say`You list ${counted(handsOn, 'month')} of hands-on work in the US. Aim for ${counted(enough, 'month')} or more.`,
          closedInWords(closed, OF_USCE),
        ),
      do: (values) => [
        ...(values.visitor ? [values.visitor] : []),
        ...whatToLookFor(values.lookFor),
        say`One short block where you work hard and are seen is better than many months of watching.`,
      ],
    },
  }),
];
