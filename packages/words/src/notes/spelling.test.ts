import { expect, test } from 'vitest';
import { reviewOf } from '../testing/test-reviewer.ts';

const offered = (text: string) =>
  reviewOf({ kind: 'personal-statement', text }).notes.flatMap(({ id, words, suggestions }) =>
    id === 'spelling' ? [[words, suggestions?.[0]]] : [],
  );

test.each([
  ['I dont forget his hands.', 'dont', "don't"],
  ['We cant reach the village in the rain.', 'cant', "can't"],
  ['The scanner didnt work that night.', 'didnt', "didn't"],
  ['I recieved a call.', 'recieved', 'received'],
])('%s', (text, wrong, right) => expect(offered(text)).toEqual([[wrong, right]]));

test.each([
  'She raised four children single-handedly.',
  'He spoke open-mindedly and even-handedly of it.',
  'We drank chai and matcha after the round.',
  "I don't forget his hands.",
  'It was a well-kept, half-empty follow-up clinic.',
])('no mistake: %s', (text) => expect(offered(text)).toEqual([]));
