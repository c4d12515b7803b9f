import { describe, expect, test } from 'vitest';
import type { ReviewKind } from '../review.ts';
import { reviewOf } from '../testing/test-reviewer.ts';
import { textModel } from '../text/text-model.ts';
import { openingScene } from './opening-scene.ts';
import { toldParts } from './told-parts.ts';

const statusOf = (kind: ReviewKind, text: string, id: string) =>
  reviewOf({ kind, text, specialty: 'internal-medicine' }).parts.find((part) => part.id === id)?.status;
const found = (
  kind: ReviewKind,
  id: 'exposure' | 'specific' | 'fit' | 'continuity' | 'refocus',
  text: string,
) => (toldParts(textModel(text), kind)[id] ?? []).map(({ strength }) => strength);

describe('own clinical work, with its place and its length', () => {
  test.each([
    'From March to July 2025 I worked at the county clinic and saw adults with diabetes.',
    'In five years on that floor I admitted about four thousand patients.',
    'Over three years I looked after miners in two hospitals.',
    'I rotated on the medical wards of Mercy for four months.',
    'Since 2021 I have worked as a medical officer in a rural health center.',
    'In the spring of 2024 I did a hands-on rotation in Fresno.',
    'During 2023 I was an extern in an outpatient clinic in Ohio.',
    'I cared for two thousand patients in nineteen months of rural service.',
    'I alternated between the pediatric and the medical wards of one hospital for six months.',
    'I completed three clinical rotations in internal medicine in Texas.',
  ])('%s', (text) => {
    expect(found('personal-statement', 'exposure', text)).toEqual([1]);
    expect(statusOf('personal-statement', `I grew up in Hue. ${text}`, 'exposure')).toBe('found');
  });
  test.each([
    "From March to July 2025 I worked at my uncle's bakery beside the clinic.",
    'My mother worked at the county clinic for thirty years.',
    'I would like to work at a county clinic for many years.',
    'For two years I worked as a receptionist in a clinic.',
    'I worked in a laboratory of the hospital for three years.',
    'In 2019 I was a patient in that hospital for two months.',
    'I hope that in five years I have worked in a clinic of my own.',
    'In 2022 I saw my father in the hospital every day.',
    'I studied for the exam in the library of the hospital for six months.',
    'I love the clinic.',
  ])('none: %s', (text) => expect(found('personal-statement', 'exposure', text)).toEqual([]));
});

describe('an opening scene, wherever it happens', () => {
  const opens = (text: string) =>
    openingScene(textModel(`${text}\n\nI chose internal medicine for this.`)).length > 0;
  test.each([
    'The river came into the pharmacy at four in the morning. I carried the insulin up the stairs, and the pharmacist counted the boxes aloud in the dark.',
    'When the flood reached the second shelf, an old man stood in the door with a wet prescription. He asked whether we were still open. I laughed, and then I looked for his tablets.',
    'The bus stopped one night between two villages. A woman called for a doctor, and everybody looked at me. I was in my second year, and I held her hand until she breathed again.',
    'In the queue for bread a man fell down before me. I put my ear on his chest and heard my own heart. After ten minutes he sat and asked for his place.',
    'That winter the roof of our school broke. My teacher carried the stove outside, sat in the snow and asked me what is colder, iron or wood.',
    'I was nine when I told my mother that she had cancer. The surgeon looked at me and waited. She asked if she would live, and he left the room.',
  ])('%s', (text) => {
    expect(opens(text)).toBe(true);
    expect(statusOf('personal-statement', text, 'scene')).toBe('found');
  });
  test.each([
    'I was born in 1994 in Hue. My father worked in the fields and carried rice on the day when the river rose. I asked him why.',
    'Medicine has always fascinated me. One day I read a book, and my mother told me that I held it all night.',
    'I have always looked up to doctors, and as a child I held a toy stethoscope and told everyone about it.',
    'Every morning I opened the clinic, called the patients and asked them how they slept.',
    'My journey began in a small town. I asked many questions, read many books and found my way to the hospital.',
    'Internal medicine is broad. It asks for patience, and patients are often ill for years.',
    'I failed Step 1 in May 2022. That night I sat on the floor, cried and called my mother.',
    'I graduated in 2019, worked for three years and wrote two papers with my teacher.',
    'At five hospitals I asked, listened and watched how she taught.',
  ])('none: %s', (text) => expect(opens(text)).toBe(false));
});

describe('what was talked about on the day that a note of thanks follows', () => {
  test.each([
    'We talked about the group visits that you run with community health workers.',
    'I enjoyed our conversation about the transition clinic for young adults.',
    'Your question about the worst night of my work made me think again.',
    'You told me how your residents call every patient after discharge.',
    'Thank you for sharing your thoughts on rural training in two states.',
    'Talking with you about water in the dialysis unit reminded me of our project in Yerevan.',
  ])('something specific: %s', (text) => expect(found('thank-you', 'specific', text)).toEqual([1]));
  test.each([
    'I enjoyed our conversation about the program.',
    'You told me about your research.',
    'We spoke about my experience and your goals.',
  ])('only a mention: %s', (text) => expect(found('thank-you', 'specific', text)).toEqual([0]));
  test.each([
    'Thank you for your time.',
    'I was impressed by the friendly people.',
    'I enjoyed the interview.',
  ])('nothing: %s', (text) => expect(found('thank-you', 'specific', text)).toEqual([]));
  test.each([
    ['We talked about the group visits that you run on Fridays. I ran such visits in Kisumu.', [1]],
    ['When you spoke of the boy with the turtle, I thought of Kofi, whom I followed for six years.', [1]],
    ['Our talk about care at the end of life stayed with me.', [0]],
    ['We talked about the group visits that you run on Fridays. The food was good.', []],
    ['I hope to join your program.', []],
  ])('why it fits: %s', (text, strengths) => expect(found('thank-you', 'fit', text)).toEqual(strengths));
});

