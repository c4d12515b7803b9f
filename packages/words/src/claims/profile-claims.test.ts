import { Situation } from '@matchwright/engine/story-checks';
import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { expect, test } from 'vitest';
import { profileOf } from '../testing/test-profile.ts';
import { textModel } from '../text/text-model.ts';
import { profileClaims } from './profile-claims.ts';

const TODAY = '2026-11-23';
const facts = forSeason(loadFacts(), 2028);
const claimsOf = (more: object) => {
  const situation = new Situation(profileOf(more), facts, TODAY);
  return (text: string) =>
    profileClaims({ kind: 'personal-statement', sentences: textModel(text).sentences, situation }).map(
      ({ start, end, against }) => ({ words: text.slice(start, end), against }),
    );
};

const found = claimsOf({
  citizenship: 'KE',
  visa: { needed: true, acceptable: ['J-1'] },
  school: { name: 'University of Kisumu West', country: 'KE', graduated: 2019 },
  ecfmg: { certified: false },
  couple: false,
  exams: [
    { exam: 'step1', date: '2021-03-09', result: 'fail' },
    { exam: 'step1', date: '2021-11-16', result: 'pass' },
    { exam: 'step2ck', date: '2023-06-20', score: 229 },
  ],
  experience: [
    {
      ...{ kind: 'internship', country: 'KE', field: ['internal-medicine'] },
      ...{ months: 12, from: '2019-10', to: '2020-09' },
    },
    {
      ...{ kind: 'practice', country: 'KE', field: ['internal-medicine'] },
      ...{ months: 30, from: '2020-10', to: '2023-03' },
    },
    {
      ...{ kind: 'observership', country: 'US', field: ['internal-medicine'] },
      ...{ months: 3, from: '2025-03', to: '2025-05' },
    },
  ],
  scholarship: [{ kind: 'case report', year: 2022 }],
  letters: [{ us: true }, { us: false }],
  gaps: [{ from: '2023-04', to: '2024-09', reason: 'family' }],
  strengths: { languages: ['sw', 'en'] },
});

/** Counted by hand against the profile above: the words that contradict it, and where it says otherwise. */
test.each([
  // Scores, in every way in which people write one.
  ['My Step 2 CK score is 239.', '239', 'exams[2].score'],
  ['Step 2 CK came in at 292.', '292', 'exams[2].score'],
  [
    'In Step 2 I got the score of two hundred and thirty-one.',
    'two hundred and thirty-one',
    'exams[2].score',
  ],
  ['My Step 2 CK was just under 250.', '250', 'exams[2].score'],
  ['My Step 2 CK was in the 240s.', 'in the 240s', 'exams[2].score'],
  ['I sat Step 2 CK once. I scored 219.', '219', 'exams[2].score'],
  // Attempts.
  ['I took Step 1 only once.', 'took Step 1 only once', 'exams[0]'],
  ['I passed Step 1 in one go.', 'passed Step 1 in one go', 'exams[0]'],
  ['I passed Step 1 on my third attempt.', 'passed Step 1 on my third attempt', 'exams[0]'],
  ['I needed three attempts for Step 1.', 'three attempts', 'exams[0]'],
  ['None of my exams needed a second try.', 'None of my exams needed a second', 'exams[0]'],
  ['I took every exam once.', 'took every exam once', 'exams[0]'],
  ['I passed all my exams on the first try.', 'passed all my exams on the first try', 'exams[0]'],
  ['I have since passed Step 3.', 'passed Step 3', 'exams'],
  // Dates and waits.
  ['I passed Step 1 in the spring of 2022.', 'spring of 2022', 'exams[1].date'],
  ['In June 2020 I failed Step 1.', 'June 2020', 'exams[0].date'],
  ['I sat Step 2 CK five years ago.', 'five years ago', 'exams[2].date'],
  ['I failed Step 1, and I passed three months later.', 'three months', 'exams[0]'],
  // Work: how long, when, where, what.
  ['I worked for five years as a medical officer.', 'five years', 'experience[0].months'],
  ['In six years of practice I saw much.', 'six years', 'experience[0].months'],
  ['I completed a six-month observership in Ohio.', 'six-month', 'experience[2].months'],
  ['In 2024 I did an observership in Chicago.', '2024', 'experience[2].from'],
  ['I worked from 2017 to 2022 on that ward.', 'from 2017 to 2022', 'experience'],
  ['I did an observership of one month in Canada.', 'Canada', 'experience'],
  ['I did a hands-on elective in Boston.', 'hands-on elective', 'experience[2].kind'],
  // School, languages, standing.
  ['Since graduating in 2017 I have read.', 'Since graduating in 2017', 'school.graduated'],
  [
    'I graduated from medical school three years ago.',
    'graduated from medical school three years ago',
    'school.graduated',
  ],
  ['I graduated top of my class in 2017.', 'I graduated top of my class in 2017', 'school.graduated'],
  ['I graduated from Cairo University.', 'Cairo University', 'school.name'],
  ['I speak English, Swahili and French.', 'French', 'strengths.languages'],
  ['I speak four languages.', 'I speak four languages', 'strengths.languages'],
  ['I am ECFMG certified.', 'I am ECFMG certified', 'ecfmg.certified'],
  ['I hold a green card.', 'I hold a green card', 'visa.needed'],
  ['As a US citizen I can begin in June.', 'As a US citizen', 'citizenship'],
  ['I need an H-1B visa.', 'need an H-1B', 'visa.acceptable'],
  ['My wife and I take part in the couples match.', 'in the couples match', 'couple'],
  ['I have worked without any break.', 'without any break', 'gaps'],
  ['I stayed home for four years to care for my father.', 'four years', 'gaps'],
  ['I never had any gap.', 'I never had any gap', 'gaps'],
  ['There has never been a gap in my training.', 'There has never been a gap in my', 'gaps'],
  ['I have never taken a break in my training.', 'I have never taken a break', 'gaps'],
  ['I have three publications.', 'I have three publications', 'scholarship'],
  ['I have published papers on malaria.', 'I have published papers', 'scholarship'],
  ['My published papers are about malaria.', 'My published papers', 'scholarship'],
  ['My four letters will tell you more.', 'My four letters', 'letters'],
])('%s', (text, words, against) => {
  expect(found(text)).toContainEqual({ words, against });
});

