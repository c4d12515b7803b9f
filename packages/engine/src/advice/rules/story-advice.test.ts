import { proveRules } from '../testing/rule-cases.ts';
import { STORY_ADVICE } from './story-advice.ts';

const story = (answers: object) => ({ story: answers });
const context = (text: string) => story({ context: text });
const grown = (...growth: object[]) => story({ growth });
const failed = { exams: [{ exam: 'step1', date: '2022-05-10', result: 'fail' }] };
const medPeds = { preferences: { specialties: { 'med-peds': 5 } } };
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const empty = { name: 'no story', profile: {}, outcome: 'silent' } as const;

proveRules(STORY_ADVICE, {
  'story.start': {
    speaks: [
      { name: 'an empty profile', profile: {}, outcome: 'low' },
      { name: 'something to explain', profile: failed, outcome: 'low', says: ['something to explain'] },
    ],
    silent: [{ name: 'one answer', profile: story({ goals: 'A clinic.' }), outcome: 'silent' }],
    boundary: [
      { name: 'only spaces', profile: story({ goals: '  ' }), outcome: 'low' },
      { name: 'one word', profile: story({ goals: 'A' }), outcome: 'silent' },
    ],
  },
  'story.context-missing': {
    speaks: [
      {
        name: 'a failed attempt, a story begun',
        profile: { ...failed, ...story({ why: 'Because.' }) },
        outcome: 'medium',
        says: ['a failed Step 1 attempt on 10 May 2022'],
      },
    ],
    silent: [
      { name: 'nothing to explain', profile: story({ why: 'Because.' }), outcome: 'silent' },
      { name: 'no story yet', profile: failed, outcome: 'silent' },
    ],
    boundary: [
      { name: 'without it', profile: { ...failed, ...story({ why: 'A', context: ' ' }) }, outcome: 'medium' },
      { name: 'with it', profile: { ...failed, ...story({ why: 'A', context: 'B' }) }, outcome: 'silent' },
    ],
  },
  'story.why-missing': {
    speaks: [
      {
        name: 'Med-Peds',
        profile: { ...medPeds, ...story({ scene: 'A night.' }) },
        outcome: 'high',
        says: ['not one of the two'],
      },
      {
        name: 'one specialty',
        profile: { preferences: { specialties: { pediatrics: 4 } }, ...story({ scene: 'A night.' }) },
        outcome: 'medium',
        says: ['why this specialty'],
      },
    ],
    silent: [empty],
    boundary: [
      { name: 'without a reason', profile: { ...medPeds, ...story({ scene: 'A' }) }, outcome: 'high' },
      {
        name: 'with a reason',
        profile: { ...medPeds, ...story({ scene: 'A', why: 'B' }) },
        outcome: 'silent',
      },
    ],
  },
  'story.contradicts-profile': {
    speaks: [
      {
        name: 'another score',
        profile: {
          exams: [{ exam: 'step2ck', score: 224 }],
          ...story({ goals: 'I scored 244 on Step 2 CK.' }),
        },
        outcome: 'high',
        says: ['244', '224'],
      },
    ],
    silent: [empty],
    boundary: [
      {
        name: 'two failures for one',
        profile: { ...failed, ...context('I failed Step 1 twice.') },
        outcome: 'high',
      },
      { name: 'one for one', profile: { ...failed, ...context('I failed Step 1 once.') }, outcome: 'silent' },
    ],
  },
  'story.no-evidence': {
    speaks: [
      {
        name: 'two bare claims',
        profile: grown({ says: 'I grew.' }, { says: 'I learned.', evidence: 'see my CV' }),
        outcome: 'medium',
        says: ['2 claims without proof'],
      },
    ],
    silent: [empty],
    boundary: [
      {
        name: 'an entry that is not there',
        profile: grown({ says: 'I taught.', evidence: 'teaching' }),
        outcome: 'medium',
      },
      {
        name: 'an entry that is',
        profile: { ...grown({ says: 'I taught.', evidence: 'teaching' }), strengths: { teaching: true } },
        outcome: 'silent',
      },
    ],
  },
  'story.context-long': {
    speaks: [
      {
        name: 'three sentences',
        profile: context('One. Two. Three.'),
        outcome: 'medium',
        says: ['3 sentences; 2 are enough'],
      },
    ],
    silent: [empty, { name: 'two sentences', profile: context('One. Two.'), outcome: 'silent' }],
    boundary: [
      { name: 'sixty words', profile: context(words(60)), outcome: 'silent' },
      { name: 'sixty-one words', profile: context(words(61)), outcome: 'medium', says: ['61 words'] },
    ],
  },
  'story.blame': {
    speaks: [
      {
        name: 'in the growth',
        profile: grown({ says: 'My school did not prepare me.' }),
        outcome: 'medium',
        says: ['“school did not prepare me”'],
      },
    ],
    silent: [
      empty,
      {
        name: 'a cause',
        profile: context('Because the exam centre closed, I lost my date.'),
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'blaming others', profile: context('I blamed my school.'), outcome: 'medium' },
      { name: 'being blamed', profile: context('I was blamed by my school.'), outcome: 'silent' },
    ],
  },
  'story.excuse': {
    speaks: [
      {
        name: 'the score does not reflect',
        profile: context('My score does not reflect me.'),
        outcome: 'medium',
      },
    ],
    silent: [empty],
    boundary: [
      { name: 'too hard', profile: context('The exam was too hard.'), outcome: 'medium' },
      { name: 'hard', profile: context('The exam was hard.'), outcome: 'silent' },
    ],
  },
  'story.apology': {
    speaks: [{ name: 'in the reason', profile: story({ why: 'I apologize for it.' }), outcome: 'low' }],
    silent: [
      empty,
      { name: 'in a scene', profile: story({ scene: 'I am sorry, said the boy.' }), outcome: 'silent' },
    ],
    boundary: [
      { name: 'now', profile: context('I am ashamed.'), outcome: 'low' },
      { name: 'then', profile: context('I was ashamed.'), outcome: 'silent' },
    ],
  },
  'story.one-age': {
    speaks: [
      {
        name: 'no age at all',
        profile: { ...medPeds, ...story({ scene: 'It was night.' }) },
        outcome: 'low',
        says: ['no child and no adult'],
      },
    ],
    silent: [
      empty,
      {
        name: 'internal medicine alone',
        profile: {
          preferences: { specialties: { 'internal-medicine': 5 } },
          ...story({ scene: 'It was night.' }),
        },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'a boy',
        profile: { ...medPeds, ...story({ scene: 'A boy came.' }) },
        outcome: 'low',
        says: ['no adult'],
      },
      {
        name: 'a boy and his grandfather',
        profile: { ...medPeds, ...story({ scene: 'A boy came with his grandfather.' }) },
        outcome: 'silent',
      },
    ],
  },
  'story.short': {
    speaks: [
      {
        name: 'two of them',
        profile: story({ why: 'Both.', goals: 'A clinic.' }),
        outcome: 'low',
        says: ['2 answers'],
      },
    ],
    silent: [empty, { name: 'a short context is good', profile: context('I failed.'), outcome: 'silent' }],
    boundary: [
      { name: '24 words', profile: story({ goals: words(24) }), outcome: 'low' },
      { name: '25 words', profile: story({ goals: words(25) }), outcome: 'silent' },
    ],
  },
});
