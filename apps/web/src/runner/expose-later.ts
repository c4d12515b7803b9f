import { expose } from 'comlink';

type Question = (...request: unknown[]) => unknown;

/**
 * Answers from the first moment, so that no question is lost while what answers is on its way: it is imported once the
 * language is set, for sentences that stand outside functions are said as their module is read.
 */
export function exposeLater<T extends object>(answering: Promise<T>): void {
  // Whoever asks hears of a failure; alone, it must not count as unhandled.
  answering.catch(() => {});
  expose(
    new Proxy({} as T, {
      get:
        (_, name: string): Question =>
        async (...request) =>
          ((await answering)[name as keyof T] as Question)(...request),
    }),
  );
}
