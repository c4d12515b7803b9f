import { score, textModel, toneFeatures } from '@matchwright/words/training';
import { expect, test } from 'vitest';
import { fitTones } from './fit-tones.ts';
import type { LabelledPassage } from './training-data.ts';

const passage = (words: string, id: 'blame' | 'apology' | null): LabelledPassage => ({
  text: words,
  marks: id ? [{ id, words }] : [],
});
const NAMES = ['Amina', 'Boris', 'Carla', 'David', 'Esra', 'Farid'];
const sources = {
  phrases: [],
  sentences: [],
  passages: NAMES.flatMap((name) => [
    passage(`The teachers of ${name} ruined my exam.`, 'blame'),
    passage(`I told ${name} that I am sorry for my exam.`, 'apology'),
    passage(`I met ${name} before my exam.`, null),
  ]),
};
const probability = (id: 'blame' | 'apology', text: string) =>
  score(fitTones(sources)[id].model, toneFeatures(textModel(text).sentences[0]!, null)).probability;

test('a tone is learned from the words that only its lines have', () => {
  expect(probability('blame', 'The teachers of Hugo ruined my exam.')).toBeGreaterThan(0.5);
  expect(probability('apology', 'The teachers of Hugo ruined my exam.')).toBeLessThan(0.5);
  expect(probability('apology', 'I told Hugo that I am sorry for my exam.')).toBeGreaterThan(0.5);
  expect(probability('blame', 'I met Hugo before my exam.')).toBeLessThan(0.5);
});

test('the same lines give the same models', () => {
  expect(fitTones(sources)).toEqual(fitTones(sources));
});

test('a mark whose words do not stand in the text is an error, not a lost label', () => {
  const wrong = {
    ...sources,
    passages: [{ text: 'I met her.', marks: [{ id: 'blame' as const, words: 'him' }] }],
  };
  expect(() => fitTones(wrong)).toThrow('him');
});
