import { useState } from 'react';

/** What somebody has opened, by a name that stays: going to another page and back must not shut it. */
const opened = new Map<string, boolean>();

/**
 * Whether something is open.
 * @param memory names it across pages; without one it is shut again on the next visit
 */
export function useRememberedOpen(memory: string | undefined): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => memory !== undefined && opened.get(memory) === true);
  const choose = (next: boolean) => {
    if (memory !== undefined) opened.set(memory, next);
    setOpen(next);
  };
  return [open, choose];
}
