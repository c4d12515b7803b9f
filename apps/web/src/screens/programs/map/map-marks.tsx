import { type KeyboardEvent, useRef, useState } from 'react';
import type { MapCluster } from './map-clusters.ts';
import { clusterName } from './map-names.ts';
import { type MapView, nextMark } from './map-view.ts';
import { kindOf, markPath, markSize } from './mark-shapes.ts';
import styles from './program-map.module.css';

interface Props {
  label: string;
  clusters: readonly MapCluster[];
  view: MapView;
  chosen: string | null;
  onChoose: (cluster: MapCluster) => void;
}

/** The marks as buttons over the map: one stop of the tab key, and arrow keys go from mark to mark. */
export function MapMarks({ label, clusters, view, chosen, onChoose }: Props) {
  const [current, setCurrent] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const stop = clusters.some(({ key }) => key === current) ? current : clusters[0]?.key;
  const move = (event: KeyboardEvent, from: MapCluster) => {
    const next = nextMark(clusters, from, event.key);
    if (!next) return;
    event.preventDefault();
    buttons.current.get(next.key)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, this is a map
    <div role="group" aria-label={label} className={styles.marks}>
      {clusters.map((cluster) => (
        <button
          key={cluster.key}
          ref={(element) => {
            if (element) buttons.current.set(cluster.key, element);
            else buttons.current.delete(cluster.key);
          }}
          type="button"
          tabIndex={cluster.key === stop ? 0 : -1}
          className={styles.mark}
          style={placeOf(cluster, view)}
          aria-label={clusterName(cluster)}
          aria-pressed={cluster.key === chosen}
          onFocus={() => setCurrent(cluster.key)}
          onKeyDown={(event) => move(event, cluster)}
          onClick={() => onChoose(cluster)}
        >
          <Mark cluster={cluster} />
        </button>
      ))}
    </div>
  );
}

function Mark({ cluster }: { cluster: MapCluster }) {
  const { rows, listed } = cluster;
  return (
    <svg
      viewBox="-18 -18 36 36"
      className={listed > 0 ? `${styles.shape} ${styles.listed}` : styles.shape}
      aria-hidden="true"
    >
      <path d={markPath(kindOf(cluster), markSize(rows.length))} />
      {rows.length > 1 && (
        <text y="4" textAnchor="middle">
          {rows.length}
        </text>
      )}
    </svg>
  );
}

function placeOf({ x, y }: MapCluster, view: MapView) {
  return {
    left: `${(((x - view.x) / view.width) * 100).toFixed(2)}%`,
    top: `${(((y - view.y) / view.height) * 100).toFixed(2)}%`,
  };
}
