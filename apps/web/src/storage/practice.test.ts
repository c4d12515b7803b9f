import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase, openDocuments, STORE } from './documents.ts';
import { createKeptShelf } from './kept-shelf.ts';
import { lastKept } from './last-kept.ts';
import { NO_PRACTICE, openPractice, PRACTICE_FORMAT, readPractice, type Session } from './practice.ts';

const session = (id: string, part: Partial<Session> = {}): Session => ({
  id,
  startedAt: '2026-11-22T10:00:00.000Z',
  stage: null,
  specialty: 'med-peds',
  tries: [
    {
      question: 'opening.about-you',
      seconds: 71,
      rating: { clear: 4, specific: null, length: 5 },
      note: 'ok',
    },
  ],
  at: 0,
  ended: false,
  ...part,
});

test('practice comes back as it was kept, and goes with everything else', async () => {
  const documents = await openDocuments();
  const [one, other] = [
    createKeptShelf({ open: openPractice, empty: NO_PRACTICE }),
    createKeptShelf({ open: openPractice, empty: NO_PRACTICE }),
  ];
  await Promise.all([one.open(), other.open()]);
  one.change((practice) => ({ ...practice, sessions: [...practice.sessions, session('a')] }));
  other.change((practice) => ({
    ...practice,
    sessions: [...practice.sessions, session('b')],
    draft: 'I passed.',
  }));
  await Promise.all([one.flush(), other.flush()]);
  await one.open();
  // What two tabs did at the same time is both kept.
  expect(one.store.getState().value).toEqual({
    ...NO_PRACTICE,
    draft: 'I passed.',
    sessions: [session('a'), session('b')],
  });
  await documents.erase();
  await one.open();
  expect(one.store.getState().value).toEqual(NO_PRACTICE);
});

test('what is typed while the store writes is kept, too', async () => {
  const shelf = createKeptShelf({ open: openPractice, empty: NO_PRACTICE });
  await shelf.open();
  shelf.change((practice) => ({ ...practice, draft: 'one' }));
  const before = Date.now();
  const written = shelf.flush();
  shelf.change((practice) => ({ ...practice, draft: `${practice.draft} two` }));
  await written;
  expect(shelf.store.getState().value?.draft).toBe('one two');
  await shelf.flush();
  expect((await (await openPractice()).read())?.draft).toBe('one two');
  expect(shelf.store.getState().save).toBe('saved');
  expect(lastKept.getState().at?.getTime()).toBeGreaterThanOrEqual(before);
});

test('what another version wrote is neither read nor written over', async () => {
  const database = await openDatabase();
  await database.put(STORE, { format: 99, answers: 'later' }, 'practice');
  const shelf = createKeptShelf({ open: openPractice, empty: NO_PRACTICE });
  await shelf.open();
  shelf.change((practice) => ({ ...practice, draft: 'typed' }));
  await shelf.flush();
  expect(shelf.store.getState()).toMatchObject({ trouble: 'unread', value: { draft: 'typed' } });
  expect(await database.get(STORE, 'practice')).toEqual({ format: 99, answers: 'later' });
});

test.each([
  ['closed', new Error('closed')],
  ['full', new DOMException('no room', 'QuotaExceededError')],
])(
  'without a store that can be written (%s) the page still works, and writes later',
  async (trouble, error) => {
    let works = false;
    let kept = NO_PRACTICE;
    const shelf = createKeptShelf({
      empty: NO_PRACTICE,
      open: async () => {
        if (!works) throw error;
        return {
          read: async () => kept,
          change: async (step) => {
            kept = step(kept);
            return kept;
          },
          leave: () => {},
        };
      },
    });
    await shelf.open();
    shelf.change((practice) => ({ ...practice, draft: 'typed' }));
    await shelf.flush();
    expect(shelf.store.getState()).toMatchObject({ trouble, value: { draft: 'typed' } });
    works = true;
    shelf.change((practice) => ({ ...practice, draft: `${practice.draft} more` }));
    await shelf.flush();
    expect(kept.draft).toBe('typed more');
    expect(shelf.store.getState()).toMatchObject({ trouble: null, save: 'saved' });
  },
);

test('anything but practice of the known form is not read', () => {
  const stored = (part: object) => ({ format: PRACTICE_FORMAT, ...NO_PRACTICE, ...part });
  expect(readPractice(stored({ sessions: [session('a')] }))?.sessions).toHaveLength(1);
  const [tried] = session('a').tries;
  for (const wrong of [
    { format: 2 },
    { notes: {} },
    { draft: 3 },
    { evidence: [1] },
    { sessions: [session('a', { startedAt: 'yesterday' })] },
    { sessions: [{ ...session('a'), tries: [{ ...tried, rating: { clear: 6, specific: 1, length: 1 } }] }] },
    { sessions: [{ ...session('a'), tries: [{ ...tried, seconds: Number.NaN }] }] },
  ])
    expect(readPractice(stored(wrong)), JSON.stringify(wrong)).toBeNull();
});
