const uncapitalised = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

export const chance = {
  about: (n: number, outOf: number) => `About ${n} in ${outOf}`,
  fewerThan: (n: number, outOf: number) => `Fewer than ${n} in ${outOf}`,
  moreThan: (n: number, outOf: number) => `More than ${n} in ${outOf}`,
  tooLittle: (range: string) => `Too little is known yet: your chance to match could be ${range}`,
  /** The same after a condition, which is long enough. */
  between90: (range: string) => `Your chance to match could be ${range}`,
  mayFallBelow: 'It can be lower with a low score or a failed attempt.',
  answerNext: (n: number) =>
    n === 1 ? 'This answer would narrow it most:' : `These ${n} answers would narrow it most:`,
  question: {
    step2: 'Your Step 2 CK score',
    visa: 'Do you need a visa?',
    score: 'Your exam scores',
  },
  nothingFits: 'No application fits into this plan yet',
  noneOpen: 'No program is open to you yet',
  ifEntry: (headline: string) => `If you may enter the United States, ${uncapitalised(headline)}`,
  ifCertified: (headline: string) => `If you are certified in time, ${uncapitalised(headline)}`,
  ifBoth: (headline: string) =>
    `If you may enter the United States and are certified in time, ${uncapitalised(headline)}`,
  /** The same once rank lists were due. */
  ifWasCertified: (headline: string) => `If you were certified in time, ${uncapitalised(headline)}`,
  ifBothWere: (headline: string) =>
    `If you may enter the United States and were certified in time, ${uncapitalised(headline)}`,
  notCertified: 'Without the ECFMG certificate there is no match this season',
  /** A link to the field that asks for it. */
  toCertificate: 'Go to your answer on the certificate',
  headline: (people: string) => `${people} people like you match with this plan`,
  between: (low: number, high: number, outOf: number) =>
    `It could be between ${low} and ${high} in ${outOf}.`,
  fromAlmostNone: (high: number, outOf: number) =>
    `It could be anywhere from almost none to ${high} in ${outOf}.`,
  fromFewer: (high: number, outOf: number) =>
    `It could be anywhere from fewer than 1 in ${outOf} to ${high} in ${outOf}.`,
  toNearlyAll: (low: number, outOf: number) =>
    `It could be anywhere from ${low} in ${outOf} to nearly everyone.`,
  narrow: (outOf: number) => `Our doubt about it is smaller than one person in ${outOf}.`,
  likely: (range: string) => `Half of the time the truth is in ${range}`,
  possible: (range: string) => `9 times in 10 it is in ${range}`,
  figures: (p: string, likely: string, possible: string) =>
    `Chance to match ${p}. Half of the time between ${likely}; nine times in ten between ${possible}.`,
  rangeAlt: (p: string, likely: string, possible: string) => `${p}; likely ${likely}; possible ${possible}`,
};
