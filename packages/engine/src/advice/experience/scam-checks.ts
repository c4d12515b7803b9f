/** One question to ask before paying for a rotation, and the answer that should stop you. */
export interface ScamCheck {
  id: string;
  topic: string;
  ask: string;
  warning: string;
}

export const SCAM_CHECKS: readonly ScamCheck[] = [
  {
    id: 'affiliation',
    topic: 'The hospital',
    ask: 'Which hospital is it, and which department confirms it? Write to that department yourself.',
    warning: 'The company does not name the hospital before you pay, or the hospital has not heard of it.',
  },
  {
    id: 'work',
    topic: 'Your work',
    ask: 'What will I do on a normal day? How many hours are in a hospital and how many in an office?',
    warning: 'It is sold as "hands-on", but nobody writes down what you may do.',
  },
  {
    id: 'supervisor',
    topic: 'The supervisor',
    ask: 'Who supervises me? Is this doctor board-certified, and do residents work there?',
    warning: 'You get no name, or one doctor has many paying visitors at the same time.',
  },
  {
    id: 'letter',
    topic: 'The letter',
    ask: 'Who decides on a letter, and on whose letterhead is it? Does the author upload it directly?',
    warning: 'They promise a strong letter before they have met you, or they ask you to write it.',
  },
  {
    id: 'insurance',
    topic: 'Insurance',
    ask: 'Who pays for malpractice and health insurance? Can I have the policy in writing?',
    warning: 'They say that you need none for work with patients.',
  },
  {
    id: 'visa',
    topic: 'The visa',
    ask: 'Which visa do visitors use here? Will the host write an invitation that says what I will do?',
    warning: 'They tell you to say something else at the embassy or at the border. Never do that.',
  },
  {
    id: 'price',
    topic: 'The price',
    ask: 'What is the whole price, with every fee? What do I get for it, in writing?',
    warning: 'New fees come after the first payment, or there is a discount if you pay today.',
  },
  {
    id: 'refund',
    topic: 'The refund',
    ask: 'What do I get back if my visa is refused, or if the place is cancelled?',
    warning:
      'There is no refund in writing, or they take only cash, gift cards or transfers to a private account.',
  },
  {
    id: 'people',
    topic: 'Former visitors',
    ask: 'May I speak with two people who were there last year?',
    warning: 'You only get stories without names.',
  },
];
