import type { Direction } from '../chart.ts';
import { type Ink, ink } from './ink.ts';
import { element, escaped } from './markup.ts';

/** Pixels from the side where the scale begins, and down from the top. */
export type Point = readonly [along: number, down: number];

export interface Look {
  fill?: Ink;
  fade?: number;
  stroke?: Ink;
  width?: number;
  /** Lengths of strokes and gaps. */
  dashes?: string;
  rounded?: number;
}

export interface TextLook {
  ink?: Ink;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  size?: number;
  /** Keeps lines that run behind away from the letters. */
  clear?: boolean;
}

/**
 * What marks are drawn on. Charts count from the side where their scale begins; the sheet turns that into pixels, so
 * that no chart knows about right to left.
 */
export interface Sheet {
  line(from: Point, to: Point, look: Look): string;
  bar(at: Point, width: number, height: number, look: Look): string;
  dot(at: Point, radius: number, look: Look): string;
  /** An open line through points. */
  trace(points: readonly Point[], look: Look): string;
  /** A closed area. */
  area(points: readonly Point[], look: Look): string;
  text(words: string, at: Point, look?: TextLook): string;
}

export const TEXT_SIZE = 13;

/** @param reading the way that its words run, where that is not the way of the scale */
export function sheetOf(width: number, direction: Direction, reading = direction): Sheet {
  const x = (along: number) => (direction === 'rtl' ? width - along : along);
  const list = (points: readonly Point[]) =>
    points.map(([along, down]) => `${x(along).toFixed(2)},${down.toFixed(2)}`).join(' ');
  return {
    line: ([along1, y1], [along2, y2], look) =>
      element('line', { x1: x(along1), y1, x2: x(along2), y2, ...attributesOf(look) }),
    bar: ([along, y], length, height, look) =>
      element('rect', {
        x: direction === 'rtl' ? x(along + length) : along,
        y,
        width: length,
        height,
        rx: look.rounded,
        ...attributesOf(look),
      }),
    dot: ([along, cy], r, look) => element('circle', { cx: x(along), cy, r, ...attributesOf(look) }),
    trace: (points, look) => element('polyline', { points: list(points), ...attributesOf(look) }),
    area: (points, look) => element('polygon', { points: list(points), ...attributesOf(look) }),
    // The anchor needs no turning: "start" follows the direction of the picture.
    text: (words, [along, y], { ink: colour = 'soft-ink', anchor, bold, size, clear } = {}) =>
      element(
        'text',
        {
          x: x(along),
          y,
          fill: ink(colour),
          'text-anchor': anchor,
          'font-weight': bold ? 650 : undefined,
          'font-size': size,
          ...(clear && { stroke: ink('paper'), 'stroke-width': 4, 'paint-order': 'stroke' }),
        },
        escaped(reading === direction ? words : isolated(words, reading)),
      ),
  };
}

/** Words of the other direction keep their own order inside the line. */
function isolated(words: string, reading: Direction): string {
  return `${reading === 'rtl' ? '\u2067' : '\u2066'}${words}\u2069`;
}

function attributesOf({ fill, fade, stroke, width, dashes }: Look) {
  return {
    fill: fill ? ink(fill) : 'none',
    'fill-opacity': fill && fade,
    stroke: stroke && ink(stroke),
    'stroke-width': stroke && width,
    'stroke-opacity': stroke && !fill ? fade : undefined,
    'stroke-dasharray': dashes,
    'stroke-linejoin': stroke && 'round',
  };
}
