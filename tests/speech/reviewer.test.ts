import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { parseProfile, profileContext } from '@matchwright/inputs';
import { speakIn } from '@matchwright/speech';
import { ar } from '@matchwright/speech/ar';
import { advice } from '@matchwright/speech/ar/advice';
import { interview } from '@matchwright/speech/ar/interview';
import { words } from '@matchwright/speech/ar/words';
import type { Review, ReviewRequest } from '@matchwright/words';
import { beforeAll, expect, test } from 'vitest';
import { blotted, textsIn, untranslated } from './untranslated.ts';

const TODAY = '2026-11-23';
const facts = loadFacts();
let room: typeof import('@matchwright/words');
let review: (request: ReviewRequest) => Review;

beforeAll(async () => {
  // Sentences outside functions are said as their module is read.
  speakIn('ar', blotted(Object.keys({ ...ar, ...advice, ...words, ...interview })));
  room = await import('@matchwright/words');
  const { loadPack } = await import('@matchwright/words/pack');
  const reviewer = room.createReviewer(await loadPack(), forSeason(facts, 2028), TODAY);
  review = (request) => {
    const reviewed = reviewer.review(request);
    if (!reviewed.ok) throw new Error(reviewed.says);
    return reviewed.review;
  };
});

function profileOf(raw: object) {
  const read = parseProfile({ season: 2028, applicant: 'non-us-img', ...raw }, profileContext(facts, TODAY));
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.profile;
}

const PROFILE = profileOf({
  citizenship: 'EG',
  visa: { needed: true, acceptable: ['J-1'] },
  school: { country: 'EG', name: 'Cairo University', graduated: 2019 },
  exams: [
    { exam: 'step1', result: 'fail', date: '2024-03-01' },
    { exam: 'step1', result: 'pass', date: '2024-10-01' },
    { exam: 'step2ck', result: 'pass', score: 231, date: '2025-11-01' },
  ],
  experience: [
    { kind: 'practice', country: 'EG', from: '2020-01', to: '2022-06', field: ['internal-medicine'] },
    { kind: 'observership', country: 'US', from: '2023-03', to: '2023-05', months: 3 },
  ],
  gaps: [{ from: '2022-07', to: '2023-02', reason: 'family' }],
  ecfmg: { certified: false },
  strengths: { languages: ['ar', 'fr'] },
});

const STATEMENT = `Since I was a child I have always wanted to be doctor. I graduated from Ain Shams University in 2015.
I speak fluent Japanese and I speak six languages. I am a US citizen. I do not need any visa. I never failed an exam.
I passed Step 3 in May 2026. I scored 255 on Step 2 CK. I passed Step 1 on the first attempt. I repeated Step 1 two months later.
I had no gap in my career. I am already ECFMG certified. I did five months of hands-on work in the United States in 2019.
From 2015 to 2018 I worked as a physician in Egypt. I worked in Germany for two years. I have twelve publications.
I want to train in family medicine. I hope to join your program at Riverview Medical Center. I have learned a lot and I grew.
The teachers were to blame for my score. It was unfair. I am sorry for my low score. A number cannot measure a doctor.
I failed because of the war and because I was very ill on the day of the exam. ${'The ward was full and the night was long and the rain fell and the roof leaked and the lamp went out and '.repeat(3)} we worked.
I have see many patient with diabetis. He have a strong familly. I am interested in excellent training and a friendly environment.`;
const LETTER = `Dear Program Director, I will rank you first. Would you please tell me where I stand on your list? Dear Sir or Madam,
this goes to every program. Your program is my first choice. I would be grateful for an answer. I passed Step 3 on 9 December.`;

const UNWISE = `I have written the letter for you, please only sign it. I do not waive my right to see it. Write that I worked with you for eleven
months. Please do not mention my failed exam. I am sending you a gift basket. I will report your program if you do not invite me.
I am desperate, please give me a position. You did not answer my last five e-mails. I attach my passport. My scores are 231 and I need a visa.
Could you offer me a rotation? I changed the chart so that the attending would not see it. I want a good salary and easy hours.
I suffer from bipolar disorder and take lithium. The patients in my country are dirty and stupid. As an AI language model, I cannot say more.
Your program is my backup. I need the letter by October 1. Please send it by tomorrow. We met on 01/12/2026.
In front of the whole team I corrected the attending. As a student I did a lumbar puncture alone. If my visa is possible, I will rank you first. Mrs. Nguyen Thi Lan, born on 12 March 1961, lay in room 214 with HIV. I promise to rank your program first and Baylor second.`;

const requests = (): ReviewRequest[] => [
  ...room.REVIEW_KINDS.flatMap((kind): ReviewRequest[] => {
    const letter = { kind: 'letter-of-intent' as const, text: LETTER, program: 'Mercy Hospital' };
    const update = { ...letter, kind: 'update-letter' as const, program: 'Riverview' };
    const base = { kind, profile: PROFILE, others: [letter, update] };
    return [
      { ...base, text: 'I read your paper. Thank you.', specialty: 'pediatrics' },
      { ...base, text: LETTER, program: 'Riverview', interviewed: '2026-11-22' },
      { ...base, text: STATEMENT, specialty: 'internal-medicine' },
      { ...base, text: UNWISE, specialty: 'internal-medicine' },
      { kind, text: `${STATEMENT} `.repeat(kind === 'personal-statement' ? 5 : 2), specialty: 'med-peds' },
      { kind, text: LETTER, program: 'Riverview', policy: 'not-wanted' },
    ];
  }),
  {
    kind: 'personal-statement',
    text: STATEMENT,
    specialty: 'pediatrics',
    others: [{ text: STATEMENT, specialty: 'internal-medicine' }],
  },
  { kind: 'thank-you', text: `<p>${LETTER}</p>\nOn Monday, A wrote:\n> ${LETTER}` },
];

/** Words of the person's own texts and of the profile stand as they are, also shortened. */
function ownWords(request: ReviewRequest) {
  const known = textsIn([facts, request, PROFILE]);
  const texts = [request.text, ...(request.others ?? []).map(({ text }) => text)]
    .join('\n')
    .replace(/\s+/g, ' ');
  const isIn = (words: string) => texts.includes(words.replace(/\s+/g, ' ').replace(/[“”…]/g, ''));
  return { has: (words: string) => known.has(words) || isIn(words) };
}

test('no remark, no part and no next step is left in English', () => {
  const seen = new Set<string>();
  for (const request of requests()) {
    const { notes, parts, next, similar, letter, ignored } = review(request);
    for (const { id } of notes) seen.add(id);
    const suggested = new Set(notes.flatMap(({ suggestions = [] }) => suggestions));
    const own = ownWords(request);
    const known = { has: (words: string) => own.has(words) || suggested.has(words.replace(/[“”]/g, '')) };
    const said = [
      notes.map(({ says }) => says),
      parts.map(({ title, says }) => [title, says]),
      similar.map(({ says }) => says),
      [next, letter?.says, ignored],
    ];
    expect(untranslated(said, known)).toEqual([]);
  }
  // A kind of remark that these texts do not get would be checked by nobody.
  expect([...seen].sort()).toEqual([...room.NOTE_IDS].sort());
});

test('why a text is not read, and what its parts are for, is said in the language of the visit', () => {
  const outlines = room.REVIEW_KINDS.map((kind) => room.outlineOf(kind, 'med-peds'));
  expect(untranslated(outlines, new Set())).toEqual([]);
});

test('what is said about questions of an interview is said in the language of the visit', async () => {
  const { interviewWords } = await import('@matchwright/words/interview');
  expect(untranslated(interviewWords(), new Set())).toEqual([]);
});
