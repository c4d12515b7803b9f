import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Up to here every row is in the page: the browser's own search finds all of them. */
const FEW = 40;

interface NearRows {
  /** Places of the rows that are in the page. */
  places: number[];
  /** Pixels that stand for the rows before and after them. */
  before: number;
  after: number;
  measure: (row: Element | null) => void;
}

/** The rows near the window, of some hundred. They flow as usual, with room around them. */
export function useNearRows(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  height: number,
): NearRows {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setOffset(element.getBoundingClientRect().top + window.scrollY);
  });
  const all = keys.length <= FEW;
  const virtual = useWindowVirtualizer({
    count: keys.length,
    estimateSize: () => height,
    overscan: all ? keys.length : 8,
    useFlushSync: false,
    scrollMargin: offset,
    getItemKey: (index) => keys[index] ?? index,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    places: items.map(({ index }) => index),
    before: first ? first.start - offset : 0,
    after: last ? virtual.getTotalSize() - (last.end - offset) : 0,
    measure: virtual.measureElement,
  };
}
