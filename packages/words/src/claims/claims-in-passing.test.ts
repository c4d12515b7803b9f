import { Situation } from '@matchwright/engine/story-checks';
import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { expect, test } from 'vitest';
import { profileOf } from '../testing/test-profile.ts';
import { textModel } from '../text/text-model.ts';
import { profileClaims } from './profile-claims.ts';

const facts = forSeason(loadFacts(), 2028);
const situation = new Situation(
  profileOf({
    citizenship: 'KE',
    visa: { needed: true, acceptable: ['J-1'] },
    school: { name: 'University of Kisumu West', country: 'KE', graduated: 2019 },
    ecfmg: { certified: false, expected: '2027-04-01' },
    exams: [
      { exam: 'step1', date: '2021-03-09', result: 'fail' },
      { exam: 'step1', date: '2021-11-16', result: 'pass' },
      { exam: 'step2ck', date: '2023-06-20', score: 229 },
      { exam: 'step3', date: '2025-02-11', score: 214 },
    ],
    experience: [
      {
        kind: 'practice',
        country: 'KE',
        field: ['internal-medicine'],
        months: 30,
        from: '2020-10',
        to: '2023-03',
      },
      {
        kind: 'observership',
        country: 'US',
        field: ['internal-medicine'],
        months: 3,
        from: '2025-03',
        to: '2025-05',
      },
    ],
    scholarship: [
      { kind: 'case report', year: 2022 },
      { kind: 'poster', year: 2023 },
    ],
    gaps: [{ from: '2023-04', to: '2024-09', reason: 'family' }],
    strengths: { languages: ['sw', 'en'] },
  }),
  facts,
  '2026-11-23',
);
const against = (text: string) => {
  const { sentences } = textModel(text);
  return profileClaims({ kind: 'personal-statement', sentences, situation }).map((claim) => claim.against);
};

/** Each counted by hand against the profile above. */
test.each([
  ['In Cleveland I looked after eight patients a day by myself.', 'experience[1].kind'],
  ['I observed in Ohio. There I wrote the orders and was on call.', 'experience[1].kind'],
  ['In Cleveland they let me run the clinic alone on Fridays.', 'experience[1].kind'],
  ['My Step 3 was ten points better than my Step 2.', 'exams'],
  ['My Step 3 was higher than my Step 2 CK.', 'exams'],
  ['My Step 2 CK was in the mid-two-forties.', 'exams[2].score'],
  ['Step 1 went well the first time.', 'exams[0]'],
  ['My exam record is a clean record.', 'exams[0]'],
  ['I plan to take Step 3 next spring.', 'exams[3]'],
  ['Step 2 CK followed in October 2023.', 'exams[2].date'],
  ['Only four months lay between the failure and the pass of Step 1.', 'exams[0]'],
  ['I passed Step 2 CK one year after graduating.', 'exams[2].date'],
  ['With barely two months between my two board exams I was tired.', 'exams[0]'],
  ['My ECFMG certificate came through in time.', 'ecfmg.certified'],
  ['As a permanent resident of the United States I am free to begin.', 'visa.needed'],
  ['No sponsorship is required for me.', 'visa.needed'],
  ['I hold a Nigerian passport.', 'citizenship'],
  ['There are no gaps in my CV.', 'gaps'],
  ['The two articles that grew from it were published last year.', 'scholarship'],
  ['I took the history in Tamil.', 'strengths.languages'],
  ['My French helped me with the refugees.', 'strengths.languages'],
  // However a certificate, a visa or a number of papers is put.
  ['I hold a valid ECFMG certificate and will be ready to begin.', 'ecfmg.certified'],
  ['I am ECFMG certified and hope to start in July.', 'ecfmg.certified'],
  ['ECFMG certified, I am ready to start.', 'ecfmg.certified'],
  ['I will not need a visa.', 'visa.needed'],
  ['I would not need any sponsorship.', 'visa.needed'],
  ['As a green card holder I can begin at once.', 'visa.needed'],
  ['I have the right to work in the United States.', 'visa.needed'],
  ['I no longer need a visa.', 'visa.needed'],
  ['I published 12 papers in peer-reviewed journals.', 'scholarship'],
  ['My research led to four publications.', 'scholarship'],
  ['I have authored or co-authored 11 peer-reviewed articles.', 'scholarship'],
  ['My CV lists nine publications.', 'scholarship'],
  ['I have several publications.', 'scholarship'],
  ['A total of 6 publications came from this work.', 'scholarship'],
  ['My publication count is 12.', 'scholarship'],
  ['Our group published five papers, two of them mine.', 'scholarship'],
])('%s', (text, path) => expect(against(text)).toContain(path));

/** True by the same profile, or about somebody else, another place, another time. */
test.each([
  'In Cleveland I watched a resident who had eight patients of her own.',
  'In Cleveland I thought of Kisumu, where I managed sixty beds alone.',
  'As a medical officer in Kisumu I was on call every third night.',
  'Back home I admitted twenty patients a night.',
  'Step 3 was fifteen points lower than Step 2.',
  'Step 1 went well the second time.',
  'Step 2 CK followed in June 2023.',
  'Eight months lay between the failure and the pass of Step 1.',
  'I passed Step 2 CK four years after graduating.',
  'I passed Step 1 in 2021, and a year and a half after that I made 229 on Step 2 CK.',
  'I expect my ECFMG certificate in April 2027.',
  'I will need a J-1 visa, as a citizen of Kenya does.',
  'My one case report was published in 2022.',
  'A patient spoke only Somali, and we called an interpreter.',
  'The registry has no gaps.',
  'Twenty points on a pain scale mean little.',
  'I hope to be ECFMG certified by April and to begin in July.',
  'When I am ECFMG certified, I will begin.',
  'My friend is ECFMG certified.',
  'My patient did not need a visa, and my brother does not need a visa.',
  'Once I have a green card, I will not need a visa.',
  'My mentor has forty publications.',
  'For my case report I read 40 papers, and we discussed ten papers in our journal club.',
  'I have 3 papers under review.',
  'My study included 32 articles.',
  'I helped three students to write two papers.',
  'I have one publication.',
])('nothing against: %s', (text) => expect(against(text)).toEqual([]));
