import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ignoreSecondPress } from './second-press.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a press within half a second does nothing, a later one counts', () => {
  const page = new EventTarget();
  ignoreSecondPress(page);
  const heard: boolean[] = [];
  page.addEventListener('click', ({ defaultPrevented }) => heard.push(defaultPrevented));
  const press = () => page.dispatchEvent(new Event('click', { cancelable: true }));
  expect(press()).toBe(false);
  vi.advanceTimersByTime(499);
  expect(press()).toBe(false);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(press()).toBe(true);
  expect(heard).toEqual([false]);
});
