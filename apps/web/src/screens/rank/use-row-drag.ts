import { type PointerEvent, useRef, useState } from 'react';

interface Drag {
  key: string;
  /** Where the row would go, from 1. */
  to: number;
}

/**
 * Dragging of rows by a handle, with mouse or finger: the row goes where the pointer is among the others. Keys and
 * buttons do the same, so that this is no one's only way.
 */
export function useRowDrag(onDrop: (key: string, to: number) => void) {
  const rows = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const placeAt = (down: number, key: string): number => {
    const others = [...(rows.current?.children ?? [])].filter(
      (row): row is HTMLElement => row instanceof HTMLElement && row.dataset.key !== key,
    );
    const above = others.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return down > top + height / 2;
    });
    return above.length + 1;
  };

  const handle = (key: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ key, to: placeAt(event.clientY, key) });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag?.key !== key) return;
      scrollAtEdges(event.clientY);
      const to = placeAt(event.clientY, key);
      if (to !== drag.to) setDrag({ key, to });
    },
    onPointerUp: () => {
      if (drag?.key === key) onDrop(key, drag.to);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { rows, drag, handle };
}

/** A list is longer than a phone: near an edge the page moves along. */
function scrollAtEdges(down: number): void {
  const edge = 72;
  if (down < edge) window.scrollBy(0, -12);
  else if (down > window.innerHeight - edge) window.scrollBy(0, 12);
}
