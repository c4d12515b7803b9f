import { expect, test } from 'vitest';
import { readable } from '../intake/readable.ts';
import { textModel } from '../text/text-model.ts';
import { type Place, placesOf, toneFeatures } from './tone-features.ts';

const sentence = (text: string) => textModel(readable(text).reading).sentences[0]!;
const names = (text: string, place: Place | null = null, areListsNew = true) =>
  toneFeatures(sentence(text), place, areListsNew).map(({ name }) => name);

test('a sentence is near a weak point when it or its neighbour speaks of one', () => {
  const told = [
    'It rained.',
    'I sat at home.',
    'I failed Step 1.',
    'I passed in May.',
    'It was warm.',
    'We ate.',
  ];
  const places = placesOf(
    told.map((text) => ({ text })),
    'score-answer',
  );
  expect(places.map(({ isNear }) => isNear)).toEqual([false, true, true, true, true, false]);
  expect(new Set(places.map(({ weakPoints }) => weakPoints))).toEqual(new Set([2]));
});

test('where a sentence stands is a feature only when it is known', () => {
  const place: Place = { kind: 'score-answer', weakPoints: 2, isNear: true };
  expect(names('The clerk lost my form.', place)).toEqual(
    expect.arrayContaining(['>near', '>answer', '>weak-points-2']),
  );
  expect(names('The clerk lost my form.').filter((name) => name.startsWith('>'))).toEqual([]);
});

test('two groups of words meet in a clause, or only in the sentence', () => {
  const together = names('My teachers never answered.');
  const apart = names('My teachers were kind and patient, although the landlord never answered.');
  expect(together).toContain('%senior withheld');
  expect(apart).toContain('&senior withheld');
  expect(apart).not.toContain('%senior withheld');
});

test('what the word lists find is left out where they were written with the line in view', () => {
  const text = 'I am truly sorry for my attempts.';
  expect(names(text)).toContain('!apology');
  expect(names(text, null, false)).not.toContain('!apology');
});

test('every feature stands on words of the sentence', () => {
  const one = sentence('My professors refused, as ever, to sign; otherwise I would have had 230.');
  for (const { from, to } of toneFeatures(one, null)) {
    expect(from).toBeGreaterThanOrEqual(one.start);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(one.end);
  }
});
