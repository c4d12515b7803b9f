import { type RefObject, useLayoutEffect, useState } from 'react';

/** Steps of the width, pixels: not every pixel of a window that is dragged is work. */
const STEP = 20;

/** The width of an element, rounded; 0 before it is laid out. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const current = element.current;
    if (!current) return;
    const read = () => setWidth(Math.max(STEP, Math.round(current.clientWidth / STEP) * STEP));
    read();
    const watch = new ResizeObserver(read);
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
