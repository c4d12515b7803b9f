export type Outcome<R> =
  | { status: 'done'; value: R }
  | { status: 'failed'; error: unknown }
  | { status: 'superseded' };

/**
 * Runs one request at a time; of those that arrive meanwhile only the newest is kept. Every caller gets an
 * answer: the result, the failure, or the word that a newer request took its place.
 */
export function latestWins<A, R>(run: (request: A) => Promise<R>): (request: A) => Promise<Outcome<R>> {
  interface Waiting {
    request: A;
    settle: (outcome: Outcome<R>) => void;
  }
  let running: Waiting | null = null;
  let next: Waiting | null = null;

  async function start(job: Waiting) {
    running = job;
    let outcome: Outcome<R>;
    try {
      outcome = { status: 'done', value: await run(job.request) };
    } catch (error) {
      outcome = { status: 'failed', error };
    }
    running = null;
    // A result that a newer request has already made old must not flash over the page.
    job.settle(next ? { status: 'superseded' } : outcome);
    if (next) {
      const following: Waiting = next;
      next = null;
      void start(following);
    }
  }

  return (request) =>
    new Promise((settle) => {
      const job = { request, settle };
      if (!running) {
        void start(job);
        return;
      }
      next?.settle({ status: 'superseded' });
      next = job;
    });
}
