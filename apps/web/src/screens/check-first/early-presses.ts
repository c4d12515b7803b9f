import { type MouseEvent, useLayoutEffect, useRef } from 'react';

/** As long as the two presses of a slow double click lie apart, and a little more. */
const SETTLING_MS = 700;

/**
 * Keeps a press from reaching what has just come under the pointer: it was meant for what stood there before. Presses
 * of the keyboard go through, as the focus does not move with the page.
 * @param layout changes whenever things on the page change their place
 */
export function useEarlyPresses(layout: string) {
  const known = useRef(layout);
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    if (known.current !== layout) movedAt.current = performance.now();
    known.current = layout;
  }, [layout]);
  return (event: MouseEvent) => {
    const byPointer = event.detail > 0;
    if (!byPointer || performance.now() - movedAt.current > SETTLING_MS) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
