/** What the numbers do not say; shown beside them. */
export const UNKNOWN: string[] = [
  'Clinical experience in the United States: the effect of a month is small and its interval includes no effect. What kind of experience counts, and whether a letter comes from it, was not measured.',
  'Years since graduation: the effect comes from self-reports of people who mostly graduated within six years. For older graduates it is stretched beyond what was seen.',
  'Letters, personal statement, school, research and connections: nobody publishes them by program. They are one unknown quality that is the same at every program and widens every range.',
  'Medicine-Pediatrics for IMGs: 24 non-US IMGs preferred it in 2026 and 16 matched in 2025. Its level rests on those few people.',
  'Pediatrics or Internal Medicine as a second choice: the tables count people who prefer a specialty. In 2025, 50% of non-US IMGs who ranked Pediatrics anywhere matched there, against 69% of those who preferred it in 2026. The odds do not tell the two apart.',
  'Failed Steps: the measured ratios are crude, from one other specialty, and over all applicant types. We keep 70% of them on the log scale; that share is a judgement.',
  'Signals: how much of the higher rate of signalled applications is caused by the signal was not measured for IMGs. No signal rates are published for Internal Medicine.',
  'Who applies where: the number of applicants by type at each program is our estimate from mixtures of published rates.',
  'Graduation-year and score limits that a program does not state are inside its reported rate: an applicant who breaks an unstated limit has lower odds than shown.',
  'US-citizen IMGs and US seniors: their rank lists are not published by specialty, so their curves carry the shape of non-US IMGs and only the match rate is fitted.',
  'The coming season: rates are of 2023–24, outcomes of 2024 to 2026. Entry rules, visa fees and signal rules of the 2028 season are not in them.',
];
