export const chance = {
  about: (n: number, outOf: number) => `About ${n} in ${outOf}`,
  fewerThan: (n: number, outOf: number) => `Fewer than ${n} in ${outOf}`,
  moreThan: (n: number, outOf: number) => `More than ${n} in ${outOf}`,
  nothingFits: 'No application fits into this plan yet',
  headline: (people: string) => `${people} people like you match with this plan`,
  between: (low: number, high: number, outOf: number) =>
    `It could be between ${low} and ${high} in ${outOf}.`,
  fromAlmostNone: (high: number, outOf: number) =>
    `It could be anywhere from almost none to ${high} in ${outOf}.`,
  toNearlyAll: (low: number, outOf: number) =>
    `It could be anywhere from ${low} in ${outOf} to nearly everyone.`,
  narrow: (outOf: number) => `Our doubt about it is smaller than one person in ${outOf}.`,
  likely: (range: string) => `${range}: as likely inside as outside`,
  possible: (range: string) => `${range}: nine times in ten inside`,
  figures: (p: string, likely: string, possible: string) =>
    `Chance to match ${p}. Half of the time between ${likely}; nine times in ten between ${possible}.`,
  rangeAlt: (p: string, likely: string, possible: string) => `${p}; likely ${likely}; possible ${possible}`,
};
