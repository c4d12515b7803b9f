export const checkFirst = {
  title: 'Check first',
  lede: 'Policies we do not know, ordered by what knowing them is worth to your plan. Look these up before you pay a fee; the rest can wait.',
  working: 'Working out what is worth looking up. This takes a few seconds.',
  updating: 'Working it out again',
  failed: 'The facts worth checking could not be worked out',
  none: 'Nothing we do not know would change your plan.',
  counted: (considered: string, replanned: string) =>
    considered === '1'
      ? 'We looked at the only unknown policy that concerns you, and made a new plan for each answer.'
      : considered === replanned
        ? `We looked at the ${considered} unknown policies that concern you, and made a new plan for each answer.`
        : `We looked at the ${considered} unknown policies that concern you. For the ${replanned} that could change most, we made a new plan for each answer.`,
  worth: 'Worth knowing',
  worthPoints: (points: string) => `${points} points`,
  worthDollars: (dollars: string) => `like ${dollars} more for fees`,
  worthHelp:
    'Points count the value of your plan, in which a match counts by your stars. “Like $50 more for fees” means: knowing the answer helps your plan about as much as $50 more to spend on applications.',
  now: (p: string) => `We give the answer that is good for you a chance of ${p}.`,
  listed: 'It is in your list now.',
  notListed: 'It is not in your list now.',
  ifYes: 'If yes',
  ifNo: 'If no',
  stays: 'it stays in your list',
  comesIn: 'it comes into your list',
  goesOut: 'it leaves your list',
  staysOut: 'it stays out of your list',
  gain: (points: string) => `the new plan is ${points} points better than the old one`,
  gainByKnowing: (points: string) =>
    `its fee goes to another program instead. The answer is bad news, but knowing it before you pay is worth ${points} points`,
  where: 'Where to look',
  answer: 'What did you find?',
  takeBack: 'Take this answer back',
  goOn: 'Go on to the next one',
  yes: 'Yes',
  no: 'No',
  yesAccepts: 'Yes, it does',
  noLimit: (value: string) => `No, its limit is ${value}`,
  yesGone: 'Yes, it has dropped it',
  noStill: (value: string) => `No, still ${value}`,
  position: (n: number) => `${n}.`,
};
