/** One question to ask before paying for a rotation, and the answer that should stop you. */
import { say } from '@matchwright/speech';
export interface ScamCheck {
  id: string;
  topic: string;
  ask: string;
  warning: string;
}

export const SCAM_CHECKS: readonly ScamCheck[] = [
  {
    id: 'affiliation',
    topic: say`The hospital`,
    ask: say`Which hospital is it, and which department confirms it? Write to that department yourself.`,
    warning: say`The company does not name the hospital before you pay, or the hospital has not heard of it.`,
  },
  {
    id: 'work',
    topic: say`Your work`,
    ask: say`What will I do on a normal day? How many hours are in a hospital and how many in an office?`,
    warning: say`It is sold as "hands-on", but nobody writes down what you may do.`,
  },
  {
    id: 'supervisor',
    topic: say`The supervisor`,
    ask: say`Who supervises me? Is this doctor board-certified, and do residents work there?`,
    warning: say`You get no name, or one doctor has many paying visitors at the same time.`,
  },
  {
    id: 'letter',
    topic: say`The letter`,
    ask: say`Who decides on a letter, and on whose letterhead is it? Does the author upload it directly?`,
    warning: say`They promise a strong letter before they have met you, or they ask you to write it.`,
  },
  {
    id: 'insurance',
    topic: say`Insurance`,
    ask: say`Who pays for malpractice and health insurance? Can I have the policy in writing?`,
    warning: say`They say that you need none for work with patients.`,
  },
  {
    id: 'visa',
    topic: say`The visa`,
    ask: say`Which visa do visitors use here? Will the host write an invitation that says what I will do?`,
    warning: say`They tell you to say something else at the embassy or at the border. Never do that.`,
  },
  {
    id: 'price',
    topic: say`The price`,
    ask: say`What is the whole price, with every fee? What do I get for it, in writing?`,
    warning: say`New fees come after the first payment, or there is a discount if you pay today.`,
  },
  {
    id: 'refund',
    topic: say`The refund`,
    ask: say`What do I get back if my visa is refused, or if the place is cancelled?`,
    warning: say`There is no refund in writing, or they take only cash, gift cards or transfers to a private account.`,
  },
  {
    id: 'people',
    topic: say`Former visitors`,
    ask: say`May I speak with two people who were there last year?`,
    warning: say`You only get stories without names.`,
  },
];
