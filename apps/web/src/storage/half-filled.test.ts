import { afterEach, expect, test, vi } from 'vitest';
import { forgetHalfFilled, halfFilled, keepHalfFilled } from './half-filled.ts';

/** Keys are properties of a browser's storage, and its methods are not among them. */
function memoryStorage(entries: Record<string, string>): Record<string, string> {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.assign(Object.create(methods), entries);
}

afterEach(() => vi.unstubAllGlobals());

test('an unfinished form comes back as it was typed, until it is finished or everything is forgotten', () => {
  const storage = memoryStorage({ other: 'kept' });
  vi.stubGlobal('sessionStorage', storage);
  keepHalfFilled('one', { day: '9 Nov', place: '' });
  keepHalfFilled('two', { day: '10' });
  expect(halfFilled('one')).toEqual({ day: '9 Nov', place: '' });
  keepHalfFilled('two', null);
  expect(halfFilled('two')).toBeNull();
  forgetHalfFilled();
  expect(halfFilled('one')).toBeNull();
  expect(Object.keys(storage)).toEqual(['other']);
});

test.each(['not json', '7', 'null', '[3]'])('what is stored as %s is no form', (stored) => {
  vi.stubGlobal('sessionStorage', memoryStorage({ 'matchwright-form-one': stored }));
  expect(halfFilled('one') ?? {}).toEqual({});
});

test('where the browser keeps nothing, typing goes on', () => {
  expect(() => {
    keepHalfFilled('one', { day: '9' });
    forgetHalfFilled();
  }).not.toThrow();
  expect(halfFilled('one')).toBeNull();
});
