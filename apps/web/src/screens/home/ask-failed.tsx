import { phrases } from '../../text/phrases.ts';

/** That a part of the page could not be worked out, and why, in the engine's words. */
export function AskFailed({ why }: { why: string }) {
  return (
    <>
      {phrases.home.askFailed} {why}
    </>
  );
}