describe('a patient over months or years', () => {
  test.each([
    'I saw her every month for two years.',
    'We followed the family for eighteen months, from the first seizure to school.',
    'She came every week for three months and brought her notebook.',
    'Over the next two years I visited him each Friday and weighed his rice.',
    'For a year I called Mrs. Hoa every Sunday about her breath.',
  ])('%s', (text) => {
    expect(found('personal-statement', 'continuity', text)).toEqual([1]);
    expect(statusOf('personal-statement', `I grew up in Hue. ${text}`, 'continuity')).toBe('found');
  });
  test.each([
    'I met my tutor every week for two years.',
    'I saw my mother every month for two years.',
    'I saw forty patients every day.',
    'I hope to follow the same families for many years.',
    'I treated children for two years.',
  ])('none: %s', (text) => expect(found('personal-statement', 'continuity', text)).toEqual([]));
});

describe('what a failed exam led to', () => {
  const FAILED =
    'I failed Step 1 in March 2022. I had studied alone. I joined a group and passed in October.';
  test.each([
    'Today I teach two interns on my ward to ask for help early.',
    'What I learned is to plan the week before it begins, and I teach it to my interns.',
    'Since then I have kept a list of what I do not know, and I bring the answers to rounds.',
    'The same habit makes me call my patients after discharge.',
  ])('%s', (text) => {
    expect(found('score-answer', 'refocus', `${FAILED} ${text}`)).toEqual([1]);
    expect(statusOf('score-answer', `${FAILED} ${text}`, 'refocus')).toBe('found');
  });
  test.each([
    'Since then I have passed Step 2 with 229.',
    'Now I am a much more organized person.',
    'Today I study in another way.',
    'It taught me that the hospital could have given me leave before the exam.',
  ])('none: %s', (text) => expect(found('score-answer', 'refocus', `${FAILED} ${text}`)).toEqual([]));
  test('what was learned, without where it shows, is weak', () => {
    const learned = 'What I learned is to plan and to ask for help early.';
    expect(statusOf('score-answer', `${FAILED} ${learned}`, 'refocus')).toBe('weak');
  });
});

test('what is acknowledged is the failure, not the pass that came later', () => {
  const quoted = (text: string) =>
    reviewOf({ kind: 'score-answer', text }).parts.find(({ id }) => id === 'acknowledge');
  const failed = 'I failed Step 1 in March 2022.';
  const passed = 'I passed Step 1 seven months later, and I scored 238 on Step 2 CK.';
  expect(quoted(`Thank you for asking. ${failed} I studied alone. ${passed}`)?.evidence?.text).toBe(failed);
  // Where the failure is told as somebody's fault, the pass does not stand in for it.
  const blamed = 'I failed Step 1 because my professors never taught us physiology.';
  expect(quoted(`${blamed} I passed it seven months later.`)).toMatchObject({ status: 'weak' });
});

describe('a scene opens a text only where it begins', () => {
  const told =
    'One night the nurse called me to an old man who could not breathe. I held his hand, she opened the oxygen, and he asked for his wife.';
  const plain = 'Internal medicine is broad. It asks for patience. Many illnesses last for years.';
  const sceneOf = (paragraphs: string[]) =>
    reviewOf({
      kind: 'personal-statement',
      text: paragraphs.join('\n\n'),
      specialty: 'internal-medicine',
    }).parts.find(({ id }) => id === 'scene');
  const rest = ['My languages are two.', 'My exams are done.', 'My goal is a clinic.'];
  test('at the beginning', () => expect(sceneOf([told, plain, ...rest])?.status).toBe('found'));
  test('later', () => {
    const late = sceneOf([plain, plain, plain, plain, told]);
    expect(late).toMatchObject({ status: 'weak', says: expect.stringContaining('Open the text with it.') });
  });
});

describe('a part of Med-Peds needs a sentence about both ages, not the name of the field', () => {
  const partsOf = (text: string) =>
    Object.fromEntries(
      reviewOf({ kind: 'personal-statement', text, specialty: 'med-peds' }).parts.map((part) => [
        part.id,
        part.status,
      ]),
    );
  const adults = `I chose internal medicine and pediatrics because I like the patience of finding which of six drugs has caused the seventh complaint.
    For two years I worked in the medical ward of Hue and treated men and women with heart failure and stroke.
    An old man taught me to count pills. A woman with cirrhosis sold me eggs. My goal is a clinic for adults with heart failure.`;
  test('a field pasted in', () => {
    expect(partsOf(adults)).toMatchObject({ 'why-specialty': 'weak', exposure: 'weak' });
  });
  test('both shown', () => {
    const both =
      'I chose internal medicine and pediatrics because the boy with sickle cell disease whom I met at nine still needs a doctor at thirty. For two years I worked in the clinic of Hue and treated children with asthma and men with heart failure.';
    expect(partsOf(both)).toMatchObject({ 'why-specialty': 'found', exposure: 'found' });
  });
});