/** True by the same profile, about somebody else, about something else, or a wish. */
test.each([
  'My Step 2 CK score is 229, nearly 230.',
  'My Step 2 CK was in the high 220s.',
  'My practice test before Step 2 CK was 212, and I had hoped for 240.',
  'A friend who scored 251 on Step 2 CK studied with me.',
  'For Step 2 CK I answered 240 questions a week, and I read 200 pages.',
  'I failed Step 1 once and passed it on my second attempt.',
  'I needed two attempts for Step 1.',
  'I failed Step 1 in the spring of 2021. I passed it eight months later, in November.',
  'I will take Step 3 in February.',
  'I took Step 3 practice forms in May.',
  'For the first time I slept, and I passed Step 1.',
  'At the first attempt I did not pass Step 1; at the second I did.',
  'I failed Step 1. It took twice as long to begin again.',
  'I failed Step 1, and in 2022 I took my mother to the sea.',
  'I passed Step 1, a score that programs screen at 220 for.',
  'I worked for six years as a translator before medicine.',
  'I spent a month in the cardiology clinic in Ohio.',
  'We kept the registry for two years without a gap.',
  'I worked for thirty months as a medical officer after a year of internship.',
  'In three and a half years of practice I saw much.',
  'I followed Mr. Otieno for four years, from his first tablet to his fistula.',
  'My mother worked for thirty years as a nurse.',
  'My brother spent six years as a medical officer before I did.',
  'A boy of nine waited for six months for his visa to Canada.',
  'From March to May 2025 I was an observer in Ohio for three months.',
  'In 2016, as a student, I did an elective in Berlin.',
  'I graduated in 2019, and my sister graduated in 2015.',
  'I graduated seven years ago.',
  'I finished high school in 2012.',
  'I speak Swahili and English, and my patients speak Luo and French.',
  'A grandmother taught me three words of Italian.',
  'I hope to be ECFMG certified in May.',
  'I will need a J-1 visa.',
  'I stayed home for a year and a half to care for my father.',
  'I read three papers by your group.',
  'I lost my papers at the border.',
  'My case report was published in 2022.',
  'I never took a break during a night shift.',
  'My two letters will tell you more.',
])('nothing against: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('what the profile leaves open contradicts nothing', () => {
  const text =
    'I graduated in 2010 and worked for nine years in Canada. I passed Step 1 in 2012 with 250, and Step 3 twice. I speak Hausa. I have six publications and a green card.';
  expect(claimsOf({})(text)).toEqual([]);
  expect(
    claimsOf({ experience: [{ kind: 'hands-on', country: 'US', months: 2 }] })(
      'I worked for four years as a medical officer.',
    ),
  ).toEqual([]);
});

test('the field of an experience is what its words must be about', () => {
  const of = claimsOf({
    experience: [{ kind: 'practice', country: 'AL', field: ['internal-medicine'], months: 30 }],
  });
  expect(of('I worked thirty months with adults and with children.')).toEqual([
    { words: 'worked thirty months with adults and with children', against: 'experience[0].field' },
  ]);
  expect(of('I worked thirty months with adults.')).toEqual([]);
});

test('of an exam whose year alone is known, a month of that year contradicts nothing, and another year does', () => {
  const ofYears = claimsOf({
    exams: [
      { exam: 'step1', date: '2021', result: 'fail' },
      { exam: 'step1', date: '2022', result: 'pass' },
    ],
  });
  expect(ofYears('I failed Step 1 in May 2021, and I passed it seven months later.')).toEqual([]);
  expect(ofYears('I passed Step 1 in November 2022.')).toEqual([]);
  expect(ofYears('I passed Step 1 in May 2023.')).toEqual([{ words: 'May 2023', against: 'exams[1].date' }]);
  expect(ofYears('Two years after failing Step 1, in 2021, I stayed on the ward.')).toEqual([]);
});

test('a work that was shown is no publication', () => {
  const of = claimsOf({ scholarship: [{ kind: 'poster', year: 2025 }] });
  for (const [text, words] of [
    ['My research was published last year.', 'My research was published'],
    ['I published in two journals.', 'I published in'],
    ['I published two papers.', 'I published two papers'],
  ])
    expect(of(text as string)).toContainEqual({ words, against: 'scholarship' });
  expect(of('I submitted my research, and it will be published.')).toEqual([]);
  expect(claimsOf({})('My research was published last year.')).toEqual([]);
});
