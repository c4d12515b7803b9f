import { say } from '@matchwright/speech';
import { entryInDoubt } from '../../../visas/entry-question.ts';
import { nextKind } from '../../experience/rotation-kinds.ts';
import { visaForWork } from '../../experience/visitor-visa.ts';
import type { Situation } from '../../situation.ts';
import type { TaskTemplate } from '../template.ts';
import { missingMonths, usceGain } from '../usce.ts';

const missing = (situation: Situation) => missingMonths(situation) > 0;
/** Nobody is told to arrange and pay for a rotation that no visa may be issued for. */
const missingHere = (situation: Situation) => missing(situation) && !entryInDoubt(situation);
const IF_LATE = say`You apply with less work in the United States, and without a letter from it.`;

/** Hands-on US experience up to the aim; what is already arranged stands in the plan by its own dates. */
export const EXPERIENCE_TASKS: readonly TaskTemplate[] = [
  {
    id: 'usce-home',
    phase: 'experience',
    kind: 'work',
    applies: (situation) => missing(situation) && entryInDoubt(situation),
    length: { parameter: 'advice.plan.activity_days' },
    by: { event: 'submit-opens' },
    text: () => ({
      title: say`Find work and letters that need no entry to the United States`,
      why: say`A hands-on rotation in the United States is not in this plan while its visa is in doubt. This is what you can do meanwhile.`,
      how: [
        say`Do hands-on work where you live, best at a teaching hospital. Ask a doctor who sees you with patients for a letter.`,
        say`Ask US faculty for research or a quality project that you can do from home.`,
        say`Some US hosts offer remote rotations. You watch there; our odds count hands-on months only. Ask about the evaluation and the letter before you pay.`,
      ],
      ifLate: say`You apply with fewer people who can write about your work.`,
    }),
  },
  {
    id: 'usce-arrange',
    needsEntry: true,
    phase: 'experience',
    kind: 'work',
    applies: missingHere,
    length: (situation) => ({ parameter: nextKind(situation).leadKey, unit: 'months' }),
    after: ['visa-check'],
    parameters: ['advice.usce.enough_months', 'usce.cost.range', 'usce.visa.student', 'usce.visa.graduate'],
    gain: usceGain,
    text: (situation) => ({
      title: say`Arrange a hands-on rotation in the United States`,
      why: say`US clinical experience (USCE) shows that you know how care works there, and it brings letters.`,
      how: [
        say`Look for hands-on work, best with adults and children, at a teaching hospital.`,
        say`Ask in writing: the evaluation, the letter policy, insurance, and what you get back if it is cancelled.`,
        say`Ask the hospital which visa it accepts for this.`,
        ...visaForWork(situation),
        say`Enter it in your profile with its dates once it is agreed.`,
      ],
      ifLate: IF_LATE,
    }),
  },
  {
    id: 'usce-rotation',
    needsEntry: true,
    phase: 'experience',
    kind: 'work',
    applies: missingHere,
    length: { parameter: 'advice.usce.block_months', unit: 'months', times: missingMonths },
    after: ['usce-arrange', 'usce-visa'],
    // The application shows what is done when it is sent; a letter of it may come later.
    until: 'submit-opens',
    parameters: ['advice.plan.usce_month_days'],
    gain: usceGain,
    text: (situation) => ({
      title:
        missingMonths(situation) === 1
          ? say`Do the rotation`
          : say`Do ${missingMonths(situation)} months of rotations`,
      why: say`One or two months of close work say more than many months of watching.`,
      how: [
        say`Say early that you would like a letter if your work is good.`,
        say`Ask for feedback half-way, and act on it.`,
      ],
      ifLate: IF_LATE,
    }),
  },
];
