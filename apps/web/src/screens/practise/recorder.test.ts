import { expect, test } from 'vitest';
import { endingOf, troubleOf } from './recorder.ts';

test.each([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'absent'],
  ['NotReadableError', 'failed'],
])('%s of the browser is said to be %s', (name, trouble) => {
  expect(troubleOf(new DOMException('', name))).toBe(trouble);
});

test('a recording gets the ending of its kind', () => {
  expect(['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg; codecs=opus', ''].map(endingOf)).toEqual([
    'webm',
    'm4a',
    'ogg',
    'webm',
  ]);
});
