import { EXAM_NAMES as OF_THE_ENGINE } from '@matchwright/engine/advice';
import { EXAM_NAMES as OF_THE_INPUTS } from '@matchwright/inputs';
import { expect, test } from 'vitest';

test('an exam has one name, whether a file is read or advice is given', () => {
  // The engine takes no values from the inputs, so each has a list of its own.
  expect(OF_THE_ENGINE).toEqual(OF_THE_INPUTS);
});
