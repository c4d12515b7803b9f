import { expect, test } from 'vitest';
import { latestWins } from './latest-wins.ts';

function manual() {
  const started: number[] = [];
  const finish: ((value: string) => void)[] = [];
  const fail: ((error: Error) => void)[] = [];
  const request = latestWins<number, string>((n) => {
    started.push(n);
    return new Promise((resolve, reject) => {
      finish.push(resolve);
      fail.push(reject);
    });
  });
  return { started, finish, fail, request };
}

test('only the first and the newest of a burst run, and only the newest is shown', async () => {
  const { started, finish, request } = manual();
  const answers = [1, 2, 3, 4].map((n) => request(n));
  expect(started).toEqual([1]);
  finish[0]?.('one');
  await answers[0];
  expect(started).toEqual([1, 4]);
  finish[1]?.('four');
  expect(await Promise.all(answers)).toEqual([
    { status: 'superseded' },
    { status: 'superseded' },
    { status: 'superseded' },
    { status: 'done', value: 'four' },
  ]);
});

test('a failure reaches the caller and the next request still runs', async () => {
  const { finish, fail, request } = manual();
  const first = request(1);
  fail[0]?.(new Error('no'));
  expect(await first).toMatchObject({ status: 'failed', error: { message: 'no' } });
  const second = request(2);
  finish[1]?.('two');
  expect(await second).toEqual({ status: 'done', value: 'two' });
});
