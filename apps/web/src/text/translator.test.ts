import { expect, test } from 'vitest';
import { translator } from './translator.ts';

const said = translator(
  {
    'Nothing.': 'Nada.',
    '{0} is {1}.': '{1} está en {0}.',
    '{0} is {1}, not {2}.': '{0}: {2} y no {1}.',
    'a list of {0}': 'una lista de {0}',
    stars: 'estrellas',
  },
  { known: (phrase) => (phrase === 'true' ? 'sí' : null), quoted: (value) => `<${value}>` },
);

test('the sentence with the most words of its own wins, and phrases in gaps are translated', () => {
  expect(said('Nothing.')).toBe('Nada.');
  expect(said('exams[0].score is 9.5.')).toBe('<9.5> está en <exams[0].score>.');
  expect(said('a.b is true, not a list of stars.')).toBe('<a.b>: una lista de estrellas y no sí.');
  expect(said('Something else')).toBeNull();
});
