import type { MapCluster } from './map-clusters.ts';
import { clusterName } from './map-names.ts';
import type { MapView } from './map-view.ts';
import { kindOf, markPath, markSize } from './mark-shapes.ts';
import type { StateShape } from './state-shapes.ts';

interface Drawing {
  shapes: readonly StateShape[];
  clusters: readonly MapCluster[];
  view: MapView;
  title: string;
  source: string;
}

/** Width of the drawing, pixels; the page's tokens in their light form, because a file has no theme. */
const WIDTH = 1200;
const INK = '#1c2126';
const LAND = '#ffffff';
const LINE = '#c9c5ba';
const ACCENT = '#0e5e6f';

/** The map as a file of its own: outlines, marks with their names, and where the outlines come from. */
export function mapSvg({ shapes, clusters, view, title, source }: Drawing): string {
  const scale = WIDTH / view.width;
  const height = Math.round(view.height * scale) + 40;
  const land = shapes.map(({ d }) => `<path d="${d}"/>`).join('');
  const marks = clusters.map((cluster) => {
    const at = `translate(${((cluster.x - view.x) * scale).toFixed(1)} ${((cluster.y - view.y) * scale).toFixed(1)})`;
    const listed = cluster.listed > 0;
    const number =
      cluster.rows.length > 1
        ? `<text y="4" text-anchor="middle" font-size="11" fill="${listed ? LAND : INK}">${cluster.rows.length}</text>`
        : '';
    const shape = `<path d="${markPath(kindOf(cluster), markSize(cluster.rows.length))}" fill="${listed ? ACCENT : LAND}" stroke="${listed ? ACCENT : INK}"/>`;
    return `<g transform="${at}"><title>${escaped(clusterName(cluster))}</title>${shape}${number}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<g transform="scale(${scale.toFixed(4)}) translate(${(-view.x).toFixed(2)} ${(-view.y).toFixed(2)})" fill="${LAND}" stroke="${LINE}" stroke-width="${(1 / scale).toFixed(3)}">${land}</g>`,
    ...marks,
    `<text x="8" y="${height - 10}" font-size="12" fill="${INK}">${escaped(source)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
